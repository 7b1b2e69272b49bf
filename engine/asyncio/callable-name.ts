import { PyInstance, PyObject, type Value } from "../objects/object.ts";
import { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { PyBoundMethod, PyFunction } from "../vm/function.ts";
import { PyNative } from "../vm/native.ts";

/** What a callback is called on screen: `Task.wakeup`, `print`, `Timer.tick`. */
export function callableName(callback: Value): string {
  if (callback instanceof PyBoundMethod) return callableName(callback.function);
  if (callback instanceof PyFunction) return callback.qualname;
  if (callback instanceof PyNative) return callback.qualname;
  if (callback instanceof PyType) return callback.qualname;
  const wrapped = partialOf(callback);
  return wrapped === undefined ? typeName(callback) : callableName(wrapped);
}

/** What a `functools.partial` calls: it stands in a slot. */
function partialOf(callback: Value): Value | undefined {
  if (!(callback instanceof PyInstance) || callback.cls.name !== "partial") return undefined;
  const func = callback.cls.lookup("func");
  return func instanceof PyObject ? callback.slots?.get(func) : undefined;
}
