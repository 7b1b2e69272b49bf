import type { FutureId } from "../../engine/trace/ids.ts";
import type {
  Primitive,
  PrimitiveKind,
  PrimitiveState,
  Primitives,
} from "../../engine/trace/queries/primitives.ts";
import { initialsOf } from "../design/identity.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { primitives, primitivesIn } from "../session/waits.ts";

const initials = once((all: Primitives) =>
  initialsOf([...all.all.values()].map(({ label }) => label)),
);

/** What stands in its square. */
export const initialOf = ({ trace }: Moment, { label }: Primitive): string =>
  initials(primitives(trace)).get(label) ?? "?";

/** Its state in one word, and whether somebody may have to wait for it. */
export interface PrimitiveWord {
  readonly word: string;
  readonly closed: boolean;
}

const FREE = "FREE";

export function wordOf({ primitive, holders, isSet, items }: PrimitiveState): PrimitiveWord {
  const { kind, size } = primitive;
  switch (kind) {
    case "lock":
      return holders.length > 0 ? { word: "LOCKED", closed: true } : { word: FREE, closed: false };
    case "semaphore": {
      const left = Math.max(0, size - holders.length);
      return { word: `${left} OF ${size} FREE`, closed: left === 0 };
    }
    case "event":
      return isSet ? { word: "SET", closed: false } : { word: "NOT SET", closed: true };
    case "condition":
      return { word: "CONDITION", closed: true };
    case "barrier":
      return { word: `BARRIER OF ${size}`, closed: true };
    case "queue":
      return queueWord(items.length, size);
  }
}

function queueWord(count: number, size: number): PrimitiveWord {
  if (count === 0) return { word: "EMPTY", closed: true };
  if (size > 0)
    return { word: count < size ? `${count} OF ${size}` : "FULL", closed: count >= size };
  return { word: `${count} IN IT`, closed: false };
}

/** What those that wait for it do there. */
const WAITING: Readonly<Record<PrimitiveKind, string>> = {
  lock: "waiting",
  semaphore: "waiting",
  event: "waiting",
  condition: "waiting to be notified",
  barrier: "waiting for the others",
  queue: "waiting",
};

const BY_METHOD: Readonly<Record<string, string>> = {
  get: "waiting for an item",
  put: "waiting for room",
  join: "waiting until all is done",
};

export interface Waiting {
  readonly text: string;
  readonly tasks: readonly FutureId[];
}

/** Who waits, by what for, in the order in which they came. */
export function waitingAt({ primitive, waiters }: PrimitiveState): readonly Waiting[] {
  const texts = new Map<string, FutureId[]>();
  for (const { task, method } of waiters) {
    const text = BY_METHOD[method] ?? WAITING[primitive.kind];
    texts.set(text, [...(texts.get(text) ?? []), task]);
  }
  return [...texts].map(([text, tasks]) => ({ text, tasks }));
}

/** Whether this step changed what is shown of it. */
export function isPrimitiveChanged(moment: Moment, at: PrimitiveState): boolean {
  const then = primitivesIn({ trace: moment.trace, state: moment.before }).find(
    ({ primitive }) => primitive === at.primitive,
  );
  return then === undefined || textOf(then) !== textOf(at);
}

const textOf = ({ holders, waiters, isSet, items }: PrimitiveState): string =>
  JSON.stringify([holders, waiters.map(({ task }) => task), isSet, items]);
