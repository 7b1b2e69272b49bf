import { type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { Button } from "../design/Button.tsx";
import { QrCode } from "../design/QrCode.tsx";
import { stepNumber } from "../design/step-text.ts";
import { addressOf } from "../session/address.ts";
import type { Moment } from "../session/moment.ts";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { TALK } from "../words/talk.ts";
import "./talk.css";

interface Props {
  readonly moment: Moment;
  readonly code: ReactNode;
  readonly stage: ReactNode;
  readonly caption: ReactNode;
  readonly onGo: (step: Step) => void;
}

/** For a projector: the code, the loop, a caption, and nothing else. */
export function Talk({ moment, code, stage, caption, onGo }: Props) {
  const session = useActions();
  const blank = useSession((state) => state.blank);
  const title = useSession((state) => state.program.title);
  const number = useSession((state) => state.program.number);
  const { state, lastStep } = moment;
  useLargeLetters();
  if (blank)
    return (
      <main className="talk-blank">
        <Button onClick={session.toggleBlank}>Blank. Press B to go on.</Button>
      </main>
    );
  return (
    <main className="talk">
      <header>
        <h1>
          {number} {title}
        </h1>
        <span className="talk-place">
          tick {state.loop?.tick ?? 0} · step {stepNumber(state.step)} of {stepNumber(lastStep)}
        </span>
        <Button hint={TALK.leaveHint} onClick={() => session.present(false)}>
          {TALK.leave}
        </Button>
      </header>
      <div className="talk-code">{code}</div>
      <div className="talk-stage">{stage}</div>
      <footer>
        <div className="talk-caption">
          <Dots moment={moment} onGo={onGo} />
          {caption}
        </div>
        <StepAlong moment={moment} />
      </footer>
      <nav className="unseen" aria-label={TALK.talk}>
        <Button onClick={() => session.move("back")}>Step back</Button>
        <Button onClick={() => session.move("forward")}>Step forward</Button>
      </nav>
    </main>
  );
}

/** The page is measured in rem, so one size makes all of it readable from the last row. */
function useLargeLetters(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset["talk"] = "on";
    return () => {
      delete document.documentElement.dataset["talk"];
    };
  }, []);
}

/** One dot for each chapter; the one we are in is long and yellow. */
function Dots({ moment, onGo }: Pick<Props, "moment" | "onGo">) {
  const chapters = moment.story?.chapters ?? [];
  const current = chapters.findLast(({ at }) => at <= moment.state.step);
  if (chapters.length === 0) return null;
  return (
    <ol className="talk-dots" aria-label={TALK.chapters}>
      {chapters.map((chapter) => (
        <li key={chapter.at} className={chapter.at <= moment.state.step ? "behind" : ""}>
          <button
            type="button"
            aria-label={chapter.title}
            aria-current={chapter === current ? "step" : undefined}
            onClick={() => onGo(chapter.at)}
          />
        </li>
      ))}
      {current !== undefined && <li className="talk-chapter">{current.title}</li>}
    </ol>
  );
}

/** The address of this very step, for whoever wants to follow on a phone. */
function StepAlong({ moment }: { readonly moment: Moment }) {
  const session = useActions();
  const [address, setAddress] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is another address.
  useEffect(() => {
    let isWanted = true;
    void addressOf(session.store.getState(), false).then((text) => {
      if (isWanted) setAddress(text);
    });
    return () => {
      isWanted = false;
    };
  }, [session, moment]);
  return (
    <div className="talk-qr">
      <span>{TALK.stepAlong}</span>
      <QrCode text={address} />
    </div>
  );
}
