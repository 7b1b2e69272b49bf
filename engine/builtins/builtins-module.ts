import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";

/** The module `builtins`: its names are those that can be used everywhere. */
export function builtinsModule(vm: VM): PyModule {
  const { builtins } = vm.world;
  for (const name of ["__doc__", "__package__", "__loader__", "__spec__"]) builtins.set(name, null);
  return new PyModule("builtins", builtins);
}
