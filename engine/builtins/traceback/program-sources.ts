import type { VM } from "../../vm/machine.ts";
import type { Sources } from "./report.ts";

/** The source files of a run. */
export const sourcesOf =
  (vm: VM): Sources =>
  (file) =>
    vm.world.sourceOf(file);
