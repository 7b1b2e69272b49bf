import { ENDINGS, STREAMS } from "./events.ts";

/** What JSON gives: nothing is known of it. */
export type Json = unknown;

/** Says what is wrong with a value, as the end of a sentence that begins with its place. */
type Shape = (value: Json, place: string) => string | undefined;

const when =
  (holds: (value: Json) => boolean, what: string): Shape =>
  (value, place) =>
    holds(value) ? undefined : `${place} is not ${what}`;

const text = when((value) => typeof value === "string", "a text");
const number = when((value) => typeof value === "number", "a number");
const integer = when((value) => Number.isInteger(value), "a whole number");
const boolean = when((value) => typeof value === "boolean", "true or false");
const oneOf = (...names: readonly string[]): Shape =>
  when((value) => names.includes(value as string), `one of ${names.join(", ")}`);

const isWord = (value: Json): boolean => typeof value === "number" && (value | 0) === value;

const listOf =
  (item: Shape): Shape =>
  (value, place) => {
    if (!Array.isArray(value)) return `${place} is not a list`;
    for (let index = 0; index < value.length; index += 1) {
      const wrong = item(value[index], `${place}[${index}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

/** Log words are many: they are looked at without a place until one is wrong. */
const words: Shape = (value, place) => {
  if (!Array.isArray(value)) return `${place} is not a list`;
  const wrong = value.findIndex((word) => !isWord(word));
  return wrong < 0 ? undefined : `${place}[${wrong}] is not a whole number of 32 bits`;
};

const optional =
  (shape: Shape): Shape =>
  (value, place) =>
    value === undefined ? undefined : shape(value, place);

const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, place) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return `${place} is not an object`;
    for (const [name, shape] of Object.entries(fields)) {
      const wrong = shape((value as Record<string, Json>)[name], within(place, name));
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const within = (place: string, name: string): string => (place === "" ? name : `${place}.${name}`);

const options = object({
  file: text,
  budget: number,
  maxSteps: number,
  epoch: number,
  seed: number,
  hashSeed: number,
  cpuCost: number,
  recursionLimit: number,
  debug: boolean,
  maxBytes: optional(number),
  maxTime: optional(number),
});

/** What JSON has no number for. */
const NAMED_NUMBERS: ReadonlySet<Json> = new Set(["NaN", "Infinity", "-Infinity", "-0"]);

/** A recording but for what its log must hold. */
export const HEADER: Shape = object({
  source: text,
  options,
  ending: oneOf(...ENDINGS),
  exit: integer,
  files: listOf(object({ name: text, text, kind: oneOf("program", "kernel", "library") })),
  codes: listOf(
    object({
      name: text,
      qualname: text,
      file: integer,
      firstLine: integer,
      layer: oneOf("program", "loop", "step", "coroutine", "await"),
      kind: oneOf(
        ...["module", "function", "class", "coroutine", "generator", "async generator", "kernel"],
      ),
      landmarks: listOf(integer),
    }),
  ),
  texts: listOf(text),
  numbers: listOf(
    when((value) => typeof value === "number" || NAMED_NUMBERS.has(value), "a number"),
  ),
  objects: listOf(
    object({
      type: text,
      role: oneOf(
        ...["task", "future", "coroutine", "generator", "function"],
        ...["class", "exception", "loop", "module", "other"],
      ),
      text,
      future: optional(integer),
    }),
  ),
  outputs: listOf(object({ stream: oneOf(...STREAMS), text, frame: integer, task: integer })),
  log: words,
});

/** What is wrong, with its place, if the value does not have the shape. */
export const misfit = (value: Json, shape: Shape): string | undefined => shape(value, "");
