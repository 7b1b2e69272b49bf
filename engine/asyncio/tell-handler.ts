import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import type { VM } from "../vm/machine.ts";
import { chain } from "../vm/sequencing.ts";
import { sourceTraceback } from "./debug.ts";
import { callAttribute } from "./library-call.ts";
import type { PyFuture } from "./objects.ts";

/** Tells the handler of its loop that something became of a future which nobody will see otherwise. */
export function tellHandler(
  vm: VM,
  future: PyFuture,
  about: Readonly<Record<string, Value>>,
): Value | undefined {
  if (future.loop === undefined) return null;
  const context = new PyDict();
  for (const [key, value] of Object.entries(about)) context.set(key, key, value);
  return chain(
    vm,
    () => sourceTraceback(vm, future.madeAt),
    (_vm, made) => {
      if (made !== null) context.set("source_traceback", "source_traceback", made);
      return callAttribute(vm, future.loop ?? null, "call_exception_handler", [context]);
    },
  );
}
