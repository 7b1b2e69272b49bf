import { PyInstance, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { reprText } from "../objects/text-repr.ts";
import type { PyType } from "../objects/type.ts";
import { classmethodType, propertyType, staticmethodType, typeOf } from "../objects/types.ts";
import { call } from "./calls.ts";
import { PyBoundMethod, PyBoundNative, PyFunction } from "./function.ts";
import type { VM } from "./machine.ts";
import { PyNative } from "./native.ts";

/** `staticmethod(function)` */
export class PyStaticMethod extends PyInstance {
  function: Value;

  constructor(fn: Value, cls: PyType = staticmethodType) {
    super(cls);
    this.function = fn;
  }
}

/** `classmethod(function)` */
export class PyClassMethod extends PyInstance {
  function: Value;

  constructor(fn: Value, cls: PyType = classmethodType) {
    super(cls);
    this.function = fn;
  }

  /** The method of a class. `cm_descr_get` */
  bound(owner: PyType): PyBoundMethod {
    const { function: fn } = this;
    return fn instanceof PyNative ? new PyBoundNative(fn, owner) : new PyBoundMethod(fn, owner);
  }
}

/** `property(fget, fset, fdel, doc)` */
export class PyProperty extends PyInstance {
  getter: Value = null;
  setter: Value = null;
  deleter: Value = null;
  doc: Value = null;
  /** The doc is that of the getter. */
  inheritsDoc = false;
  /** The name it was given in its class, which error messages say. */
  name: Value | undefined = undefined;

  constructor(cls: PyType = propertyType) {
    super(cls);
  }

  read(vm: VM, self: Value): Value | undefined {
    if (this.getter === null) throw this.#lacks(self, "getter");
    return call(vm, this.getter, [self]);
  }

  /** Sets, or deletes when there is no value. */
  write(vm: VM, self: Value, value: Value | undefined): Value | undefined {
    if (value === undefined) {
      if (this.deleter === null) throw this.#lacks(self, "deleter");
      return call(vm, this.deleter, [self]);
    }
    if (this.setter === null) throw this.#lacks(self, "setter");
    return call(vm, this.setter, [self, value]);
  }

  /** The name, or that of the getter. `property_name` in Objects/descrobject.c */
  get title(): Value | undefined {
    if (this.name !== undefined) return this.name;
    const { getter } = this;
    return getter instanceof PyFunction || getter instanceof PyNative ? getter.name : undefined;
  }

  #lacks(self: Value, part: string): Raise {
    const { title } = this;
    const property = typeof title === "string" ? `property ${reprText(title)}` : "property";
    const owner = reprText(typeOf(self).qualname);
    return new Raise("AttributeError", `${property} of ${owner} object has no ${part}`);
  }
}
