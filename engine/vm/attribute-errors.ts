import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { raise } from "./exceptions.ts";
import type { VM } from "./machine.ts";
import { PyModule } from "./module.ts";

/** Raises the AttributeError of an attribute that nobody has. */
export function missing(
  vm: VM,
  object: Value,
  name: string,
  message: string = missingMessage(object, name),
): never {
  const error = new PyException(exceptionType("AttributeError"), [message]);
  augment(error, object, name);
  return raise(vm.withContext(error));
}

export function missingMessage(object: Value, name: string): string {
  if (object instanceof PyType) return `type object '${object.title}' has no attribute '${name}'`;
  if (object instanceof PyModule) return moduleLacks(object, name);
  return `'${typeName(object)}' object has no attribute '${name}'`;
}

/** Objects/moduleobject.c, _Py_module_getattro_impl */
function moduleLacks(module: PyModule, name: string): string {
  const own = module.namespace.get("__name__");
  if (typeof own !== "string") return `module has no attribute '${name}'`;
  return `module '${own}' has no attribute '${name}'`;
}

/** Says in an AttributeError what was asked for, unless it does already: for suggestions. */
export function augment(error: PyException, object: Value, name: string): void {
  const { fields } = error;
  if (fields.has("name") || fields.has("obj")) return;
  fields.set("name", name);
  fields.set("obj", object);
}
