import { PyObject, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { classOf, superType } from "../objects/types.ts";

/**
 * `super(after, self)`: attributes of `self`, looked for behind `after` in the MRO of `startType`;
 * without the last two it is not bound yet.
 */
export class PySuper extends PyObject {
  after: PyType;
  self: Value | undefined;
  startType: PyType | undefined;

  constructor(after: PyType, self?: Value, startType?: PyType) {
    super();
    this.after = after;
    this.self = self;
    this.startType = startType;
  }
}
classOf(PySuper, superType);
