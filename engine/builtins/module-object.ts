import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { reprText } from "../objects/text-repr.ts";
import type { PyType } from "../objects/type.ts";
import { moduleType, typeName } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { attribute, member, method, PyNative } from "../vm/native.ts";
import { checkedAnnotate, evaluated } from "./annotations.ts";
import { initialiser } from "./initialiser.ts";

/** Objects/moduleobject.c */

moduleType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", (_vm: VM, cls: PyType) => {
    const module = new PyModule("");
    module.namespace.clear();
    if (cls !== moduleType) module.cls = cls;
    return module;
  }),
);

initialiser(
  moduleType,
  "self, name, doc=?",
  (_vm, self: PyModule, name: Value, doc: Value = null) => {
    if (typeof name !== "string") {
      throw new Raise("TypeError", `module() argument 'name' must be str, not ${typeName(name)}`);
    }
    for (const [key, value] of [
      ["__name__", name],
      ["__doc__", doc],
      ["__package__", null],
      ["__loader__", null],
      ["__spec__", null],
    ] as const) {
      self.namespace.set(key, value);
    }
    return null;
  },
);

method(moduleType, "__repr__", "self, /", (_vm, { namespace }: PyModule) => {
  const name = namespace.get("__name__");
  const file = namespace.get("__file__");
  const title = typeof name === "string" ? reprText(name) : "'?'";
  if (typeof file === "string") return `<module ${title} from ${reprText(file)}>`;
  return namespace.get("__loader__") === null
    ? `<module ${title}>`
    : `<module ${title} (built-in)>`;
});

member(moduleType, "__dict__", (vm, self: PyModule) => namespaceDict(vm, self.namespace));

attribute(
  moduleType,
  "__annotations__",
  (vm, self: PyModule) => self.namespace.get("__annotations__") ?? annotations(vm, self),
  (_vm, self: PyModule, value) => {
    if (value === undefined && !self.namespace.has("__annotations__")) {
      throw new Raise("AttributeError", "__annotations__");
    }
    if (value === undefined) self.namespace.delete("__annotations__");
    else self.namespace.set("__annotations__", value);
    self.namespace.delete("__annotate__");
  },
);

function annotations(vm: VM, { namespace }: PyModule): Value | undefined {
  const keep = (made: PyDict): PyDict => {
    namespace.set("__annotations__", made);
    return made;
  };
  const annotate = namespace.get("__annotate__") ?? null;
  return annotate === null ? keep(new PyDict()) : evaluated(vm, annotate, keep);
}

attribute(
  moduleType,
  "__annotate__",
  (_vm, self: PyModule) => self.namespace.get("__annotate__") ?? null,
  (_vm, self: PyModule, value) => {
    if (value === undefined) {
      throw new Raise("TypeError", "cannot delete __annotate__ attribute");
    }
    self.namespace.set("__annotate__", checkedAnnotate(value));
    if (value !== null) self.namespace.delete("__annotations__");
  },
);
