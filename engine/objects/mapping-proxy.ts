import { PyObject, type Value } from "./object.ts";
import { classOf, mappingProxyType } from "./types.ts";

/** A view of a mapping that cannot be changed through it. */
export class PyMappingProxy extends PyObject {
  readonly mapping: Value;

  constructor(mapping: Value) {
    super();
    this.mapping = mapping;
  }
}
classOf(PyMappingProxy, mappingProxyType);
