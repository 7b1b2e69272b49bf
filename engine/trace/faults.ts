import { ENUMS, EVENT_TYPES, KIND, OPERANDS } from "./events.ts";
import { MOST } from "./log.ts";
import { scan } from "./queries/records.ts";
import type { Trace } from "./trace.ts";
import { decodeValue, type ValueRef } from "./values.ts";

const PUSHED = KIND["frame.pushed"];
const RESUMED = KIND["frame.resumed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const SWITCHED = KIND["thread.switched"];

type Check = (trace: Trace, word: number) => boolean;

const inTable =
  (table: "codes" | "texts" | "numbers" | "objects" | "outputs"): Check =>
  (trace, word) =>
    word >= 0 && word < trace[table].length;

const count: Check = (_, word) => word >= 0 && word < MOST;

/** By the name of an operand, what it must be. */
const CHECKS: Readonly<Record<string, Check>> = {
  code: inTable("codes"),
  subject: inTable("objects"),
  object: inTable("objects"),
  coroutine: inTable("objects"),
  name: inTable("texts"),
  label: inTable("texts"),
  why: inTable("texts"),
  when: inTable("numbers"),
  until: inTable("numbers"),
  timeout: inTable("numbers"),
  chunk: inTable("outputs"),
  value: isValue,
  result: isValue,
  exception: isValue,
  key: isValue,
  by: (_, word) => Math.abs(word) < MOST,
};

function isValue(trace: Trace, word: number): boolean {
  const value = decodeValue(word as ValueRef);
  switch (value.kind) {
    case "str":
    case "big int":
      return trace.texts[value.text] !== undefined;
    case "object":
      return trace.objects[value.object] !== undefined;
    case "float":
      return trace.numbers[value.number] !== undefined;
    default:
      return true;
  }
}

/** `to` is a frame in one event and a number in another. */
const checkOf = (type: string, operand: string): Check => {
  if (type === "clock.advanced") return inTable("numbers");
  const names = ENUMS[operand];
  if (names !== undefined) return (_, word) => names[word] !== undefined;
  return CHECKS[operand] ?? count;
};

const BY_KIND = EVENT_TYPES.map((type, kind) =>
  (OPERANDS[kind] ?? []).map((operand) => ({ operand, holds: checkOf(type, operand) })),
);

/**
 * What is wrong in a log of whole records, with its place, if anything is: an operand that is none,
 * or frames that do not come and go as on a stack.
 */
export function faultIn(trace: Trace): string | undefined {
  const stacks = new Stacks();
  let fault: string | undefined;
  let event = 0;
  scan(trace, (kind, a, b, c, d) => {
    fault ??= operandFault(trace, kind, [a, b, c, d], event) ?? stacks.fault(kind, a, event);
    event += 1;
  });
  return fault ?? tableFault(trace);
}

function operandFault(
  trace: Trace,
  kind: number,
  words: readonly number[],
  event: number,
): string | undefined {
  const checks = BY_KIND[kind] ?? [];
  for (let place = 0; place < checks.length; place += 1) {
    const check = checks[place];
    const word = words[place] ?? 0;
    if (check !== undefined && !check.holds(trace, word)) {
      return `event ${event}, ${EVENT_TYPES[kind]}: ${check.operand} cannot be ${word}`;
    }
  }
  return undefined;
}

/** Frames come and go at the top of the stack of the thread that runs. */
class Stacks {
  #thread = 1;
  #stack: number[] = [];
  readonly #others = new Map<number, number[]>();

  fault(kind: number, first: number, event: number): string | undefined {
    if (kind === PUSHED || kind === RESUMED) this.#stack.push(first);
    else if (kind === SWITCHED) this.#switch(first);
    else if (kind === POPPED || kind === SUSPENDED) {
      const top = this.#stack.pop();
      if (top !== first)
        return `event ${event}, ${EVENT_TYPES[kind]}: frame ${first} is not on top`;
    }
    return undefined;
  }

  #switch(to: number): void {
    this.#others.set(this.#thread, this.#stack);
    this.#stack = this.#others.get(to) ?? [];
    this.#thread = to;
  }
}

function tableFault({ codes, files }: Trace): string | undefined {
  const lost = codes.findIndex(({ file }) => file >= files.length);
  return lost < 0 ? undefined : `codes[${lost}].file is not in the table of files`;
}
