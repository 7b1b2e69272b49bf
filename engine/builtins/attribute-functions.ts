import type { Value } from "../objects/object.ts";
import { unbox } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { setAttribute } from "../vm/attribute-stores.ts";
import { attributeOr, getAttributeFor } from "../vm/attributes.ts";
import { chain } from "../vm/sequencing.ts";
import { builtin } from "./functions.ts";

/** `getattr` and its neighbours. Python/bltinmodule.c */

function attributeName(name: Value): string {
  const text = unbox(name);
  if (typeof text === "string") return text;
  throw new Raise("TypeError", `attribute name must be string, not '${typeName(name)}'`);
}

builtin(
  "getattr",
  "object, name, default=?, /",
  (vm, object: Value, name: Value, otherwise?: Value) => {
    const key = attributeName(name);
    const found = (value: Value) => value;
    if (otherwise === undefined) return getAttributeFor(vm, object, key, found);
    return attributeOr(vm, object, key, found, () => otherwise);
  },
);

builtin("hasattr", "obj, name, /", (vm, object: Value, name: Value) =>
  attributeOr(
    vm,
    object,
    attributeName(name),
    () => true,
    () => false,
  ),
);

builtin("setattr", "obj, name, value, /", (vm, object: Value, name: Value, value: Value) =>
  chain(
    vm,
    () => setAttribute(vm, object, attributeName(name), value),
    () => null,
  ),
);

builtin("delattr", "obj, name, /", (vm, object: Value, name: Value) =>
  chain(
    vm,
    () => setAttribute(vm, object, attributeName(name), undefined),
    () => null,
  ),
);
