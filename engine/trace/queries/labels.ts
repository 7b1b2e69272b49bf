import { KIND } from "../events.ts";
import type { FutureId, ObjectId, TextId } from "../ids.ts";
import { objectInfo, type Trace, textOf } from "../trace.ts";
import { objectOf, type ValueRef } from "../values.ts";
import { ownCodes, scan } from "./records.ts";

const FUTURE = KIND["future.made"];
const TASK = KIND["task.made"];
const RENAMED = KIND["task.renamed"];
const STORED = KIND["local.stored"];
const PUSHED = KIND["frame.pushed"];

/** What a recording says about the names of a task or future. */
interface Named {
  readonly future: FutureId;
  /** Variables of the program that held it, in the order in which they did. */
  readonly variables: Set<TextId>;
  /** Its own name, if the program gave it one. */
  own: string | undefined;
  /** The name of its coroutine; plain futures have none. */
  coroutine: string | undefined;
}

/** Names that asyncio makes up. */
const GIVEN_BY_ASYNCIO = /^Task-\d+$/;

/**
 * What each task and future is called on screen, the same from the first step to the last: a
 * variable of the program that held nothing else of its kind, else the task's own name, else its
 * coroutine's, else "future 1". No two are called the same.
 */
export function labelsOf(trace: Trace): ReadonlyMap<FutureId, string> {
  const named = collect(trace);
  const shared = sharedVariables(named);
  const unique = uniqueNames();
  return new Map(
    named.map((one) => {
      const variable = [...one.variables].find((name) => !shared.has(name));
      const name = variable === undefined ? one.own : textOf(trace, variable);
      return [one.future, unique(name ?? one.coroutine ?? "future")];
    }),
  );
}

function collect(trace: Trace): readonly Named[] {
  const own = ownCodes(trace);
  const inProgram: boolean[] = [];
  const all = new Map<FutureId, Named>();
  scan(trace, (kind, a, b, c) => {
    if (kind === PUSHED) inProgram[a] = own[b] ?? false;
    else if (kind === FUTURE) {
      const future = a as FutureId;
      all.set(future, { future, variables: new Set(), own: undefined, coroutine: undefined });
    } else if (kind === TASK) nameTask(trace, all.get(a as FutureId), b as ObjectId, c);
    else if (kind === RENAMED) renameTask(trace, all.get(a as FutureId), b);
    else if (kind === STORED && inProgram[a] === true) {
      const held = heldBy(trace, c as ValueRef);
      if (held !== undefined) all.get(held)?.variables.add(b as TextId);
    }
  });
  return [...all.values()];
}

function nameTask(trace: Trace, task: Named | undefined, coroutine: ObjectId, name: number): void {
  if (task === undefined) return;
  task.coroutine = objectInfo(trace, coroutine)?.text;
  renameTask(trace, task, name);
}

function renameTask(trace: Trace, task: Named | undefined, text: number): void {
  const name = textOf(trace, text);
  if (task !== undefined && name !== "" && !GIVEN_BY_ASYNCIO.test(name)) task.own ??= name;
}

const heldBy = (trace: Trace, value: ValueRef): FutureId | undefined => {
  const object = objectOf(value);
  return object === undefined ? undefined : objectInfo(trace, object)?.future;
};

/** A variable that held several of them, as in a loop that makes tasks, names none. */
function sharedVariables(named: readonly Named[]): ReadonlySet<TextId> {
  const holders = named.flatMap(({ variables }) => [...variables]);
  const seen = new Set<TextId>();
  return new Set(holders.filter((name) => seen.size === seen.add(name).size));
}

/** `bake`, then `bake 2`, `bake 3`; futures without a name are counted from 1. */
function uniqueNames(): (name: string) => string {
  const counts = new Map<string, number>([["future", 0]]);
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    while (taken.has(unique) || unique === "future") {
      const count = (counts.get(name) ?? 1) + 1;
      counts.set(name, count);
      unique = `${name} ${count}`;
    }
    taken.add(unique);
    return unique;
  };
}
