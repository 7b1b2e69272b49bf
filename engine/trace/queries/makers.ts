import { KIND } from "../events.ts";
import type { FutureId } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { scan } from "./records.ts";

const MADE = KIND["future.made"];
const ENTERED = KIND["task.entered"];
const LEFT = KIND["task.left"];

/** Which task ran when a task or future was made; those that were made outside of all tasks are not in it. */
export function makersOf(trace: Trace): ReadonlyMap<FutureId, FutureId> {
  const makers = new Map<FutureId, FutureId>();
  // An eager task is entered while another one runs, and that goes on when it is left.
  const running: number[] = [];
  scan(trace, (kind, first) => {
    if (kind === ENTERED) running.push(first);
    else if (kind === LEFT) running.pop();
    else if (kind === MADE && running.length > 0)
      makers.set(first as FutureId, running.at(-1) as FutureId);
  });
  return makers;
}
