import { KIND } from "../events.ts";
import type { FutureId } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { scan } from "./records.ts";

const FUTURE = KIND["future.made"];
const TASK = KIND["task.made"];

/** Every future of the recording in the order of creation, and which of them are tasks. */
export interface Futures {
  readonly all: readonly FutureId[];
  readonly tasks: ReadonlySet<FutureId>;
}

export function futuresOf(trace: Trace): Futures {
  const all: FutureId[] = [];
  const tasks = new Set<FutureId>();
  scan(trace, (kind, id) => {
    if (kind === FUTURE) all.push(id as FutureId);
    if (kind === TASK) tasks.add(id as FutureId);
  });
  return { all, tasks };
}
