import { TYPECODES } from "../../objects/array.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import "./array.ts";
import "./array-bytes.ts";
import "./array-items.ts";
import { arrayType } from "./array-type.ts";

/** The module `_array`, ours: all of `array` but that its class is registered as a sequence. */
export function arraysModule(_vm: VM): PyModule {
  const module = new PyModule("_array");
  module.namespace.set("array", arrayType);
  module.namespace.set("ArrayType", arrayType);
  module.namespace.set("typecodes", TYPECODES);
  return module;
}
