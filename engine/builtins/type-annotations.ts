import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { typeType } from "../objects/types.ts";
import { missingMessage } from "../vm/attribute-errors.ts";
import type { VM } from "../vm/machine.ts";
import { attribute } from "../vm/native.ts";
import { checkedAnnotate, evaluated } from "./annotations.ts";

/** Objects/typeobject.c, type_get_annotations and its neighbours */

const CACHE = "__annotations_cache__";
const FUNCTION = "__annotate_func__";

function refuseBuiltin(self: PyType, name: string): void {
  if (self.builtin) throw new Raise("AttributeError", missingMessage(self, name));
}

const annotateOf = ({ namespace }: PyType): Value =>
  namespace.get("__annotate__") ?? namespace.get(FUNCTION) ?? null;

attribute(
  typeType,
  "__annotations__",
  (vm, self: PyType) => {
    refuseBuiltin(self, "__annotations__");
    const known = self.namespace.get("__annotations__") ?? self.namespace.get(CACHE);
    return known ?? annotations(vm, self);
  },
  (_vm, self: PyType, value) => setAnnotations(self, value),
);

function annotations(vm: VM, self: PyType): Value | undefined {
  const keep = (made: PyDict): PyDict => {
    self.assign(CACHE, made);
    return made;
  };
  const annotate = annotateOf(self);
  return annotate === null ? keep(new PyDict()) : evaluated(vm, annotate, keep);
}

function setAnnotations(self: PyType, value: Value | undefined): undefined {
  const name = self.namespace.has("__annotations__") ? "__annotations__" : CACHE;
  if (value === undefined && !self.namespace.has(name)) {
    throw new Raise("AttributeError", "__annotations__");
  }
  self.assign(name, value);
  for (const annotate of [FUNCTION, "__annotate__"]) {
    if (self.namespace.has(annotate)) self.assign(annotate, null);
  }
}

attribute(
  typeType,
  "__annotate__",
  (_vm, self: PyType) => {
    refuseBuiltin(self, "__annotate__");
    return annotateOf(self);
  },
  (_vm, self: PyType, value) => {
    if (value === undefined) {
      throw new Raise("TypeError", "cannot delete __annotate__ attribute");
    }
    self.assign(FUNCTION, checkedAnnotate(value));
    if (value !== null && self.namespace.has(CACHE)) self.assign(CACHE, undefined);
  },
);
