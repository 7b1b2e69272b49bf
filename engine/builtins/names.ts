import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";

/** The name of a class with its module, as reprs show it. `type_repr` */
export function fullName(type: PyType): string {
  const module: Value = type.builtin ? type.module : (type.namespace.get("__module__") ?? null);
  return typeof module !== "string" || module === "builtins"
    ? type.qualname
    : `${module}.${type.qualname}`;
}
