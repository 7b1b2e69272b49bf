import type { PyObject, Value } from "../objects/object.ts";
import { typeOf } from "../objects/types.ts";
import { PyGenerator } from "../vm/generator.ts";
import { PyFuture } from "./objects.ts";

/** Whether a value can be the coroutine of a task: `coroutines.iscoroutine`. */
export function isCoroutine(value: Value): value is PyObject {
  if (value instanceof PyGenerator) return value.kind === "coroutine";
  const type = typeOf(value);
  return ["send", "throw", "close", "__await__"].every((name) => type.lookup(name) !== undefined);
}

/** A Future, or what passes itself off as one: `base_futures.isfuture`. */
export const isFuture = (value: Value): value is PyObject =>
  value instanceof PyFuture || typeOf(value).lookup("_asyncio_future_blocking") !== undefined;

/** `inspect.isawaitable` */
export const isAwaitable = (value: Value): boolean =>
  isCoroutine(value) ||
  (value instanceof PyGenerator && value.awaitable) ||
  typeOf(value).lookup("__await__") !== undefined;
