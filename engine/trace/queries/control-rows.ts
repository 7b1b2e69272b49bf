import type { CodeId, FutureId, ObjectId } from "../ids.ts";
import { type CodeInfo, codeOf, type Layer, objectInfo, type Trace } from "../trace.ts";

/** Who has control: a layer, and the name a person knows it by. */
export interface Control {
  readonly layer: Layer;
  readonly name: string;
  /** How many others wait below it on the stack. */
  readonly depth: number;
}

type Labels = ReadonlyMap<FutureId, string>;

const PROGRAM: Control = { layer: "program", name: "program", depth: 0 };

/**
 * Library and kernel code without a layer of its own (`call_soon`, `add_done_callback`,
 * `new_event_loop`): it does a favour for whoever called it, and control stays there.
 */
const isHelper = (trace: Trace, code: CodeInfo): boolean =>
  code.layer === "program" && trace.files[code.file]?.kind !== "program";

/** The methods of the loop are one place, and so are `step` and `wakeup` of a task. */
const isOnePlace = (layer: Layer): boolean => layer === "loop" || layer === "step";

/** Who has control when a frame of `code` is entered from `caller`. */
export function controlIn(
  trace: Trace,
  labels: Labels,
  caller: Control | undefined,
  code: CodeId,
  subject: ObjectId,
): Control {
  const info = codeOf(trace, code);
  if (info === undefined || isHelper(trace, info)) return caller ?? PROGRAM;
  const { layer } = info;
  const name = controlName(trace, labels, info, subject);
  if (isOnePlace(layer) && caller?.layer === layer && caller.name === name) return caller;
  return { layer, name, depth: caller === undefined ? 0 : caller.depth + 1 };
}

function controlName(trace: Trace, labels: Labels, code: CodeInfo, subject: ObjectId): string {
  const future = objectInfo(trace, subject)?.future;
  const label = future === undefined ? undefined : labels.get(future);
  switch (code.layer) {
    case "loop":
      return "event-loop";
    case "step":
      return label === undefined ? code.qualname : `${label}.step`;
    case "await":
      return label === undefined ? code.qualname : `${label}.__await__`;
    case "program":
    case "coroutine":
      return code.kind === "module" ? "program" : code.name;
  }
}

export const sameControl = (one: Control | undefined, other: Control | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.layer === other.layer &&
    one.name === other.name &&
    one.depth === other.depth);
