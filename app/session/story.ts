import type { FutureId, Step } from "../../engine/trace/ids.ts";
import { type FlowRow, flowOf } from "../../engine/trace/queries/flow.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import type { Place, Prediction, Told } from "../../scenarios/scenario.ts";

/** What a scenario has to say about a recording, found by what happens and not by step number. */
export interface Story {
  readonly chapters: readonly { readonly title: string; readonly at: Step }[];
  /** In order; each holds until control goes elsewhere. */
  readonly notes: readonly { readonly text: string; readonly at: Step; readonly until: Step }[];
  /** What a person may guess, from the step that poses it until the one that shows the answer. */
  readonly questions: readonly Question[];
}

export interface Question extends Omit<Prediction, "at"> {
  readonly at: Step;
  readonly until: Step;
}

/** The story of a recording; what is told of places that this run does not come to is left out. */
export function storyOf(trace: Trace, told: Told, labels: ReadonlyMap<FutureId, string>): Story {
  const rows = flowOf(trace, "scheduling", labels);
  const placed = <T extends { readonly at: Place }>(parts: readonly T[]) =>
    parts.flatMap((part) => {
      const span = spanOf(trace, rows, part.at);
      return span === undefined ? [] : [{ ...part, ...span }];
    });
  return {
    chapters: placed(told.chapters),
    notes: placed(told.notes),
    questions: placed(told.predictions),
  };
}

function rowAt(rows: readonly FlowRow[], { control, time }: Place): number {
  let left = time;
  return rows.findIndex(({ name }) => name === control && --left === 0);
}

/** From where a place is reached until control goes elsewhere. */
function spanOf(trace: Trace, rows: readonly FlowRow[], place: Place) {
  const at = rowAt(rows, place);
  const row = rows[at];
  if (row === undefined) return undefined;
  return { at: row.step, until: (rows[at + 1]?.step ?? trace.stops.length) as Step };
}

/** The question that is open at a step. */
export const questionAt = (story: Story | undefined, step: Step): Question | undefined =>
  story?.questions.find(({ at, until }) => at <= step && step < until);

/** The note that holds at a step. */
export const noteAt = (story: Story | undefined, step: Step): string | undefined =>
  story?.notes.find(({ at, until }) => at <= step && step < until)?.text;
