import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, tupleType } from "../objects/types.ts";
import { member, method, PyNative } from "../vm/native.ts";
import { reprParts } from "../vm/text.ts";

/**
 * A class of tuples whose items have names, like `sys.version_info`; programs cannot make any.
 * Objects/structseq.c
 */
export function structSequence(module: string, name: string, fields: readonly string[]): PyType {
  const type = builtinType(name, [tupleType], { module, shape: false, final: true });
  for (const [index, field] of fields.entries()) {
    member(type, field, (_vm, self: PyTuple) => self.items[index] ?? null);
  }
  method(type, "__repr__", "self, /", (vm, self: PyTuple) =>
    reprParts(vm, self, self.items, "...", (texts) => {
      const parts = texts.map((text, index) => `${fields[index]}=${text}`);
      return `${type.title}(${parts.join(", ")})`;
    }),
  );
  const refuse = () => {
    throw new Raise("TypeError", `cannot create '${type.title}' instances`);
  };
  type.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", refuse));
  return type;
}

/** An instance of such a class. */
export function structOf(type: PyType, values: readonly Value[]): PyTuple {
  const made = new PyTuple(values);
  made.cls = type;
  return made;
}
