import { exceptionType, type PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import type { VM } from "../../vm/machine.ts";
import { asInt } from "../../vm/numbers.ts";
import { chain, type Operation } from "../../vm/sequencing.ts";
import { str } from "../../vm/text.ts";
import { writeError } from "./error-output.ts";
import { reportUncaught } from "./excepthook.ts";

/** How a program ends that an exception has ended. */
export interface LastWords {
  readonly ending: "exited" | "uncaught exception";
  readonly exit: number;
  /** What is still to be printed, which may be the program's own code. */
  readonly say: Operation | undefined;
}

/** Python/pythonrun.c, handle_system_exit and _PyErr_PrintEx */
export function lastWords(vm: VM, exception: PyException): LastWords {
  if (!vm.isException(exception, exceptionType("SystemExit"))) {
    const say = () => reportUncaught(vm, exception);
    return { ending: "uncaught exception", exit: 1, say };
  }
  const code = exception.fields.get("code") ?? null;
  const number = code === null ? 0 : asInt(code);
  if (number !== undefined) {
    return { ending: "exited", exit: Number(BigInt.asUintN(8, BigInt(number))), say: undefined };
  }
  return { ending: "exited", exit: 1, say: () => sayCode(vm, code) };
}

/** What `sys.exit` was given, if it is no number. */
function sayCode(vm: VM, code: Value): Value | undefined {
  return chain(
    vm,
    () => str(vm, code),
    (_vm, text) => writeError(vm, String(text), "\n"),
  );
}
