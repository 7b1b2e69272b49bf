import { PyObject, type Value } from "./object.ts";
import { classOf, unionType } from "./types.ts";

/** `int | str` */
export class PyUnion extends PyObject {
  /** At least two, none of them a union. */
  readonly args: readonly Value[];

  constructor(args: readonly Value[]) {
    super();
    this.args = args;
  }
}
classOf(PyUnion, unionType);
