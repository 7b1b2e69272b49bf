import { baseExceptionType, exceptionType } from "../objects/exception.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType } from "../objects/types.ts";

/** Lib/asyncio/exceptions.py */
const exception = (name: string, base: PyType): PyType =>
  builtinType(name, [base], { module: "asyncio.exceptions", shape: false });

export const cancelledErrorType = exception("CancelledError", baseExceptionType);
export const invalidStateErrorType = exception("InvalidStateError", exceptionType("Exception"));
