import { meantKeyword } from "../objects/edit-distance.ts";
import type { Keywords, Signature } from "./signature.ts";
import type { Callee } from "./signature-errors.ts";

/**
 * What is wrong with the arguments of a native that CPython has in Python, in the words in which
 * functions of Python are refused; undefined if nothing is. Python/ceval.c, initialize_locals
 */
export function pythonMessage(
  { qualname }: Callee,
  signature: Signature,
  given: number,
  keywords: Keywords,
): string | undefined {
  const { names, positional, required } = signature;
  for (const name of keywords.keys()) {
    const index = names.indexOf(name);
    if (index < 0 && !signature.hasVarKeywords) {
      const what = `${qualname}() got an unexpected keyword argument '${name}'`;
      return what + meantKeyword(names, name);
    }
    if (index >= 0 && index < Math.min(given, positional))
      return `${qualname}() got multiple values for argument '${name}'`;
  }
  if (given > positional && !signature.hasVarArgs) return tooMany(qualname, signature, given);
  const missing = names
    .slice(0, positional)
    .filter((name, index) => index >= given && required.has(index) && !keywords.has(name));
  if (missing.length === 0) return undefined;
  const noun = missing.length === 1 ? "argument" : "arguments";
  return `${qualname}() missing ${missing.length} required positional ${noun}: ${inWords(missing)}`;
}

function tooMany(qualname: string, { positional, required }: Signature, given: number): string {
  const least = [...required].filter((index) => index < positional).length;
  const takes = least < positional ? `from ${least} to ${positional}` : `${positional}`;
  const noun = positional === 1 && least === 1 ? "argument" : "arguments";
  return `${qualname}() takes ${takes} positional ${noun} but ${given} ${given === 1 ? "was" : "were"} given`;
}

function inWords(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length <= 2) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}
