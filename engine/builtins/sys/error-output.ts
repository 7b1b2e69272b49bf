import type { Value } from "../../objects/object.ts";
import { getAttributeFor } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { collect } from "../../vm/sequencing.ts";
import { isPlainStream } from "./text-stream.ts";

/** What stands under a name in `sys`, once the module is there. */
export function sysAttribute(vm: VM, name: string): Value | undefined {
  const sys = vm.world.modules.get("sys");
  return sys instanceof PyModule ? sys.namespace.get(name) : undefined;
}

/** Writes to `sys.stderr`, whatever a program has put there. */
export function writeError(vm: VM, ...pieces: readonly string[]): Value | undefined {
  const file = sysAttribute(vm, "stderr");
  if (file === null) return null;
  if (file === undefined || isPlainStream(file)) {
    vm.world.write(file?.writable() ?? "stderr", pieces.join(""));
    return null;
  }
  return collect(
    vm,
    pieces,
    (_vm, piece) => getAttributeFor(vm, file, "write", (write) => call(vm, write, [piece])),
    () => null,
  );
}
