import { NOT_IMPLEMENTED, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { changed, PyInstance, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, objectType, typeOf } from "../objects/types.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { attribute, method, PyNative } from "../vm/native.ts";
import { compare } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { reprParts } from "../vm/text.ts";
import { updateDict } from "./dict-update.ts";
import { readDict } from "./instance-attributes.ts";

/** `types.SimpleNamespace`. Objects/namespaceobject.c */
export const namespaceType = builtinType("SimpleNamespace", [objectType], {
  module: "types",
  hasDict: true,
});

const attributesOf = (vm: VM, self: PyInstance): PyDict => {
  self.dict ??= new Map();
  return namespaceDict(vm, self.dict);
};

/** One that the engine makes. */
export function namespaceOf(attributes: Readonly<Record<string, Value>>): PyInstance {
  const made = new PyInstance(namespaceType);
  made.dict = new Map(Object.entries(attributes));
  return made;
}

namespaceType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, /, *args, **kwargs", (_vm, cls: PyType) => new PyInstance(cls)),
);

method(
  namespaceType,
  "__init__",
  "self, /, *args, **kwargs",
  (vm, self: PyInstance, args: readonly Value[], keywords: Keywords) =>
    chain(
      vm,
      () => pairsOf(vm, args),
      (_vm, pairs) => {
        const attributes = attributesOf(vm, self);
        for (const [name, value] of (pairs as PyDict).entries())
          attributes.set(name as string, name, value);
        for (const [name, value] of keywords) attributes.set(name, name, value);
        changed(self);
        return null;
      },
    ),
);

function pairsOf(vm: VM, args: readonly Value[]): Value | undefined {
  const [given] = args;
  if (args.length > 1) {
    const what = `SimpleNamespace expected at most 1 argument, got ${args.length}`;
    throw new Raise("TypeError", what);
  }
  const pairs = new PyDict();
  if (given === undefined) return pairs;
  return chain(
    vm,
    () => updateDict(vm, pairs, given, new Map()),
    () => {
      for (const [name] of pairs.entries()) {
        if (typeof name === "string") continue;
        throw new Raise("TypeError", "keywords must be strings");
      }
      return pairs;
    },
  );
}

attribute(namespaceType, "__dict__", readDict);
method(namespaceType, "__repr__", "self, /", (vm, self: PyInstance) => {
  const name = typeOf(self) === namespaceType ? "namespace" : typeOf(self).name;
  const entries = [...(self.dict ?? [])];
  const values = entries.map(([, value]) => value);
  return reprParts(vm, self, values, `${name}(...)`, (texts) => {
    const parts = entries.map(([key], index) => `${key}=${texts[index]}`);
    return `${name}(${parts.join(", ")})`;
  });
});

/** Of two, the dicts are compared: which takes no order. */
for (const [index, { method: name }] of COMPARISONS.entries()) {
  method(namespaceType, name, "self, other, /", (vm, self: PyInstance, other: Value) => {
    if (!typeOf(self).isSubclassOf(namespaceType) || !typeOf(other).isSubclassOf(namespaceType)) {
      return NOT_IMPLEMENTED;
    }
    return compare(vm, index, attributesOf(vm, self), attributesOf(vm, other as PyInstance));
  });
}
namespaceType.namespace.set("__hash__", null);

method(
  namespaceType,
  "__replace__",
  "self, /, **kwargs",
  (vm, self: PyInstance, keywords: Keywords) =>
    chain(
      vm,
      () => call(vm, typeOf(self), []),
      (_vm, made) => {
        const attributes = (made as PyInstance).dict ?? new Map<string, Value>();
        for (const [name, value] of [...(self.dict ?? []), ...keywords])
          attributes.set(name, value);
        return made;
      },
    ),
);

method(
  namespaceType,
  "__reduce__",
  "self, /",
  (vm, self: PyInstance) => new PyTuple([typeOf(self), new PyTuple([]), attributesOf(vm, self)]),
);
