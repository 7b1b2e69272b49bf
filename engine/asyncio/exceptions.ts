import { baseExceptionType, exceptionType, type PyException } from "../objects/exception.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType } from "../objects/types.ts";

/** Lib/asyncio/exceptions.py */
const exception = (name: string, base: PyType): PyType =>
  builtinType(name, [base], { module: "asyncio.exceptions", shape: false });

export const cancelledErrorType = exception("CancelledError", baseExceptionType);
export const invalidStateErrorType = exception("InvalidStateError", exceptionType("Exception"));

/** It ends the program, whatever a task or a callback was about to do. */
export const isExit = (exception: PyException | undefined): boolean =>
  exception !== undefined &&
  (exception.cls.isSubclassOf(exceptionType("SystemExit")) ||
    exception.cls.isSubclassOf(exceptionType("KeyboardInterrupt")));
