import { PyObject, type Value } from "../objects/object.ts";
import { classOf, moduleType } from "../objects/types.ts";

export class PyModule extends PyObject {
  readonly name: string;
  readonly namespace: Map<string, Value>;

  constructor(name: string, namespace: Map<string, Value> = new Map()) {
    super();
    this.name = name;
    this.namespace = namespace;
    this.namespace.set("__name__", name);
  }
}
classOf(PyModule, moduleType);
