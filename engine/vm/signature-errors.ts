import { meantKeyword } from "../objects/edit-distance.ts";
import type { Signature } from "./signature.ts";

/** What is said of a native in errors about its arguments. */
export interface Callee {
  readonly name: string;
  /** `list.append`, or the name alone. */
  readonly qualname: string;
  /** It stands for a slot of its class in C, and is worded as such. */
  readonly slot?: boolean;
  /** "function" if it is not named: `PyArg_ParseTupleAndKeywords` without a `:name`. */
  readonly called?: string | undefined;
  /** The class whose instances it makes, which is then what is named. */
  readonly makes?: { readonly name: string } | undefined;
  /** The class whose method it is. */
  readonly owner?: { readonly ofPython: boolean } | undefined;
}

/** How many arguments may be given, the object itself not counted. */
interface Counts {
  readonly least: number;
  readonly most: number;
  readonly given: number;
  /** Given by name. */
  readonly named: number;
}

const called = (callee: Callee): string => callee.called ?? `${callee.name}()`;

const plural = (count: number, noun: string): string => `${noun}${count === 1 ? "" : "s"}`;
const args = (count: number): string => `${count} ${plural(count, "argument")}`;

function countsOf(signature: Signature, given: number, named: number): Counts {
  const self = Number(signature.hasSelf);
  const required = [...signature.required].filter((index) => index < signature.positional);
  return {
    least: required.length - self,
    most: signature.positional - self,
    given: given - self,
    named,
  };
}

const isPositionalOnly = ({ names, positionalOnly }: Signature): boolean =>
  names.length === positionalOnly;

/** More arguments than there are parameters for them. */
export function surplusMessage(
  callee: Callee,
  signature: Signature,
  given: number,
  named: number,
): string {
  const counts = countsOf(signature, given, named);
  if (isPositionalOnly(signature)) return positionalMessage(callee, counts);
  const all = signature.names.length - Number(signature.hasSelf);
  const { most, least } = counts;
  const total = counts.given + named;
  if (total > all) {
    const kind = counts.given === 0 ? "keyword " : "";
    return `${called(callee)} takes at most ${all} ${kind}${plural(all, "argument")} (${total} given)`;
  }
  if (most === 0) return `${callee.name}() takes no positional arguments`;
  const bound = least < most ? "at most" : "exactly";
  const noun = plural(most, "positional argument");
  return `${called(callee)} takes ${bound} ${most} ${noun} (${counts.given} given)`;
}

/** A wrong number of arguments where none may be given by name: Python/getargs.c and Objects/descrobject.c. */
function positionalMessage(callee: Callee, { least, most, given }: Counts): string {
  if (callee.slot === true && least < 2 && callee.name !== "__get__")
    return slotMessage(least, most, given);
  if (most === 0) return `${callee.qualname}() takes no arguments (${given} given)`;
  if (least === 1 && most === 1 && callee.makes === undefined) {
    return `${callee.qualname}() takes exactly one argument (${given} given)`;
  }
  const name = callee.makes?.name ?? callee.name;
  if (least === most) return `${name} expected ${args(most)}, got ${given}`;
  return given < least
    ? `${name} expected at least ${args(least)}, got ${given}`
    : `${name} expected at most ${args(most)}, got ${given}`;
}

const slotMessage = (least: number, most: number, given: number): string =>
  least === most
    ? `expected ${args(least)}, got ${given}`
    : `expected ${least} or ${args(most)}, got ${given}`;

/** A parameter that must have an argument has none. */
export function missingMessage(
  callee: Callee,
  signature: Signature,
  missing: number,
  given: number,
): string {
  const self = Number(signature.hasSelf);
  if (given < self) return selfMessage(callee);
  const counts = countsOf(signature, given, 0);
  if (isPositionalOnly(signature)) return positionalMessage(callee, counts);
  if (missing < signature.positionalOnly) return tooFewMessage(callee, signature, counts);
  const place = missing + 1 - self;
  return `${called(callee)} missing required argument '${signature.names[missing]}' (pos ${place})`;
}

function tooFewMessage(callee: Callee, signature: Signature, { most, given }: Counts): string {
  const required = [...signature.required].filter((index) => index < signature.positionalOnly);
  const least = required.length - Number(signature.hasSelf);
  const bound = least < most ? "at least" : "exactly";
  const name = callee.makes?.name ?? callee.name;
  return `${name}() takes ${bound} ${least} ${plural(least, "positional argument")} (${given} given)`;
}

function selfMessage({ name, qualname, slot }: Callee): string {
  if (slot !== true) return `unbound method ${qualname}() needs an argument`;
  const owner = qualname.slice(0, -name.length - 1);
  return `descriptor '${name}' of '${owner}' object needs an argument`;
}

/** A method called on what is no instance of its class. */
export function wrongSelfMessage({ name, qualname, slot }: Callee, given: string): string {
  const owner = qualname.slice(0, -name.length - 1);
  return slot === true
    ? `descriptor '${name}' requires a '${owner}' object but received a '${given}'`
    : `descriptor '${name}' for '${owner}' objects doesn't apply to a '${given}' object`;
}

/** A keyword that no parameter has. */
export function unexpectedMessage(callee: Callee, signature: Signature, keyword: string): string {
  if (!isPositionalOnly(signature) || signature.hasVarKeywords) {
    const name = callee.called === "function" ? "this function" : called(callee);
    const named = signature.names.slice(signature.positionalOnly);
    const meant = meantKeyword(named, keyword);
    return `${name} got an unexpected keyword argument '${keyword}'${meant}`;
  }
  return callee.slot === true
    ? `wrapper ${callee.name}() takes no keyword arguments`
    : `${callee.qualname}() takes no keyword arguments`;
}
