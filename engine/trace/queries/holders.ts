import { KIND, PASSES } from "../events.ts";
import type { FutureId, ObjectId } from "../ids.ts";
import { type Trace, textOf } from "../trace.ts";
import { objectOf, type ValueRef } from "../values.ts";
import { eachRecord, operand } from "./records.ts";

const ACQUIRE: ReadonlySet<string> = new Set(["Lock.acquire", "Semaphore.acquire"]);
const RELEASE: ReadonlySet<string> = new Set([
  "Lock.release",
  "Semaphore.release",
  "BoundedSemaphore.release",
]);
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
  eachRecord(trace, (kind, at) => {
    if (kind === KIND["task.entered"]) task = operand(trace, at) as FutureId;
    else if (kind === KIND["task.left"]) task = 0 as FutureId;
    else if (kind === KIND["frame.pushed"]) begin(trace, uses, at);
    else if (kind === KIND["local.stored"]) learn(trace, uses, at);
    else if (kind === KIND["value.passed"] && operand(trace, at) === RETURN) {
      const use = uses.get(operand(trace, at + 1));
      if (use?.object !== undefined) end(holders, use.object, use.acquires, task);
    }
  });
  return holders;
}

function begin(trace: Trace, uses: Map<number, Use>, at: number): void {
  const name = trace.codes[operand(trace, at + 1)]?.qualname ?? "";
  const acquires = ACQUIRE.has(name);
  if (acquires || RELEASE.has(name)) uses.set(operand(trace, at), { acquires, object: undefined });
}

/** `self` is a parameter: the first that is stored. */
function learn(trace: Trace, uses: ReadonlyMap<number, Use>, at: number): void {
  const use = uses.get(operand(trace, at));
  if (use === undefined || textOf(trace, operand(trace, at + 1)) !== "self") return;
  use.object ??= objectOf(operand(trace, at + 2) as ValueRef);
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
