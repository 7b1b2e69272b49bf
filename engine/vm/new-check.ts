import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { PyNative } from "./native.ts";

/** What the `__new__` of a builtin class may be asked to make. Objects/typeobject.c, tp_new_wrapper */
export function checkMade(type: PyType, cls: Value | undefined): void {
  const name = `${type.title}.__new__`;
  if (cls === undefined) throw new Raise("TypeError", `${name}(): not enough arguments`);
  if (!(cls instanceof PyType)) {
    throw new Raise("TypeError", `${name}(X): X is not a type object (${typeName(cls)})`);
  }
  if (!cls.isSubclassOf(type)) {
    throw new Raise(
      "TypeError",
      `${name}(${cls.title}): ${cls.title} is not a subtype of ${type.title}`,
    );
  }
  const base = staticBase(cls);
  if (base === undefined || makerOf(base)?.run === makerOf(type)?.run) return;
  throw new Raise("TypeError", `${name}(${cls.title}) is not safe, use ${base.title}.__new__()`);
}

function makerOf(type: PyType): PyNative | undefined {
  const made = type.lookup("__new__");
  return made instanceof PyNative ? made : undefined;
}

/** The nearest base, perhaps the class itself, whose `__new__` is not the program's. */
function staticBase(cls: PyType): PyType | undefined {
  let base: PyType | undefined = cls;
  while (base !== undefined && makerOf(base) === undefined) base = base.base;
  return base;
}

/** Gives builtin classes, from this one down, what each of them has: `__new__` and `__doc__`. */
export function completeTypes(type: PyType): void {
  const made = type.namespace.get("__new__");
  if (made instanceof PyNative) made.makes = type;
  else if (type.base?.layout === type.layout) inheritMaker(type);
  if (!type.namespace.has("__doc__")) type.namespace.set("__doc__", null);
  for (const sub of type.subclasses) completeTypes(sub);
}

/** What `__new__` checks is the class in which it is found. */
function inheritMaker(type: PyType): void {
  const inherited = makerOf(type);
  if (inherited === undefined) return;
  const own = new PyNative("__new__", inherited.signatureText, inherited.run);
  own.makes = type;
  type.assign("__new__", own);
}
