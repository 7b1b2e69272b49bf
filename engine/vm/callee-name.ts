import type { Value } from "../objects/object.ts";
import { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { PyBoundMethod, PyFunction } from "./function.ts";
import { PyNative } from "./native.ts";

/** As messages about arguments name what is called: `f()`, `module.Class()`. _PyObject_FunctionStr */
export function calleeName(callee: Value): string {
  const fn = callee instanceof PyBoundMethod ? callee.function : callee;
  if (fn instanceof PyFunction) return withModule(fn.globals.get("__name__") ?? null, fn.qualname);
  if (fn instanceof PyType) return withModule(moduleOf(fn), fn.qualname);
  return fn instanceof PyNative ? `${fn.qualname}()` : `${typeName(callee)} object`;
}

const moduleOf = (type: PyType): Value => type.namespace.get("__module__") ?? type.module;

const withModule = (module: Value, qualname: string): string =>
  typeof module === "string" && module !== "builtins" ? `${module}.${qualname}()` : `${qualname}()`;
