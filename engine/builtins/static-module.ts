import { type PyList, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { meantKeyword } from "../objects/edit-distance.ts";
import { PyInstance, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { classMethodDescriptorType, objectType } from "../objects/types.ts";
import { call, enter } from "../vm/calls.ts";
import { PyClassMethod, PyProperty, PyStaticMethod } from "../vm/descriptors.ts";
import type { Register } from "../vm/frame.ts";
import { PyFunction } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { type NativeFunction, PyGetSet, PyMember, PyNative } from "../vm/native.ts";
import type { Keywords } from "../vm/signature.ts";
import { PySlot } from "../vm/slot.ts";

/**
 * The module `_static`, ours: hidden Python that stands for C makes its classes and functions with
 * it into what those of C are to a program: immutable, with methods that are checked and named as
 * natives are.
 */
export function staticModule(_vm: VM): PyModule {
  const module = new PyModule("_static");
  const define = (name: string, signature: string, run: NativeFunction) =>
    module.namespace.set(name, new PyNative(name, signature, run, { module: "_static" }));
  define("seal", "cls, *, final=?, members=?, called=?, private=?", seal);
  define("blank", "cls, /", (_run: VM, cls: PyType) => instance(cls, [], []));
  define("define", "cls, /, **values", (_run: VM, cls: PyType, values: Keywords) => {
    for (const [name, value] of values) cls.assign(name, value);
    return null;
  });
  define("freeze", "cls, /", (_run: VM, cls: PyType) => {
    cls.static = true;
    return null;
  });
  define("meant_keyword", "names, wrong, /", (_run: VM, names: Value, wrong: Value) =>
    meantKeyword(names instanceof PyTuple ? names.items.map(String) : [], String(wrong)),
  );
  define("native", "function, /", (_run: VM, fn: Value) => asFunction(fn));
  define("natives", "function, names, /", (_run: VM, { globals }: PyFunction, names: PyList) => {
    for (const name of names.items.map(String)) {
      globals.set(name, asFunction(globals.get(name) ?? null));
    }
    return null;
  });
  return module;
}

/** What only a class statement leaves in a class. */
const OF_PYTHON = ["__slots__", "__firstlineno__", "__static_attributes__"];

/**
 * Makes a class static and gives the function that makes its instances: it takes the class and the
 * values of the slots, those of the base first. With `private`, slots and methods whose names begin
 * with an underscore stay as they are, and `dir()` does not tell of them.
 */
function seal(
  _vm: VM,
  cls: PyType,
  final: Value = false,
  members: Value = false,
  called?: Value,
  isPrivate: Value = false,
): Value {
  const own: PySlot[] = [];
  const names = cls.namespace.get("__slots__");
  for (const name of names instanceof PyTuple ? names.items : []) {
    const slot = cls.namespace.get(String(name));
    if (slot instanceof PySlot) own.push(slot);
  }
  for (const name of OF_PYTHON) cls.namespace.delete(name);
  if (isPrivate === true) cls.concealed = new Set([...cls.namespace.keys()].filter(isInner));
  for (const [name, value] of cls.namespace) {
    if (cls.concealed.has(name)) continue;
    cls.namespace.set(name, asNative(cls, name, value, members === true));
  }
  const maker = cls.namespace.get("__new__");
  if (maker instanceof PyNative) maker.called = called === undefined ? undefined : String(called);
  cls.static = true;
  cls.final = final === true;
  cls.forget();
  const slots = [...inheritedSlots(cls), ...own];
  cls.staticSlots = slots;
  return new PyNative("make", "cls, *values", (_run, made: PyType, values: Value[]) =>
    instance(made, slots, values),
  );
}

/** A name with one underscore: what an object of C keeps where Python cannot see it. */
const isInner = (name: string): boolean => name.startsWith("_") && !name.startsWith("__");

const inheritedSlots = (cls: PyType): readonly PySlot[] =>
  (cls.base?.staticSlots ?? []) as readonly PySlot[];

function instance(cls: PyType, slots: readonly PySlot[], values: readonly Value[]): PyInstance {
  const made = new PyInstance(cls);
  made.slots = new Map();
  for (const [index, slot] of slots.entries()) made.slots.set(slot, values[index] ?? null);
  return made;
}

function asNative(owner: PyType, name: string, value: Value, members: boolean): Value {
  if (value instanceof PySlot) return readOnly(owner, value, members);
  if (value instanceof PyProperty) {
    return new PyGetSet(owner, name, (vm, self) => call(vm, value.getter, [self]));
  }
  if (name === "__new__") return asMaker(owner, value);
  if (value instanceof PyFunction) return nativeOf(value, { owner });
  if (value instanceof PyClassMethod && value.function instanceof PyFunction) {
    return new PyClassMethod(nativeOf(value.function, { owner }), classMethodDescriptorType);
  }
  if (value instanceof PyStaticMethod && value.function instanceof PyFunction) {
    return new PyStaticMethod(nativeOf(value.function, {}));
  }
  return value;
}

const readOnly = (owner: PyType, slot: PySlot, member: boolean): PyGetSet =>
  member ? new PyMember(owner, slot.name, slot.get) : new PyGetSet(owner, slot.name, slot.get);

function asMaker(owner: PyType, value: Value): Value {
  const fn = value instanceof PyStaticMethod ? value.function : value;
  if (!(fn instanceof PyFunction) || owner.layout !== objectType) return value;
  const made = nativeOf(fn, {});
  made.makes = owner;
  return made;
}

const asFunction = (fn: Value): Value =>
  fn instanceof PyFunction ? nativeOf(fn, { module: String(fn.globals.get("__name__")) }) : fn;

/** A native that runs a function of Python; parameters and defaults are those of the function. */
function nativeOf(
  fn: PyFunction,
  options: { readonly owner?: PyType; readonly module?: string },
): PyNative {
  const { hasVarArgs, hasVarKeywords, positional, keywordOnly } = fn.code.source;
  const count = positional + keywordOnly;
  const defaults = defaultsOf(fn, count);
  const run = (vm: VM, ...bound: unknown[]): Value | undefined => {
    const registers = defaults.map((value, i) =>
      bound[i] === undefined ? value : (bound[i] as Value),
    );
    if (hasVarArgs) registers.push(new PyTuple((bound[count] as readonly Value[]).slice()));
    if (hasVarKeywords) registers.push(dictOf(bound.at(-1) as Keywords));
    return enter(vm, fn, registers);
  };
  return new PyNative(fn.name, signatureOf(fn, defaults), run, options);
}

function dictOf(keywords: Keywords): PyDict {
  const dict = new PyDict();
  for (const [name, value] of keywords) dict.set(name, name, value);
  return dict;
}

/** The default of every parameter, undefined where there is none. */
function defaultsOf(fn: PyFunction, count: number): readonly Register[] {
  const { positional, locals } = fn.code.source;
  const first = positional - fn.defaults.length;
  return Array.from({ length: count }, (_, i) =>
    i < positional ? fn.defaults[i - first] : fn.keywordDefaults?.get(locals[i] ?? ""),
  );
}

/** The parameters of a function as `parseSignature` reads them. */
function signatureOf(fn: PyFunction, defaults: readonly Register[]): string {
  const { locals, positional, positionalOnly, keywordOnly, hasVarArgs, hasVarKeywords } =
    fn.code.source;
  const parts = locals
    .slice(0, positional + keywordOnly)
    .map((name, i) => (defaults[i] === undefined ? name : `${name}=?`));
  const star = hasVarArgs ? ["*rest"] : keywordOnly > 0 ? ["*"] : [];
  return [
    ...parts.slice(0, positionalOnly),
    ...(positionalOnly > 0 ? ["/"] : []),
    ...parts.slice(positionalOnly, positional),
    ...star,
    ...parts.slice(positional),
    ...(hasVarKeywords ? ["**others"] : []),
  ].join(", ");
}
