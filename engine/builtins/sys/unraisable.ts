import type { PyException } from "../../objects/exception.ts";
import { PyTraceback } from "../../objects/exception.ts";
import { PyInstance, type Value } from "../../objects/object.ts";
import { builtinType, objectType, typeOf } from "../../objects/types.ts";
import { call } from "../../vm/calls.ts";
import type { VM } from "../../vm/machine.ts";
import { PyNative } from "../../vm/native.ts";
import { chain } from "../../vm/sequencing.ts";
import { repr } from "../../vm/text.ts";
import { currentFrame } from "../current-frame.ts";
import { sourcesOf } from "../traceback/program-sources.ts";
import type { Report } from "../traceback/report.ts";
import { reportPieces } from "../traceback/report-text.ts";
import { withReport } from "../traceback/tell.ts";
import { sysAttribute, writeError } from "./error-output.ts";

const argumentsType = builtinType("UnraisableHookArgs", [objectType], {
  module: "sys",
  hasDict: true,
});

/** `sys.unraisablehook`: prints an exception that nobody can catch. Python/errors.c, write_unraisable_exc */
export const UNRAISABLE_HOOK = new PyNative(
  "unraisablehook",
  "unraisable, /",
  (vm, told: PyInstance) => {
    const { dict } = told;
    const exception = dict?.get("exc_value") as PyException;
    return print(vm, exception, String(dict?.get("err_msg") ?? ""), dict?.get("object") ?? null);
  },
  { module: "sys" },
);

function print(vm: VM, exception: PyException, message: string, subject: Value): Value | undefined {
  return chain(
    vm,
    () => (subject === null ? "" : repr(vm, subject)),
    (_vm, shown) =>
      withReport(vm, exception, (report) => {
        const pieces = reportPieces(asInC(report), sourcesOf(vm));
        return writeError(vm, `${`${message} ${String(shown)}`.trimEnd()}:\n`, ...pieces);
      }),
  );
}

/** The interpreter's own printer knows neither columns nor other exceptions. Python/traceback.c */
const asInC = (report: Report): Report => ({
  ...report,
  stack: report.stack.map((entry) => ({ ...entry, column: undefined, endColumn: undefined })),
  cause: undefined,
  context: undefined,
});

/** Tells of an exception in something that nobody has called. PyErr_FormatUnraisable */
export function tellIgnored(
  vm: VM,
  exception: PyException,
  doing: string,
  subject: Value,
): Value | undefined {
  exception.traceback ??= tracebackHere(vm);
  const message = `Exception ignored while ${doing}`;
  const hook = sysAttribute(vm, "unraisablehook");
  if (hook === undefined || hook === UNRAISABLE_HOOK) {
    return print(vm, exception, message, subject);
  }
  const told = new PyInstance(argumentsType);
  const parts: readonly (readonly [string, Value])[] = [
    ["exc_type", typeOf(exception)],
    ["exc_value", exception],
    ["exc_traceback", exception.traceback ?? null],
    ["err_msg", message],
    ["object", subject],
  ];
  for (const [name, value] of parts) told.dict?.set(name, value);
  return call(vm, hook, [told]);
}

/** Where the program stands, for an exception that comes from no Python code. */
function tracebackHere(vm: VM): PyTraceback | undefined {
  const frame = currentFrame(vm);
  return frame && new PyTraceback(frame.code.source, frame.at, frame.frame, undefined);
}
