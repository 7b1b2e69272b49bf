import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { LayoutState } from "./layout.ts";
import type { Moment } from "./moment.ts";
import { once } from "./once.ts";
import { momentAt, type Recording } from "./recording.ts";
import type { Session } from "./session.ts";
import type { SessionState } from "./state.ts";
import { Study, type StudyState } from "./study.ts";

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the page, for what a person does. */
export function useActions(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("no session around this part of the page");
  return session;
}

/** A part of what the session shows; the component is drawn anew when that part changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useActions().store, select);
}

/** What there is to draw at the step that is shown; `undefined` before the first recording. */
export const useMoment = (): Moment | undefined => useSession(momentOf);

/** The last moment that was asked for, for each recording. */
const lastMoments = once((_: Recording): { moment: Moment | undefined } => ({ moment: undefined }));

function momentOf({ recording, depth, step }: SessionState): Moment | undefined {
  if (recording === undefined) return undefined;
  const last = lastMoments(recording);
  const { moment } = last;
  if (moment?.state.step === step && moment.depth === depth) return moment;
  last.moment = momentAt(recording, depth, step);
  return last.moment;
}

/** Panels that are drawn by themselves, without a page around them, mark and choose for themselves. */
const ALONE = new Study({ read: () => undefined, write: () => {}, forget: () => {} }, "");

/** What a person marks and chooses, to change it. */
export const useMarking = (): Study => useContext(SessionContext)?.study ?? ALONE;

/** A part of what the person marked and chose. */
export function useStudy<T>(select: (state: StudyState) => T): T {
  return useStore(useMarking().store, select);
}

/** A part of how the page is divided. */
export function useLayout<T>(select: (state: LayoutState) => T): T {
  return useStore(useActions().layout.store, select);
}
