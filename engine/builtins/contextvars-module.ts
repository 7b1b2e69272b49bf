import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { PyNative } from "../vm/native.ts";
import { contextType, currentContext } from "./context.ts";

/** The module `_contextvars`, over which `contextvars` is written in Python. */
export function contextvarsModule(_vm: VM): PyModule {
  const module = new PyModule("_contextvars");
  const copy = (vm: VM) => currentContext(vm).copy();
  module.namespace.set("Context", contextType);
  module.namespace.set("current", new PyNative("current", "", currentContext));
  module.namespace.set(
    "copy_context",
    new PyNative("copy_context", "", copy, { module: "_contextvars" }),
  );
  return module;
}
