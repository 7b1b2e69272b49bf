import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import "./deque.ts";
import { dequeType } from "./deque-type.ts";

/** The module `_deque`, ours: what `_collections` has that is not written in Python. */
export function dequeModule(_vm: VM): PyModule {
  const module = new PyModule("_deque");
  module.namespace.set("deque", dequeType);
  return module;
}
