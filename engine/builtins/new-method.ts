import { PyBoxed, unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { chain } from "../vm/sequencing.ts";
import { bindNative, type Keywords, parseSignature } from "../vm/signature.ts";

/** How a class words what is wrong with its arguments. */
type Wording =
  /** As Python/getargs.c counts them: `complex() takes at most 2 arguments (3 given)` */
  | "parsed"
  /** Without keywords it only counts: `int expected at most 2 arguments, got 3` */
  | "counted";

/**
 * Gives a builtin class of plain values its `__new__`: `make` takes the arguments of the signature,
 * which begins with `cls`, and gives the value; that of a subclass is put into a box. Errors name
 * the class.
 */
export function newMethod(
  type: PyType,
  signature: string,
  make: NativeFunction,
  options: {
    readonly wording?: Wording;
    readonly wrap?: (cls: PyType, value: Value) => Value;
  } = {},
): void {
  const parsed = parseSignature(signature);
  const { wording = "parsed", wrap = boxed } = options;
  const most = parsed.positional - 1;
  const least = parsed.required.size;
  const fixed = !parsed.hasVarArgs && !parsed.hasVarKeywords;
  const bind = (args: readonly Value[], given: Keywords): readonly unknown[] => {
    const isForInit = fixed && parsed.positionalOnly === parsed.names.length && hasOwnInit(args[0]);
    const keywords = isForInit ? NO_KEYWORDS : given;
    if (keywords.size > 0) return bindNative(type, parsed, args, keywords);
    const counted = wording === "counted" && args[0] === type;
    if (counted && args.length - 1 > most) throw surplus(type, most, args.length - 1);
    const plain = args.length <= parsed.positional && args.length >= least;
    return plain && fixed ? args : bindNative(type, parsed, args, keywords);
  };
  /** Keywords are none of its business where a subclass has an `__init__` for them. `float_new` */
  const hasOwnInit = (cls: Value | undefined): boolean =>
    cls !== type && cls instanceof PyType && cls.lookup("__init__") !== type.lookup("__init__");
  const run = (vm: VM, args: readonly Value[], keywords: Keywords): Value | undefined => {
    const cls = checkedClass(type, args);
    const bound = bind(args, keywords);
    if (cls === type) return make(vm, ...bound);
    return chain(
      vm,
      () => make(vm, ...bound),
      (_vm, value) => wrap(cls, value),
    );
  };
  const native = new PyNative("__new__", "*args, **keywords", run);
  type.namespace.set("__new__", native);
}

const NO_KEYWORDS: Keywords = new Map();

function surplus(type: PyType, most: number, given: number): Raise {
  const noun = most === 1 ? "argument" : "arguments";
  return new Raise("TypeError", `${type.name} expected at most ${most} ${noun}, got ${given}`);
}

const boxed = (cls: PyType, value: Value): Value => new PyBoxed(cls, unbox(value));

/** Objects/typeobject.c, tp_new_wrapper */
function checkedClass(type: PyType, [cls]: readonly Value[]): PyType {
  if (cls === type) return type;
  const name = `${type.name}.__new__`;
  if (cls === undefined) throw new Raise("TypeError", `${name}(): not enough arguments`);
  if (!(cls instanceof PyType)) {
    throw new Raise("TypeError", `${name}(X): X is not a type object (${typeName(cls)})`);
  }
  if (!cls.isSubclassOf(type)) {
    throw new Raise(
      "TypeError",
      `${name}(${cls.name}): ${cls.name} is not a subtype of ${type.name}`,
    );
  }
  if (cls.layout !== type) {
    throw new Raise(
      "TypeError",
      `${name}(${cls.name}) is not safe, use ${cls.layout.name}.__new__()`,
    );
  }
  return cls;
}
