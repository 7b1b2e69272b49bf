import { PyObject, type Value } from "./object.ts";
import { classOf, genericAliasType } from "./types.ts";

/** `list[int]`: what a class gives that is subscripted. */
export class PyGenericAlias extends PyObject {
  readonly origin: Value;
  readonly args: readonly Value[];
  /** It stands for what comes of unpacking it: `*tuple[int, str]`. */
  readonly starred: boolean;

  constructor(origin: Value, args: readonly Value[], options: { readonly starred?: boolean } = {}) {
    super();
    this.origin = origin;
    this.args = args;
    this.starred = options.starred ?? false;
  }
}
classOf(PyGenericAlias, genericAliasType);
