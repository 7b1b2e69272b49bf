import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { objectType, typeName, typeOf, typeType } from "../objects/types.ts";
import { bindToClass } from "./binding.ts";
import { call, callNative } from "./calls.ts";
import { NativeFrame } from "./frame.ts";
import type { VM } from "./machine.ts";
import { PyNative } from "./native.ts";
import { callMethod } from "./operators.ts";
import type { Keywords } from "./signature.ts";

/** A class that is called: its metaclass says what that means. */
export function callType(
  vm: VM,
  cls: PyType,
  args: readonly Value[],
  keywords: Keywords | undefined,
): Value | undefined {
  const custom = cls.cls === typeType ? undefined : cls.cls.lookup("__call__");
  if (custom !== undefined && !(custom instanceof PyNative)) {
    return callMethod(vm, custom, cls, args, keywords);
  }
  if (cls === typeType && keywords === undefined) {
    if (args.length === 1) return typeOf(args[0] as Value);
    if (args.length !== 3) throw new Raise("TypeError", "type() takes 1 or 3 arguments");
  }
  return construct(vm, cls, args, keywords);
}

/** `type.__call__`: `__new__`, then `__init__` if that made an instance of the class. */
export function construct(
  vm: VM,
  cls: PyType,
  args: readonly Value[],
  keywords?: Keywords,
): Value | undefined {
  const initialised = cls.lookup("__init__") !== objectType.lookup("__init__");
  if (cls.builtin && !initialised) return make(vm, cls, [cls, ...args], keywords);
  const frame = new ConstructFrame(cls, args, keywords);
  vm.push(frame);
  const made = make(vm, cls, [cls, ...args], keywords);
  if (made === undefined) return undefined;
  const done = frame.initialise(vm, made);
  if (done === undefined) return undefined;
  vm.top = frame.back;
  return done;
}

function make(
  vm: VM,
  cls: PyType,
  args: readonly Value[],
  keywords: Keywords | undefined,
): Value | undefined {
  const found = cls.lookup("__new__") as Value;
  if (found instanceof PyNative) {
    refuseUnmakeable(cls, found);
    return callNative(vm, found, args, keywords);
  }
  const maker = bindToClass(vm, found, cls);
  return maker === undefined ? undefined : call(vm, maker, args, keywords);
}

/** Builtin classes with a shape of their own but without a `__new__` have no constructor. */
function refuseUnmakeable(cls: PyType, maker: PyNative): void {
  if (cls.layout === objectType || maker.makes !== objectType) return;
  throw new Raise("TypeError", `cannot create '${cls.title}' instances`);
}

/** Waits for `__new__` written in Python, and for `__init__`. */
class ConstructFrame extends NativeFrame {
  readonly type: PyType;
  readonly args: readonly Value[];
  readonly keywords: Keywords | undefined;
  made: Value | undefined;

  constructor(cls: PyType, args: readonly Value[], keywords: Keywords | undefined) {
    super();
    this.type = cls;
    this.args = args;
    this.keywords = keywords;
  }

  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.made === undefined) return this.initialise(vm, value);
    return checkedInit(value, this.made);
  }

  initialise(vm: VM, made: Value): Value | undefined {
    this.made = made;
    const type = typeOf(made);
    if (!type.builtin) vm.lifetimes.made(made);
    if (!type.isSubclassOf(this.type)) return made;
    const init = type.lookup("__init__");
    if (init === undefined) return made;
    const done = callMethod(vm, init, made, this.args, this.keywords);
    return done === undefined ? undefined : checkedInit(done, made);
  }
}

function checkedInit(result: Value, made: Value): Value {
  if (result === null) return made;
  throw new Raise("TypeError", `__init__() should return None, not '${typeName(result)}'`);
}
