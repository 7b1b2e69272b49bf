import { KIND } from "../events.ts";
import type { FutureId } from "../ids.ts";
import { INITIAL_STATE } from "../state.ts";
import type { Trace } from "../trace.ts";
import { scan } from "./records.ts";

const MADE = KIND["future.made"];
const ENTERED = KIND["task.entered"];
const LEFT = KIND["task.left"];
const SWITCHED = KIND["thread.switched"];

/** Which task ran when a task or future was made; those that were made outside of all tasks are not in it. */
export function makersOf(trace: Trace): ReadonlyMap<FutureId, FutureId> {
  const makers = new Map<FutureId, FutureId>();
  // An eager task is entered while another one runs, and that goes on when it is left; each thread has tasks of its own.
  let running: FutureId[] = [];
  const threads = new Map<number, FutureId[]>([[INITIAL_STATE.thread, running]]);
  scan(trace, (kind, first) => {
    if (kind === ENTERED) running.push(first as FutureId);
    else if (kind === LEFT) running.pop();
    else if (kind === SWITCHED) {
      running = threads.get(first) ?? [];
      threads.set(first, running);
    } else if (kind === MADE) {
      const maker = running.at(-1);
      if (maker !== undefined) makers.set(first as FutureId, maker);
    }
  });
  return makers;
}
