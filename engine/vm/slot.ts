import { changed, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { isInstance, isObject, typeName, typeOf } from "../objects/types.ts";
import type { VM } from "./machine.ts";
import { PyMember } from "./native.ts";

/** The descriptor of a name in `__slots__`; what it holds stands in the instance. */
export class PySlot extends PyMember {
  constructor(owner: PyType, name: string) {
    super(
      owner,
      name,
      (_vm: VM, self: Value) => this.#read(self),
      (_vm: VM, self: Value, value: Value | undefined) => this.#write(self, value),
    );
  }

  #read(self: Value): Value {
    const value = isObject(self) ? self.slots?.get(this) : undefined;
    if (value !== undefined) return value;
    this.#check(self);
    const type = qualified(typeOf(self));
    throw new Raise("AttributeError", `'${type}' object has no attribute '${this.name}'`);
  }

  #write(self: Value, value: Value | undefined): undefined {
    this.#check(self);
    if (!isObject(self)) return;
    self.slots ??= new Map();
    if (value !== undefined) self.slots.set(this, value);
    else if (!self.slots.delete(this)) throw new Raise("AttributeError", this.name);
    changed(self);
  }

  #check(self: Value): void {
    if (isInstance(self, this.owner)) return;
    const what = `descriptor '${this.name}' for '${this.owner.title}' objects doesn't apply to a '${typeName(self)}' object`;
    throw new Raise("TypeError", what);
  }
}

/** `PyType_GetFullyQualifiedName` */
const qualified = ({ module, qualname }: PyType): string =>
  module === "builtins" || module === "__main__" ? qualname : `${module}.${qualname}`;
