import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { getAttributeFor } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import type { VM } from "../../vm/machine.ts";
import { PyNative } from "../../vm/native.ts";
import { chain } from "../../vm/sequencing.ts";
import { repr } from "../../vm/text.ts";
import { sysAttribute } from "./error-output.ts";

/** `sys.displayhook`: shows a value as a console does, and keeps it as `_`. Python/sysmodule.c */
export const DISPLAYHOOK = new PyNative(
  "displayhook",
  "object, /",
  (vm, value: Value) => {
    if (value === null) return null;
    vm.world.builtins.set("_", null);
    return chain(
      vm,
      () => shown(vm, value),
      () => {
        vm.world.builtins.set("_", value);
        return null;
      },
    );
  },
  { module: "sys" },
);

function shown(vm: VM, value: Value): Value | undefined {
  const file = sysAttribute(vm, "stdout");
  if (file === undefined || file === null) throw new Raise("RuntimeError", "lost sys.stdout");
  return getAttributeFor(vm, file, "write", (write) =>
    chain(
      vm,
      () => repr(vm, value),
      (_vm, text) =>
        chain(
          vm,
          () => call(vm, write, [text]),
          () => call(vm, write, ["\n"]),
        ),
    ),
  );
}
