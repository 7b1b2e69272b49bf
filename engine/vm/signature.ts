import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { pythonMessage } from "./python-signature-errors.ts";
import {
  type Callee,
  missingMessage,
  surplusMessage,
  unexpectedMessage,
} from "./signature-errors.ts";

/** The parameters of a native. */
export interface Signature {
  readonly names: readonly string[];
  readonly positionalOnly: number;
  /** Parameters that may be given by position. */
  readonly positional: number;
  readonly required: ReadonlySet<number>;
  readonly hasVarArgs: boolean;
  readonly hasVarKeywords: boolean;
  /** The first parameter is the object itself, which error messages do not count. */
  readonly hasSelf: boolean;
}

/**
 * Reads "self, item, count=?, /, *args, key=?, **options". `=?` marks what may be left out; without
 * a `/` all positional parameters may also be given by name.
 */
export function parseSignature(text: string): Signature {
  const parts = text.split(",").map((part) => part.trim());
  const parameters = parts.filter(isParameter);
  const before = (mark: string): number | undefined => {
    const end = parts.findIndex((part) => part === mark || (mark === "*" && /^\*\w/.test(part)));
    return end < 0 ? undefined : parts.slice(0, end).filter(isParameter).length;
  };
  const names = parameters.map((part) => part.replace("=?", ""));
  return {
    names,
    positionalOnly: before("/") ?? 0,
    positional: before("*") ?? names.length,
    required: new Set([...names.keys()].filter((index) => !parameters[index]?.endsWith("=?"))),
    hasVarArgs: parts.some((part) => /^\*\w/.test(part)),
    hasVarKeywords: parts.some((part) => part.startsWith("**")),
    hasSelf: names[0] === "self" || names[0] === "cls",
  };
}

const isParameter = (part: string): boolean => /^\w/.test(part);

export type Keywords = ReadonlyMap<string, Value>;

/**
 * The arguments in the order of the names, then the list of the rest if there is `*args`, then the
 * map of the other keywords if there is `**options`. TypeError in the words of `Python/getargs.c`.
 */
export function bindNative(
  callee: Callee,
  signature: Signature,
  args: readonly Value[],
  keywords: Keywords | undefined,
): unknown[] {
  const { names, positional } = signature;
  if (callee.owner?.ofPython === true) {
    const wrong = pythonMessage(callee, signature, args.length, keywords ?? NO_KEYWORDS);
    if (wrong !== undefined) throw new Raise("TypeError", wrong);
  }
  checkCount(callee, signature, args.length, keywords ?? NO_KEYWORDS);
  const bound: unknown[] = args.slice(0, positional);
  while (bound.length < names.length) bound.push(undefined);
  const named = keywords !== undefined && keywords.size > 0;
  const others = named ? takeKeywords(signature, bound, keywords) : NO_KEYWORDS;
  if (args.length < names.length) checkRequired(callee, signature, bound, args.length);
  if (others.size > 0 && !signature.hasVarKeywords) refuseKeywords(callee, signature, others);
  if (signature.hasVarArgs) bound.push(args.slice(positional));
  if (signature.hasVarKeywords) bound.push(others);
  return bound;
}

const NO_KEYWORDS: Keywords = new Map();

function checkRequired(
  callee: Callee,
  signature: Signature,
  bound: readonly unknown[],
  given: number,
): void {
  for (const index of signature.required) {
    if (bound[index] === undefined) {
      throw new Raise("TypeError", missingMessage(callee, signature, index, given));
    }
  }
}

/** Refuses arguments that are too many, and keywords where there can be none. */
function checkCount(callee: Callee, signature: Signature, given: number, keywords: Keywords): void {
  const { names, positional, positionalOnly, hasVarArgs, hasVarKeywords } = signature;
  const onlyByPlace = names.length === positionalOnly && !hasVarKeywords;
  if (onlyByPlace && keywords.size > 0) refuseKeywords(callee, signature, keywords);
  if (hasVarArgs) return;
  const tooMany = !hasVarKeywords && keywords.size > 0 && given + keywords.size > names.length;
  if (given > positional || tooMany) {
    throw new Raise("TypeError", surplusMessage(callee, signature, given, keywords.size));
  }
}

/** Puts keywords into their places and gives those that have none. */
function takeKeywords(
  signature: Signature,
  bound: unknown[],
  keywords: Keywords,
): Map<string, Value> {
  const others = new Map<string, Value>();
  for (const [name, value] of keywords) {
    const index = signature.names.indexOf(name, signature.positionalOnly);
    if (index >= 0 && bound[index] === undefined) bound[index] = value;
    else others.set(name, value);
  }
  return others;
}

/** Keywords without a place: one is taken already, or there never was one. */
function refuseKeywords(callee: Callee, signature: Signature, others: Keywords): never {
  const { names, positionalOnly } = signature;
  for (const name of others.keys()) {
    const index = names.indexOf(name, positionalOnly);
    if (index < 0) continue;
    const place = index + 1 - Number(signature.hasSelf);
    const what = `given by name ('${name}') and position (${place})`;
    throw new Raise("TypeError", `argument for ${callee.name}() ${what}`);
  }
  const [first = ""] = others.keys();
  throw new Raise("TypeError", unexpectedMessage(callee, signature, first));
}
