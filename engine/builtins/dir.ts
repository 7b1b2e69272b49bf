import { PyList } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { moduleType, objectType, typeOf, typeType } from "../objects/types.ts";
import { attributeOr } from "../vm/attributes.ts";
import { callingFrame } from "../vm/calling-frame.ts";
import { call } from "../vm/calls.ts";
import { withItems } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import type { PyModule } from "../vm/module.ts";
import { method } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { frameLocals } from "./frame-locals.ts";
import { builtin } from "./functions.ts";
import { sortItems } from "./sorting/sort-items.ts";

builtin("dir", "object=?, /", (vm, object?: Value) =>
  object === undefined ? localNames(vm) : namesOf(vm, object),
);

function localNames(vm: VM): Value | undefined {
  const frame = callingFrame(vm);
  if (frame === undefined) throw new Raise("SystemError", "frame does not exist");
  return sorted(vm, frameLocals(vm, frame));
}

/** `dir(object)`: what `__dir__` gives, sorted. Objects/object.c, _dir_object */
export function namesOf(vm: VM, object: Value): Value | undefined {
  const listed = typeOf(object).lookup("__dir__");
  if (listed === undefined) throw new Raise("TypeError", "object does not provide __dir__");
  return chain(
    vm,
    () => callMethod(vm, listed, object, []),
    (_vm, names) => sorted(vm, names),
  );
}

function sorted(vm: VM, names: Value): Value | undefined {
  return withItems(vm, names, (_vm, items) =>
    sortItems(
      vm,
      items,
      { key: null, reverse: false },
      (_again, result) => new PyList(result),
      () => undefined,
    ),
  );
}

/** The names in a class and its bases: `merge_class_dict`. */
function classNames(cls: PyType): readonly string[] {
  return [...cls.namespace.keys(), ...cls.bases.flatMap(classNames)];
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
