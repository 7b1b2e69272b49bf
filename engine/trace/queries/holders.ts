import { KIND, PASSES } from "../events.ts";
import type { FutureId, ObjectId } from "../ids.ts";
import { type Trace, textOf } from "../trace.ts";
import { objectOf, type ValueRef } from "../values.ts";
import { scan } from "./records.ts";

const ACQUIRE: ReadonlySet<string> = new Set(["Lock.acquire", "Semaphore.acquire"]);
const RELEASE: ReadonlySet<string> = new Set([
  "Lock.release",
  "Semaphore.release",
  "BoundedSemaphore.release",
]);
const ENTERED = KIND["task.entered"];
const LEFT = KIND["task.left"];
const PUSHED = KIND["frame.pushed"];
const STORED = KIND["local.stored"];
const PASSED = KIND["value.passed"];
const RETURN = PASSES.indexOf("return");

/** A call of `acquire` or `release`. */
interface Use {
  readonly acquires: boolean;
  object: ObjectId | undefined;
}

/**
 * Which tasks hold a lock or semaphore when the recording ends. asyncio itself does not know: it is
 * the tasks in which `acquire` has returned, less one for every `release`.
 */
export function holdersOf(trace: Trace): ReadonlyMap<ObjectId, readonly FutureId[]> {
  const uses = new Map<number, Use>();
  const holders = new Map<ObjectId, FutureId[]>();
  let task = 0 as FutureId;
  scan(trace, (kind, a, b, c) => {
    if (kind === ENTERED) task = a as FutureId;
    else if (kind === LEFT) task = 0 as FutureId;
    else if (kind === PUSHED) begin(trace, uses, a, b);
    else if (kind === STORED) learn(trace, uses.get(a), b, c as ValueRef);
    else if (kind === PASSED && a === RETURN) {
      const use = uses.get(b);
      if (use?.object !== undefined) end(holders, use.object, use.acquires, task);
    }
  });
  return holders;
}

function begin(trace: Trace, uses: Map<number, Use>, frame: number, code: number): void {
  const name = trace.codes[code]?.qualname ?? "";
  const acquires = ACQUIRE.has(name);
  if (acquires || RELEASE.has(name)) uses.set(frame, { acquires, object: undefined });
}

/** `self` is a parameter: the first that is stored. */
function learn(trace: Trace, use: Use | undefined, name: number, value: ValueRef): void {
  if (use === undefined || textOf(trace, name) !== "self") return;
  use.object ??= objectOf(value);
}

function end(
  holders: Map<ObjectId, FutureId[]>,
  object: ObjectId,
  acquires: boolean,
  task: FutureId,
): void {
  const now = holders.get(object) ?? [];
  // Whoever releases is taken for a holder if it is one, else the one that came first.
  const leaving = Math.max(0, now.indexOf(task));
  holders.set(object, acquires ? [...now, task] : now.toSpliced(leaving, 1));
}
