import { PyObject, type Value } from "../../objects/object.ts";

/** `weakref.ref`, and what lies below a proxy: it knows its object but does not keep it. */
export class PyWeakReference extends PyObject {
  /** Not a field that a search sees. */
  #target: PyObject | undefined;
  /** Gone once it has been called. */
  callback: Value | undefined;
  /** The hash of the object, once somebody has asked for it. */
  hash: Value | undefined = undefined;

  constructor(target: PyObject, callback: Value | undefined) {
    super();
    this.#target = target;
    this.callback = callback;
  }

  get target(): PyObject | undefined {
    return this.#target;
  }

  clear(): void {
    this.#target = undefined;
  }
}
