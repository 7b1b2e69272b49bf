import type { PyType } from "../../objects/type.ts";

/** A class of exceptions as tracebacks name it. `TracebackException.exc_type_str` */
export function classTitle(type: PyType): string {
  const module = type.builtin ? type.module : type.namespace.get("__module__");
  if (module === "__main__" || module === "builtins") return type.qualname;
  return `${typeof module === "string" ? module : "<unknown>"}.${type.qualname}`;
}
