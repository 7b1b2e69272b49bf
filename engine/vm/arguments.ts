import { PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { meantKeyword } from "../objects/edit-distance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { Register } from "./frame.ts";
import type { PyFunction } from "./function.ts";
import type { Keywords } from "./signature.ts";

/** The parameter registers of a call, defaults filled in. `initialize_locals` in Python/ceval.c. */
export function bindArguments(
  fn: PyFunction,
  args: readonly Value[],
  keywords: Keywords | undefined,
): Register[] {
  const { source } = fn.code;
  const registers: Register[] = args.slice(0, source.positional);
  while (registers.length < source.positional + source.keywordOnly) registers.push(undefined);
  const others = source.hasVarKeywords ? new PyDict() : undefined;
  if (keywords !== undefined) takeKeywords(fn, registers, keywords, others);
  if (args.length > source.positional && !source.hasVarArgs)
    throw tooMany(fn, args.length, registers);
  fillDefaults(fn, registers, args.length);
  if (source.hasVarArgs) registers.push(new PyTuple(args.slice(source.positional)));
  if (others !== undefined) registers.push(others);
  return registers;
}

const parameterNames = (fn: PyFunction): readonly string[] => {
  const { source } = fn.code;
  return source.locals.slice(0, source.positional + source.keywordOnly);
};

function takeKeywords(
  fn: PyFunction,
  registers: Register[],
  keywords: Keywords,
  others: PyDict | undefined,
): void {
  const names = parameterNames(fn);
  const { positionalOnly } = fn.code.source;
  for (const [name, value] of keywords) {
    const index = names.indexOf(name, positionalOnly);
    if (index >= 0) {
      if (registers[index] !== undefined) {
        throw new Raise("TypeError", `${fn.qualname}() got multiple values for argument '${name}'`);
      }
      registers[index] = value;
    } else if (others !== undefined) others.set(name, name, value);
    else throw unexpectedKeyword(fn, name, keywords);
  }
}

function unexpectedKeyword(fn: PyFunction, name: string, keywords: Keywords): Raise {
  const { source } = fn.code;
  const hidden = source.locals.slice(0, source.positionalOnly).filter((own) => keywords.has(own));
  if (hidden.length > 0) {
    return new Raise(
      "TypeError",
      `${fn.qualname}() got some positional-only arguments passed as keyword arguments: '${hidden.join(", ")}'`,
    );
  }
  const named = source.locals.slice(source.positionalOnly, source.positional + source.keywordOnly);
  const what = `${fn.qualname}() got an unexpected keyword argument '${name}'`;
  return new Raise("TypeError", what + meantKeyword(named, name));
}

function fillDefaults(fn: PyFunction, registers: Register[], given: number): void {
  const { source } = fn.code;
  if (given >= source.positional && source.keywordOnly === 0) return;
  const first = source.positional - fn.defaults.length;
  for (let i = Math.min(given, source.positional); i < source.positional; i += 1) {
    if (registers[i] === undefined && i >= first) registers[i] = fn.defaults[i - first];
  }
  const missing = source.locals
    .slice(0, source.positional)
    .filter((_, i) => registers[i] === undefined);
  if (missing.length > 0) throw missingArguments(fn, missing, "positional");
  fillKeywordOnly(fn, registers);
}

function fillKeywordOnly(fn: PyFunction, registers: Register[]): void {
  const { source } = fn.code;
  const missing: string[] = [];
  for (let i = source.positional; i < source.positional + source.keywordOnly; i += 1) {
    if (registers[i] !== undefined) continue;
    const name = source.locals[i] ?? "";
    registers[i] = fn.keywordDefaults?.get(name);
    if (registers[i] === undefined) missing.push(name);
  }
  if (missing.length > 0) throw missingArguments(fn, missing, "keyword-only");
}

function missingArguments(fn: PyFunction, names: readonly string[], kind: string): Raise {
  const quoted = names.map((name) => `'${name}'`);
  const plural = names.length === 1 ? "" : "s";
  return new Raise(
    "TypeError",
    `${fn.qualname}() missing ${names.length} required ${kind} argument${plural}: ${inWords(quoted)}`,
  );
}

function inWords(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/** `too_many_positional` in Python/ceval.c. */
function tooMany(fn: PyFunction, given: number, registers: readonly Register[]): Raise {
  const { source } = fn.code;
  const most = source.positional;
  const least = most - fn.defaults.length;
  const takes = fn.defaults.length > 0 ? `from ${least} to ${most}` : `${most}`;
  const plural = most === 1 && fn.defaults.length === 0 ? "" : "s";
  const byName = registers.slice(source.positional).filter((value) => value !== undefined).length;
  const besides =
    byName === 0
      ? ""
      : ` positional argument${given === 1 ? "" : "s"} (and ${byName} keyword-only argument${byName === 1 ? "" : "s"})`;
  const was = given === 1 && byName === 0 ? "was" : "were";
  return new Raise(
    "TypeError",
    `${fn.qualname}() takes ${takes} positional argument${plural} but ${given}${besides} ${was} given`,
  );
}
