import { PyList, PyTuple } from "../objects/containers.ts";
import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { attributeOr } from "./attributes.ts";
import { raise } from "./exceptions.ts";
import { PROPAGATE, type PyFrame } from "./frame.ts";
import type { VM } from "./machine.ts";
import { PyModule } from "./module.ts";
import { chain, guarded } from "./sequencing.ts";

/** Added to the level when the module itself is wanted and not its root. */
export const importsFrom = 256;

/** IMPORT_NAME: `import a.b` gives `a`, `from a.b import …` gives `a.b`. */
export function importName(
  vm: VM,
  frame: Pick<PyFrame, "globals">,
  name: string,
  how: number,
): Value | undefined {
  const absolute = how % importsFrom === 0 ? name : relativeName(frame, name, how % importsFrom);
  if (how >= importsFrom) return vm.world.importModule(vm, absolute);
  const root = absolute.split(".")[0] ?? absolute;
  return chain(
    vm,
    () => vm.world.importModule(vm, absolute),
    () => vm.world.importModule(vm, root),
  );
}

function relativeName(frame: Pick<PyFrame, "globals">, name: string, level: number): string {
  const own = frame.globals.get("__package__");
  if (typeof own !== "string" || own === "") {
    throw new Raise("ImportError", "attempted relative import with no known parent package");
  }
  const parents = own.split(".");
  const base = parents.slice(0, parents.length - level + 1).join(".");
  return name === "" ? base : `${base}.${name}`;
}

/** IMPORT_FROM: an attribute of the module, or a submodule of that name. */
export function importFrom(vm: VM, module: Value, name: string): Value | undefined {
  return attributeOr(
    vm,
    module,
    name,
    (found) => found,
    () => submodule(vm, module, name),
  );
}

function submodule(vm: VM, module: Value, name: string): Value | undefined {
  const refused = (): never => raise(vm.withContext(cannotImport(module, name)));
  const owner = packageName(module);
  if (owner === undefined) return refused();
  return guarded(
    vm,
    () => vm.world.importModule(vm, `${owner}.${name}`),
    (_vm, found) => found,
    (_vm, exception) =>
      exception.fields.get("name") === `${owner}.${name}` ? refused() : PROPAGATE,
  );
}

/** The name of a module that may have others in it. */
function packageName(module: Value): string | undefined {
  if (!(module instanceof PyModule)) return undefined;
  const name = module.namespace.get("__name__");
  return typeof name === "string" && module.namespace.get("__package__") === name
    ? name
    : undefined;
}

/** `_PyEval_ImportFrom` */
function cannotImport(module: Value, name: string): PyException {
  const of = module instanceof PyModule ? module.namespace.get("__name__") : undefined;
  const file = module instanceof PyModule ? module.namespace.get("__file__") : undefined;
  const title = typeof of === "string" ? of : "<unknown module name>";
  const place = typeof file === "string" ? file : "unknown location";
  const message = `cannot import name '${name}' from '${title}' (${place})`;
  const error = new PyException(exceptionType("ImportError"), [message]);
  error.fields.set("name", of ?? null);
  error.fields.set("path", file ?? null);
  error.fields.set("name_from", name);
  return error;
}

/** IMPORT_STAR: what `__all__` names, or all that does not begin with an underscore. */
export function importStar(frame: PyFrame, module: Value): void {
  if (!(module instanceof PyModule)) return;
  const all = module.namespace.get("__all__");
  const listed = all instanceof PyList || all instanceof PyTuple ? all.items : undefined;
  const names =
    listed?.filter((name) => typeof name === "string") ??
    [...module.namespace.keys()].filter((name) => !name.startsWith("_"));
  for (const name of names) {
    const value = module.namespace.get(name);
    if (value !== undefined) (frame.namespace ?? frame.globals).set(name, value);
  }
}
