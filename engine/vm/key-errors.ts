import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { PROPAGATE } from "./frame.ts";
import { hash } from "./hashing.ts";
import type { VM } from "./machine.ts";
import { chain, guarded } from "./sequencing.ts";
import { str } from "./text.ts";

/** What a value is hashed for. */
export type Use = "dict key" | "set element";

/** Objects/dictobject.c, dict_unhashable_type; Objects/setobject.c, set_unhashable_type */
function refusal(value: Value, use: Use, reason: string): Raise {
  return new Raise("TypeError", `cannot use '${typeName(value)}' as a ${use} (${reason})`);
}

/** Words a refusal that needs no Python code. */
export function usedAs<Result>(use: Use, value: Value, operation: () => Result): Result {
  try {
    return operation();
  } catch (thrown) {
    if (!(thrown instanceof Raise) || thrown.type !== "TypeError") throw thrown;
    throw refusal(value, use, thrown.message ?? "");
  }
}

/** `hash(value)`; a TypeError says what the hash was needed for. */
export function hashFor(vm: VM, use: Use, value: Value): Value | undefined {
  return guarded(
    vm,
    () => hash(vm, value),
    (_vm, hashed) => hashed,
    (_vm, exception) => {
      if (exception.cls !== exceptionType("TypeError")) return PROPAGATE;
      return chain(
        vm,
        () => str(vm, exception),
        (_again, reason) => {
          throw refusal(value, use, reason as string);
        },
      );
    },
  );
}
