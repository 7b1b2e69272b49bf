import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { getAttributeFor } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { currentFrame } from "./current-frame.ts";
import { writeError } from "./sys/error-output.ts";

const KEY = Symbol("warnings that were given");
const HINT = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";

/**
 * A RuntimeWarning about something that is never awaited, where the program stands just now: once for
 * each line. Lib/_py_warnings.py, _warn_unawaited_coroutine
 */
export function warnUnawaited(vm: VM, message: string, source: Value): Value | undefined {
  const warnings = vm.world.modules.get("warnings");
  return warnings === undefined
    ? warnByDefault(vm, message)
    : getAttributeFor(vm, warnings, "_from_native", (warn) =>
        call(vm, warn, [message, exceptionType("RuntimeWarning"), source]),
      );
}

/** What the module would say, as long as the program has not imported it and set filters. */
function warnByDefault(vm: VM, message: string): Value | undefined {
  const { file, line } = placeOf(vm);
  const text = `${file}:${line}: RuntimeWarning: ${message}\n`;
  const given = (vm.extensions.get(KEY) ?? new Set()) as Set<string>;
  vm.extensions.set(KEY, given);
  if (given.has(text)) return null;
  given.add(text);
  const code = vm.world.sourceOf(file)?.split("\n")[line - 1]?.trim() ?? "";
  return writeError(vm, text, code === "" ? "" : `  ${code}\n`, HINT);
}

/** At the very end there is no line any more. Python/_warnings.c, setup_context */
function placeOf(vm: VM): { readonly file: string; readonly line: number } {
  const standing = currentFrame(vm);
  if (standing === undefined) return { file: "<sys>", line: 0 };
  const { file, positions, firstLine } = standing.code.source;
  return { file, line: positions[standing.at] ?? firstLine };
}
