import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { classmethodType, staticmethodType, typeOf } from "../objects/types.ts";
import { attributeOr, getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { PyClassMethod, PyStaticMethod } from "../vm/descriptors.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, member, method, PyNative } from "../vm/native.ts";
import { chain, collect } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { repr } from "../vm/text.ts";
import { readDict, writeDict } from "./instance-attributes.ts";
import { isAbstract } from "./property.ts";

/** `staticmethod` and `classmethod`. Objects/funcobject.c */

type Wrapper = PyStaticMethod | PyClassMethod;

/** What they take over from the function. `functools_wraps` */
const TAKEN = ["__module__", "__name__", "__qualname__", "__doc__"];
/** What they ask it for when they are asked. `descriptor_get_wrapped_attribute` */
const ASKED = ["__annotations__", "__annotate__"];

function define(type: PyType, make: (cls: PyType) => Wrapper): void {
  const { name } = type;
  type.namespace.set(
    "__new__",
    new PyNative("__new__", "cls, *args, **keywords", (_vm, cls: PyType) => make(cls)),
  );
  method(
    type,
    "__init__",
    "self, *args, **keywords",
    (vm, self: Wrapper, args: Value[], keywords: Keywords) => {
      const [fn] = args;
      if (keywords.size > 0) throw new Raise("TypeError", `${name}() takes no keyword arguments`);
      if (fn === undefined || args.length > 1) {
        throw new Raise("TypeError", `${name} expected 1 argument, got ${args.length}`);
      }
      self.function = fn;
      return takeOver(vm, self, fn);
    },
  );
  member(type, "__func__", (_vm, self: Wrapper) => self.function);
  member(type, "__wrapped__", (_vm, self: Wrapper) => self.function);
  attribute(type, "__isabstractmethod__", (vm, self: Wrapper) => isAbstract(vm, [self.function]));
  for (const asked of ASKED) {
    attribute(type, asked, (vm, self: Wrapper) => getAttribute(vm, self.function, asked));
  }
  attribute(type, "__dict__", readDict, writeDict);
  method(type, "__repr__", "self, /", (vm, self: Wrapper) =>
    chain(
      vm,
      () => repr(vm, self.function),
      (_vm, text) => `<${typeOf(self).name}(${text})>`,
    ),
  );
}

function takeOver(vm: VM, self: Wrapper, fn: Value): Value | undefined {
  return collect(
    vm,
    TAKEN,
    (_vm, name) => {
      const take = (value: Value) => {
        self.dict?.set(String(name), value);
        return null;
      };
      return attributeOr(vm, fn, String(name), take, () => null);
    },
    () => null,
  );
}

define(staticmethodType, (cls) => new PyStaticMethod(null, cls));
define(classmethodType, (cls) => new PyClassMethod(null, cls));

method(
  staticmethodType,
  "__get__",
  "self, instance, owner=?, /",
  (_vm, self: PyStaticMethod) => self.function,
);

method(
  staticmethodType,
  "__call__",
  "self, *args, **keywords",
  (vm, self: PyStaticMethod, args: Value[], keywords: Keywords) =>
    call(vm, self.function, args, keywords.size === 0 ? undefined : keywords),
);

method(
  classmethodType,
  "__get__",
  "self, instance, owner=?, /",
  (_vm, self: PyClassMethod, instance: Value, owner?: Value) =>
    self.bound(owner === undefined || owner === null ? typeOf(instance) : (owner as PyType)),
);
