import { PyList } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyMappingProxy } from "../objects/mapping-proxy.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { typeOf, typeType } from "../objects/types.ts";
import { construct } from "../vm/construction.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { attribute, method } from "../vm/native.ts";
import type { Keywords } from "../vm/signature.ts";
import { isSubclass, plainIsInstance } from "./class-checks.ts";
import { classMethod } from "./class-methods.ts";
import { plainMro } from "./mro.ts";
import { fullName } from "./names.ts";
import { subclassesOf } from "./subclasses.ts";
import { unionOf } from "./union.ts";

/** What classes can do. Objects/typeobject.c, type_methods */

/** `type_init` */
method(
  typeType,
  "__init__",
  "self, *args, **keywords",
  (_vm, _self, args: Value[], keywords: Keywords) => {
    if (args.length === 1 && keywords.size > 0) {
      throw new Raise("TypeError", "type.__init__() takes no keyword arguments");
    }
    if (args.length === 1 || args.length === 3) return null;
    throw new Raise("TypeError", "type.__init__() takes 1 or 3 arguments");
  },
);

method(
  typeType,
  "__call__",
  "self, *args, **keywords",
  (vm, self: PyType, args, keywords: Keywords) => {
    const [only] = args;
    if (self === typeType && args.length === 1 && keywords.size === 0) return typeOf(only);
    return construct(vm, self, args, keywords.size === 0 ? undefined : keywords);
  },
);

method(typeType, "__repr__", "self, /", (_vm, self: PyType) => `<class '${fullName(self)}'>`);

method(typeType, "mro", "self, /", (_vm, self: PyType) => new PyList([...plainMro(self)]));

method(
  typeType,
  "__subclasses__",
  "self, /",
  (vm, self: PyType) => new PyList([...subclassesOf(vm, self)]),
);

method(typeType, "__instancecheck__", "self, instance, /", (vm, self: PyType, instance: Value) =>
  plainIsInstance(vm, instance, self),
);

method(typeType, "__subclasscheck__", "self, subclass, /", (vm, self: PyType, sub: Value) =>
  isSubclass(vm, sub, self),
);

classMethod(typeType, "__prepare__", "cls, *args, **keywords", () => new PyDict());

method(typeType, "__or__", "self, other, /", (vm, self: Value, other: Value) =>
  unionOf(vm, self, other),
);
method(typeType, "__ror__", "self, other, /", (vm, self: Value, other: Value) =>
  unionOf(vm, other, self),
);

attribute(
  typeType,
  "__dict__",
  (vm: VM, self: PyType) => new PyMappingProxy(namespaceDict(vm, self.namespace)),
);
