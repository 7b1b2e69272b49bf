import { PyException, PyTraceback } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { typeOf } from "../../objects/types.ts";
import { call } from "../../vm/calls.ts";
import type { VM } from "../../vm/machine.ts";
import { PyNative } from "../../vm/native.ts";
import { chain, guarded } from "../../vm/sequencing.ts";
import { sourcesOf } from "../traceback/program-sources.ts";
import { reportPieces } from "../traceback/report-text.ts";
import { withReport } from "../traceback/tell.ts";
import { sysAttribute, writeError } from "./error-output.ts";

/** `sys.excepthook`: prints an exception that nobody has caught. */
export const EXCEPTHOOK = new PyNative(
  "excepthook",
  "exctype, value, traceback, /",
  (vm, _type: Value, value: Value, traceback: Value) => {
    if (!(value instanceof PyException)) return null;
    if (traceback instanceof PyTraceback) value.traceback ??= traceback;
    return printed(vm, value);
  },
  { module: "sys" },
);

function printed(vm: VM, exception: PyException): Value | undefined {
  return withReport(vm, exception, (report) => {
    const pieces = reportPieces(report, sourcesOf(vm));
    return writeError(vm, ...pieces.flatMap((piece) => [piece, ""]));
  });
}

/** Tells of an exception that has ended the program, as the program wants it told. `_PyErr_PrintEx` */
export function reportUncaught(vm: VM, exception: PyException): Value | undefined {
  const hook = sysAttribute(vm, "excepthook");
  if (hook === undefined || hook === EXCEPTHOOK) return printed(vm, exception);
  if (hook === null) {
    return chain(
      vm,
      () => writeError(vm, "sys.excepthook is missing\n"),
      () => printed(vm, exception),
    );
  }
  return guarded(
    vm,
    () => call(vm, hook, [typeOf(exception), exception, exception.traceback ?? null]),
    () => null,
    (_vm, failure) => reportBoth(vm, failure, exception),
  );
}

function reportBoth(vm: VM, failure: PyException, exception: PyException): Value | undefined {
  const steps = [
    () => writeError(vm, "Error in sys.excepthook:\n"),
    () => printed(vm, failure),
    () => writeError(vm, "\nOriginal exception was:\n"),
    () => printed(vm, exception),
  ];
  return steps.reduceRight<() => Value | undefined>(
    (rest, step) => () => chain(vm, step, rest),
    () => null,
  )();
}
