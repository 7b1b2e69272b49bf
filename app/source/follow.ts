import { KIND } from "../../engine/trace/events.ts";
import type { FrameId } from "../../engine/trace/ids.ts";
import { frameInControl } from "../../engine/trace/queries/control.ts";
import { scan } from "../../engine/trace/queries/records.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";

/** Places of files in `trace.files`. */
export interface Files {
  readonly program: readonly number[];
  /** Listings of asyncio in which something was run. */
  readonly library: readonly number[];
}

const PUSHED = KIND["frame.pushed"];

/** The files that have a tab: the program's, and what of asyncio the run came through. */
export const filesOf = once((trace: Trace): Files => {
  const entered = enteredFiles(trace);
  const places = [...trace.files.keys()];
  const isProgram = (file: number) => trace.files[file]?.kind === "program";
  return {
    program: places.filter(isProgram),
    library: places.filter((file) => !isProgram(file) && entered.has(file)),
  };
});

function enteredFiles(trace: Trace): ReadonlySet<number> {
  const codes = new Set<number>();
  scan(trace, (kind, _frame, code) => {
    if (kind === PUSHED) codes.add(code);
  });
  return new Set([...codes].map((code) => trace.codes[code]?.file ?? -1));
}

export const fileOfFrame = ({ trace, state }: Moment, frame: FrameId | undefined): number => {
  const code = frame === undefined ? undefined : state.frames.get(frame)?.code;
  return (code === undefined ? undefined : trace.codes[code]?.file) ?? -1;
};

/** The file in which control is; the program's own before the start and after the end. */
export function fileInControl(moment: Moment): number {
  const file = fileOfFrame(moment, frameInControl(moment.state));
  return file < 0 ? (filesOf(moment.trace).program[0] ?? 0) : file;
}

/** Of these files, the one that is innermost on the stack. */
export function innermostOf(files: readonly number[], moment: Moment): number | undefined {
  const frame = moment.state.stack.findLast((id) => files.includes(fileOfFrame(moment, id)));
  return frame === undefined ? files[0] : fileOfFrame(moment, frame);
}

/** The line of this file at which control was at the step before, if it has moved since. */
export function ranLine({ trace, state, before }: Moment, file: number): number | undefined {
  const id = frameInControl(before);
  const frame = id === undefined ? undefined : before.frames.get(id);
  if (frame === undefined || trace.codes[frame.code]?.file !== file) return undefined;
  return state.frames.get(frame.id)?.line === frame.line ? undefined : frame.line;
}
