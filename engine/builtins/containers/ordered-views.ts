import type { PyDict } from "../../objects/dict.ts";
import {
  dictItemsType,
  dictKeysType,
  dictValuesType,
  PyDictItems,
  PyDictKeys,
  PyDictValues,
  type PyDictView,
} from "../../objects/dict-views.ts";
import type { PyType } from "../../objects/type.ts";
import { builtinType } from "../../objects/types.ts";
import type { VM } from "../../vm/machine.ts";
import type { PyModule } from "../../vm/module.ts";
import { PyNative } from "../../vm/native.ts";

const viewType = (name: string, base: PyType): PyType =>
  builtinType(name, [base], { shape: false });

const keysType = viewType("odict_keys", dictKeysType);
const valuesType = viewType("odict_values", dictValuesType);
const itemsType = viewType("odict_items", dictItemsType);

/** Functions that make the views of an ordered dict. Objects/odictobject.c, PyODictKeys_Type and so on */
export function addOrderedViews(module: PyModule): void {
  const define = (type: PyType, view: (dict: PyDict) => PyDictView) =>
    module.namespace.set(
      type.name,
      new PyNative(type.name, "dict, /", (_vm: VM, dict: PyDict) => {
        const made = view(dict);
        made.cls = type;
        return made;
      }),
    );
  define(keysType, (dict) => new PyDictKeys(dict));
  define(valuesType, (dict) => new PyDictValues(dict));
  define(itemsType, (dict) => new PyDictItems(dict));
}
