import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName, typeOf } from "../../objects/types.ts";
import type { VM } from "../../vm/machine.ts";
import { structOf, structSequence } from "../struct-sequence.ts";

/** Python/sysmodule.c, sys_get_asyncgen_hooks_impl and sys_set_asyncgen_hooks */

const hooksType = structSequence("builtins", "asyncgen_hooks", ["firstiter", "finalizer"]);

export function getAsyncgenHooks(vm: VM): Value {
  const { firstIteration, finaliser } = vm.asyncGeneratorHooks;
  return structOf(hooksType, [firstIteration ?? null, finaliser ?? null]);
}

/** What is not given stays as it is. */
export function setAsyncgenHooks(vm: VM, firstiter?: Value, finalizer?: Value): null {
  const hooks = vm.asyncGeneratorHooks;
  const finaliser = hookOf("finalizer", finalizer, hooks.finaliser);
  hooks.firstIteration = hookOf("firstiter", firstiter, hooks.firstIteration);
  hooks.finaliser = finaliser;
  return null;
}

function hookOf(name: string, given: Value | undefined, before: Value | undefined) {
  if (given === undefined) return before;
  if (given === null) return undefined;
  if (typeOf(given).lookup("__call__") !== undefined) return given;
  throw new Raise("TypeError", `callable ${name} expected, got ${typeName(given)}`);
}
