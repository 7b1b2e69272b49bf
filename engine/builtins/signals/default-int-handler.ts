import { exceptionType, PyException } from "../../objects/exception.ts";
import { raise } from "../../vm/exceptions.ts";
import { PyNative } from "../../vm/native.ts";

/** `signal.default_int_handler`: what is done about SIGINT unless a program does something else. */
export const DEFAULT_INT_HANDLER = new PyNative(
  "default_int_handler",
  "signalnum, frame, /",
  () => raise(new PyException(exceptionType("KeyboardInterrupt"), [])),
  { module: "_signal" },
);
