import { PyList, PyTuple } from "../objects/containers.ts";
import { PyMappingProxy } from "../objects/mapping-proxy.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { mappingProxyType, typeName, typeOf } from "../objects/types.ts";
import { BINARY_OPERATORS, COMPARISONS } from "../python/bytecode.ts";
import { getAttributeFor } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { hash } from "../vm/hashing.ts";
import { iterate } from "../vm/iteration.ts";
import { lengthOf } from "../vm/length.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { binary, compare, contains } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { getItem } from "../vm/subscripts.ts";
import { repr, str } from "../vm/text.ts";
import { newMethod } from "./new-method.ts";

/** Objects/descrobject.c, mappingproxy */

newMethod(
  mappingProxyType,
  "cls, mapping",
  (_vm, _cls: Value, mapping: Value) => new PyMappingProxy(checkedMapping(mapping)),
);

function checkedMapping(mapping: Value): Value {
  const unfit = mapping instanceof PyList || mapping instanceof PyTuple;
  if (!unfit && typeOf(mapping).lookup("__getitem__") !== undefined && typeof mapping !== "string")
    return mapping;
  throw new Raise(
    "TypeError",
    `mappingproxy() argument must be a mapping, not ${typeName(mapping)}`,
  );
}

const inner = (value: Value): Value => (value instanceof PyMappingProxy ? value.mapping : value);

/** Calls a method of the mapping. */
function forward(
  vm: VM,
  self: PyMappingProxy,
  name: string,
  args: readonly Value[],
): Value | undefined {
  return getAttributeFor(vm, self.mapping, name, (found) => call(vm, found, args));
}

for (const name of ["keys", "values", "items", "copy", "__reversed__"]) {
  method(mappingProxyType, name, "self, /", (vm, self: PyMappingProxy) =>
    forward(vm, self, name, []),
  );
}

method(
  mappingProxyType,
  "get",
  "self, key, default=?, /",
  (vm, self: PyMappingProxy, key: Value, otherwise: Value = null) =>
    forward(vm, self, "get", [key, otherwise]),
);

method(mappingProxyType, "__len__", "self, /", (vm, self: PyMappingProxy) =>
  lengthOf(vm, self.mapping),
);
method(mappingProxyType, "__iter__", "self, /", (vm, self: PyMappingProxy) =>
  iterate(vm, self.mapping),
);
method(mappingProxyType, "__hash__", "self, /", (vm, self: PyMappingProxy) =>
  hash(vm, self.mapping),
);
method(mappingProxyType, "__str__", "self, /", (vm, self: PyMappingProxy) => str(vm, self.mapping));
method(mappingProxyType, "__contains__", "self, key, /", (vm, self: PyMappingProxy, key: Value) =>
  contains(vm, self.mapping, key),
);
method(mappingProxyType, "__getitem__", "self, key, /", (vm, self: PyMappingProxy, key: Value) =>
  getItem(vm, self.mapping, key),
);
method(mappingProxyType, "__repr__", "self, /", (vm, self: PyMappingProxy) =>
  chain(
    vm,
    () => repr(vm, self.mapping),
    (_vm, text) => `mappingproxy(${text})`,
  ),
);

const UNION = BINARY_OPERATORS.findIndex(({ symbol }) => symbol === "|");

method(mappingProxyType, "__or__", "self, other, /", (vm, self: PyMappingProxy, other: Value) =>
  binary(vm, UNION, self.mapping, inner(other)),
);
method(mappingProxyType, "__ror__", "self, other, /", (vm, self: PyMappingProxy, other: Value) =>
  binary(vm, UNION, inner(other), self.mapping),
);
method(mappingProxyType, "__ior__", "self, other, /", () => {
  throw new Raise("TypeError", "'|=' is not supported by mappingproxy; use '|' instead");
});

for (const [index, { method: name }] of COMPARISONS.entries()) {
  method(mappingProxyType, name, "self, other, /", (vm, self: PyMappingProxy, other: Value) =>
    compare(vm, index, self.mapping, inner(other)),
  );
}
