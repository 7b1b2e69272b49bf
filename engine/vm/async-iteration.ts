import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName, typeOf } from "../objects/types.ts";
import type { VM } from "./machine.ts";
import { callMethod } from "./operators.ts";
import { chain } from "./sequencing.ts";

/** GET_AITER: `aiter(value)` as `async for` does it. */
export function asyncIterator(vm: VM, value: Value): Value | undefined {
  const method = typeOf(value).lookup("__aiter__");
  if (method === undefined) {
    throw new Raise(
      "TypeError",
      `'async for' requires an object with __aiter__ method, got ${typeName(value)}`,
    );
  }
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, iterator) => checkedAsyncIterator(iterator),
  );
}

function checkedAsyncIterator(iterator: Value): Value {
  if (typeOf(iterator).lookup("__anext__") !== undefined) return iterator;
  throw new Raise(
    "TypeError",
    `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
  );
}

/** GET_ANEXT: calls `__anext__`; what comes of it is awaited next. */
export function asyncNext(vm: VM, iterator: Value): Value | undefined {
  const method = typeOf(iterator).lookup("__anext__");
  if (method === undefined) {
    throw new Raise(
      "TypeError",
      `'async for' requires an iterator with __anext__ method, got ${typeName(iterator)}`,
    );
  }
  return callMethod(vm, method, iterator, []);
}
