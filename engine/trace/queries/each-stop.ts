import { KIND } from "../events.ts";
import type { CodeId, FrameId, FutureId, Step } from "../ids.ts";
import type { Trace } from "../trace.ts";
import type { Control } from "./control-rows.ts";
import { ControlStack } from "./control-stack.ts";
import { eachRecord, isStop, operand } from "./records.ts";

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
  let step = 0;
  eachRecord(trace, (kind, at) => {
    stack.record(kind, at);
    if (!isStop(kind)) return;
    visit(stopAt(trace, stack, step as Step, kind, at));
    step += 1;
  });
}

function stopAt(trace: Trace, stack: ControlStack, step: Step, kind: number, at: number): Stop {
  if (kind === ENDED) {
    return { step, kind, code: undefined, line: 0, control: undefined, height: 0 };
  }
  const isLine = kind === LINE;
  const frame = operand(trace, isLine ? at : at + 2) as FrameId;
  const line = isLine ? operand(trace, at + 1) : 0;
  const control = stack.controlAt(frame);
  return { step, kind, code: stack.codeOf(frame), line, control, height: stack.height };
}
