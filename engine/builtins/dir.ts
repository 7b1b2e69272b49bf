import { PyList } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { moduleType, objectType, typeType } from "../objects/types.ts";
import { attributeOr } from "../vm/attributes.ts";
import { callingFrame } from "../vm/calling-frame.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import type { PyModule } from "../vm/module.ts";
import { method } from "../vm/native.ts";
import { chain } from "../vm/sequencing.ts";
import { namesOf, sortedNames } from "./dir-names.ts";
import { frameLocals } from "./frame-locals.ts";
import { builtin } from "./functions.ts";

builtin("dir", "object=?, /", (vm, object?: Value) =>
  object === undefined ? localNames(vm) : namesOf(vm, object),
);

function localNames(vm: VM): Value | undefined {
  const frame = callingFrame(vm);
  if (frame === undefined) throw new Raise("SystemError", "frame does not exist");
  return sortedNames(vm, frameLocals(vm, frame));
}

/** The names in a class and its bases: `merge_class_dict`. */
function classNames(cls: PyType): readonly string[] {
  const names = [...cls.namespace.keys()].filter((name) => !cls.concealed.has(name));
  return [...names, ...cls.bases.flatMap(classNames)];
}

const unique = (names: Iterable<Value>): PyList => new PyList([...new Set(names)]);

/** `type___dir___impl` */
method(typeType, "__dir__", "self, /", (_vm, self: PyType) => unique(classNames(self)));

/** `object___dir___impl` */
method(objectType, "__dir__", "self, /", (vm, self: Value) =>
  chain(
    vm,
    () =>
      attributeOr(
        vm,
        self,
        "__dict__",
        (dict) => dict,
        () => null,
      ),
    (_vm, dict) => {
      const own = dict instanceof PyDict ? dict.keys() : [];
      const names = (cls: Value) => (cls instanceof PyType ? classNames(cls) : []);
      return attributeOr(
        vm,
        self,
        "__class__",
        (cls) => unique([...own, ...names(cls)]),
        () => unique(own),
      );
    },
  ),
);

/** `module_dir` */
method(moduleType, "__dir__", "self, /", (vm, self: PyModule) => {
  const custom = self.namespace.get("__dir__");
  if (custom !== undefined) return call(vm, custom, []);
  return new PyList([...self.namespace.keys()]);
});
