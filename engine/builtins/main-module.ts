import type { Value } from "../objects/object.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";

/** The module that a program is, before its first line. Python/pylifecycle.c, init_main */
export function mainModule(vm: VM, file: string): PyModule {
  const main = new PyModule("__main__");
  const entries: readonly (readonly [string, Value])[] = [
    ["__doc__", null],
    ["__package__", null],
    ["__loader__", null],
    ["__spec__", null],
    ["__file__", file],
    ["__builtins__", vm.world.importModule(vm, "builtins") ?? null],
  ];
  for (const [name, value] of entries) main.namespace.set(name, value);
  vm.world.modules.set("__main__", main);
  return main;
}
