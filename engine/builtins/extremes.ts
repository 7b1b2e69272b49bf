import { PyTuple } from "../objects/containers.ts";
import { meantKeyword } from "../objects/edit-distance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { call } from "../vm/calls.ts";
import { eachOf } from "../vm/each.ts";
import type { VM } from "../vm/machine.ts";
import { compare, comparePlain, truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { builtin } from "./functions.ts";

/** Python/bltinmodule.c, min_max */

interface Candidate {
  readonly key: Value;
  readonly value: Value;
}

interface Search {
  readonly name: "min" | "max";
  readonly comparison: number;
  readonly key: Value;
  best: Candidate | undefined;
}

function extreme(name: "min" | "max", symbol: string): void {
  const comparison = COMPARISONS.findIndex((known) => known.symbol === symbol);
  builtin(name, "*args, **keywords", (vm, args: readonly Value[], keywords: Keywords) => {
    const [first] = args;
    if (first === undefined)
      throw new Raise("TypeError", `${name} expected at least 1 argument, got 0`);
    checkKeywords(name, keywords);
    const otherwise = keywords.get("default");
    if (args.length > 1 && otherwise !== undefined) {
      const what = `Cannot specify a default for ${name}() with multiple positional arguments`;
      throw new Raise("TypeError", what);
    }
    const search: Search = { name, comparison, key: keywords.get("key") ?? null, best: undefined };
    return find(vm, args.length > 1 ? new PyTuple(args) : first, search, otherwise);
  });
}

function checkKeywords(name: string, keywords: Keywords): void {
  for (const keyword of keywords.keys()) {
    if (keyword === "key" || keyword === "default") continue;
    const what = `${name}() got an unexpected keyword argument '${keyword}'`;
    throw new Raise("TypeError", what + meantKeyword(["key", "default"], keyword));
  }
}

function find(
  vm: VM,
  values: Value,
  search: Search,
  otherwise: Value | undefined,
): Value | undefined {
  return chain(
    vm,
    () => eachOf(vm, values, (value) => consider(vm, search, value)),
    () => {
      const found = search.best === undefined ? otherwise : search.best.value;
      if (found !== undefined) return found;
      throw new Raise("ValueError", `${search.name}() iterable argument is empty`);
    },
  );
}

function consider(vm: VM, search: Search, value: Value): Value | undefined {
  if (search.key === null) return compete(vm, search, { key: value, value });
  return chain(
    vm,
    () => call(vm, search.key, [value]),
    (_vm, key) => compete(vm, search, { key, value }),
  );
}

function compete(vm: VM, search: Search, candidate: Candidate): Value | undefined {
  const { best } = search;
  const settle = (wins: boolean): null => {
    if (wins) search.best = candidate;
    return null;
  };
  if (best === undefined) return settle(true);
  const known = comparePlain(search.comparison, candidate.key, best.key);
  if (known !== undefined) return settle(known);
  return chain(
    vm,
    () => compare(vm, search.comparison, candidate.key, best.key),
    (_vm, result) =>
      chain(
        vm,
        () => truth(vm, result),
        (_again, wins) => settle(wins === true),
      ),
  );
}

extreme("min", "<");
extreme("max", ">");
