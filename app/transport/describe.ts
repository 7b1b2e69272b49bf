import { controlOf, frameInControl } from "../../engine/trace/queries/control.ts";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";

/** Where a person is, in one line for those who do not see the stage. */
export function describeStep(moment: Moment): string {
  const { state, lastStep } = moment;
  return `Step ${stepNumber(state.step)} of ${stepNumber(lastStep)}: ${whatIsSo(moment)}`;
}

function whatIsSo(moment: Moment): string {
  const { trace, state, labels } = moment;
  if (state.arrival === "end") return `the end, ${state.ending ?? "finished"}`;
  const { name } = controlOf(trace, labels, state);
  const how = state.pass === undefined ? "" : `, ${state.pass.how} arrived`;
  return `${name}${how}${placeOf(moment)}`;
}

function placeOf({ trace, state }: Moment): string {
  const id = frameInControl(state);
  const frame = id === undefined ? undefined : state.frames.get(id);
  const file = frame && trace.files[trace.codes[frame.code]?.file ?? -1];
  return frame === undefined || file === undefined ? "" : `, ${file.name} line ${frame.line}`;
}

/** What a person typed to go to, as a step of the recording; `undefined` if it is no number. */
export function stepIn(text: string, last: number): number | undefined {
  const number = Number.parseInt(text.replaceAll(/[\s.,]/g, ""), 10);
  return Number.isNaN(number) ? undefined : Math.max(0, Math.min(number - 1, last));
}
