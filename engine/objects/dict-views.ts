import { PyTuple } from "./containers.ts";
import type { PyDict } from "./dict.ts";
import { PyObject, type Value } from "./object.ts";
import { builtinType, classOf, objectType } from "./types.ts";

/** What `keys()`, `values()` and `items()` of a dict give: it changes with the dict. */
export abstract class PyDictView extends PyObject {
  readonly source: PyDict;

  constructor(source: PyDict) {
    super();
    this.source = source;
  }

  abstract list(): Value[];
}

export class PyDictKeys extends PyDictView {
  override list(): Value[] {
    return this.source.keys();
  }
}

export class PyDictValues extends PyDictView {
  override list(): Value[] {
    return this.source.values();
  }
}

export class PyDictItems extends PyDictView {
  override list(): Value[] {
    return this.source.entries().map((entry) => new PyTuple(entry));
  }
}

export const dictKeysType = builtinType("dict_keys", [objectType], { final: true });
export const dictValuesType = builtinType("dict_values", [objectType], { final: true });
export const dictItemsType = builtinType("dict_items", [objectType], { final: true });
classOf(PyDictKeys, dictKeysType);
classOf(PyDictValues, dictValuesType);
classOf(PyDictItems, dictItemsType);
