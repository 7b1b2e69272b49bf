import type { PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import type { VM } from "../../vm/machine.ts";
import { reportText } from "./report-text.ts";
import { withReport } from "./tell.ts";

/** The text of an exception as the interpreter prints it when nobody has caught it. */
export function tracebackText(vm: VM, exception: PyException): Value | undefined {
  const sources = (file: string) => vm.world.sourceOf(file);
  return withReport(vm, exception, (report) => reportText(report, sources));
}
