import { PyList } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyFloat } from "../objects/float.ts";
import { FEWEST_DIGITS } from "../objects/int-text.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyFrozenSet } from "../objects/set.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { withIndex } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { callMethod } from "../vm/operators.ts";
import { addMembers } from "../vm/set-members.ts";
import { getAsyncgenHooks, setAsyncgenHooks } from "./sys/asyncgen-hooks.ts";
import { BREAKPOINT_HOOK } from "./sys/breakpoint.ts";
import { DISPLAYHOOK } from "./sys/displayhook.ts";
import { EXCEPTHOOK } from "./sys/excepthook.ts";
import { facts } from "./sys/facts.ts";
import { defineFrames } from "./sys/frames.ts";
import { STANDARD_MODULES } from "./sys/module-names.ts";
import { PyStream } from "./sys/text-stream.ts";
import { UNRAISABLE_HOOK } from "./sys/unraisable.ts";

/** The module `sys`. */
export function sysModule(vm: VM): PyModule {
  const module = new PyModule("sys");
  const { namespace } = module;
  for (const [name, value] of facts()) namespace.set(name, value);
  for (const name of ["stdin", "stdout", "stderr"] as const) {
    const stream = new PyStream(name, name === "stdin" ? vm.options.input : "");
    namespace.set(name, stream);
    namespace.set(`__${name}__`, stream);
  }
  namespace.set("argv", new PyList([vm.options.file]));
  namespace.set("orig_argv", new PyList(["python", vm.options.file]));
  namespace.set("stdlib_module_names", standardModuleNames(vm));
  namespace.set("modules", PyDict.over(vm.world.modules));
  const define = (name: string, signature: string, run: NativeFunction) =>
    namespace.set(name, new PyNative(name, signature, run, { module: "sys" }));
  defineFrames(define);
  namespace.set("displayhook", DISPLAYHOOK);
  namespace.set("__displayhook__", DISPLAYHOOK);
  namespace.set("excepthook", EXCEPTHOOK);
  namespace.set("__excepthook__", EXCEPTHOOK);
  namespace.set("unraisablehook", UNRAISABLE_HOOK);
  namespace.set("__unraisablehook__", UNRAISABLE_HOOK);
  namespace.set("breakpointhook", BREAKPOINT_HOOK);
  namespace.set("__breakpointhook__", BREAKPOINT_HOOK);
  defineSettings(define);
  return module;
}

function standardModuleNames(vm: VM): PyFrozenSet {
  const names = new PyFrozenSet();
  addMembers(vm, names, [...STANDARD_MODULES]);
  return names;
}

type Define = (name: string, signature: string, run: NativeFunction) => void;

function defineSettings(define: Define): void {
  define("getrecursionlimit", "", (vm) => vm.recursionLimit);
  define("setrecursionlimit", "limit, /", (vm, limit: Value) => {
    const number = asInt(limit);
    if (number === undefined) {
      const what = `'${typeName(limit)}' object cannot be interpreted as an integer`;
      throw new Raise("TypeError", what);
    }
    if (number < 1)
      throw new Raise("ValueError", "recursion limit must be greater or equal than 1");
    vm.recursionLimit = Number(number);
    return null;
  });
  define("intern", "string, /", (_vm, text: Value) => {
    if (typeof text === "string") return text;
    throw new Raise("TypeError", `intern() argument must be str, not ${typeName(text)}`);
  });
  define("getdefaultencoding", "", () => "utf-8");
  define("getfilesystemencoding", "", () => "utf-8");
  define("getfilesystemencodeerrors", "", () => "surrogateescape");
  define("is_finalizing", "", () => false);
  define("getrefcount", "object, /", () => 2);
  define("gettrace", "", () => null);
  define("getprofile", "", () => null);
  define("getswitchinterval", "", () => new PyFloat(SWITCH_INTERVAL));
  define("get_int_max_str_digits", "", (vm) => vm.mostDigits);
  define("set_int_max_str_digits", "maxdigits", setMostDigits);
  define("get_coroutine_origin_tracking_depth", "", (vm) => vm.originDepth);
  define("set_coroutine_origin_tracking_depth", "depth", setOriginDepth);
  define("get_asyncgen_hooks", "", getAsyncgenHooks);
  define("set_asyncgen_hooks", "firstiter=?, finalizer=?", setAsyncgenHooks);
  define("audit", "event, /, *args", () => null);
  define("getsizeof", "object, default=?", (vm, object: Value) =>
    callMethod(vm, typeOf(object).lookup("__sizeof__") as Value, object, []),
  );
}

/** Python/sysmodule.c, sys_set_int_max_str_digits_impl */
function setMostDigits(vm: VM, given: Value): Value | undefined {
  return withIndex(vm, given, (_vm, most) => {
    if (most !== 0 && most < FEWEST_DIGITS) {
      const what = `maxdigits must be >= ${FEWEST_DIGITS} or 0 for unlimited`;
      throw new Raise("ValueError", what);
    }
    vm.mostDigits = Number(most);
    return null;
  });
}

/** Python/sysmodule.c, sys_set_coroutine_origin_tracking_depth_impl */
function setOriginDepth(vm: VM, given: Value): Value | undefined {
  return withIndex(vm, given, (_vm, depth) => {
    if (depth < 0) throw new Raise("ValueError", "depth must be >= 0");
    vm.originDepth = Number(depth);
    return null;
  });
}

const SWITCH_INTERVAL = 0.005;
