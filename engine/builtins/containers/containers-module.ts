import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { PyNative } from "../../vm/native.ts";
import { countElements } from "./count-elements.ts";
import "./deque.ts";
import { defaultDictType } from "./default-dict.ts";
import { dequeType } from "./deque-type.ts";
import { addOrderedViews } from "./ordered-views.ts";

/** The module `_containers`, ours: what `_collections` has that is not written in Python. */
export function containersModule(_vm: VM): PyModule {
  const module = new PyModule("_containers");
  module.namespace.set("deque", dequeType);
  module.namespace.set("defaultdict", defaultDictType);
  const count = new PyNative("_count_elements", "mapping, iterable, /", countElements, {
    module: "_collections",
  });
  module.namespace.set("_count_elements", count);
  addOrderedViews(module);
  return module;
}
