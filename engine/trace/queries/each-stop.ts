import { KIND } from "../events.ts";
import type { CodeId, FrameId, FutureId, Step } from "../ids.ts";
import type { Trace } from "../trace.ts";
import type { Control } from "./control-rows.ts";
import { ControlStack } from "./control-stack.ts";
import { isStop, scan } from "./records.ts";

const ENDED = KIND["run.ended"];
const LINE = KIND["line.reached"];

/** A stop as it is met on the way through the log. */
export interface Stop {
  readonly step: Step;
  readonly kind: number;
  /** Of the frame that has control: the one whose line was reached, or that a value arrived in. */
  readonly code: CodeId | undefined;
  /** The line that was reached, 0 when a value arrived. */
  readonly line: number;
  /** Who has control; nobody once the run has ended. */
  readonly control: Control | undefined;
  /** How many frames are below the one on top of the stack. */
  readonly height: number;
}

/** Goes through all stops once, without folding the state. */
export function eachStop(
  trace: Trace,
  labels: ReadonlyMap<FutureId, string>,
  visit: (stop: Stop) => void,
): void {
  const stack = new ControlStack(trace, labels);
  scan(trace, (kind, a, b, c, _d, step) => {
    stack.record(kind, a, b, c);
    if (kind === ENDED) visit(endOf(step as Step));
    else if (kind === LINE) visit(stopAt(stack, step as Step, kind, a as FrameId, b));
    else if (isStop(kind)) visit(stopAt(stack, step as Step, kind, c as FrameId, 0));
  });
}

const endOf = (step: Step): Stop => ({
  step,
  kind: ENDED,
  code: undefined,
  line: 0,
  control: undefined,
  height: 0,
});

function stopAt(stack: ControlStack, step: Step, kind: number, frame: FrameId, line: number): Stop {
  const control = stack.controlAt(frame);
  return { step, kind, code: stack.codeOf(frame), line, control, height: stack.height };
}
