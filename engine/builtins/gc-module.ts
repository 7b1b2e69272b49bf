import { PyList, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyFloat } from "../objects/float.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { chain } from "../vm/sequencing.ts";

const GENERATIONS = 3;
const UNTRACKED: ReadonlySet<string> = new Set([
  "str",
  "int",
  "float",
  "bool",
  "NoneType",
  "bytes",
]);

/** Modules/gcmodule.c. Nothing is collected by itself: only when a program asks, and at its end. */
export function gcModule(vm: VM): PyModule {
  const module = new PyModule("gc");
  const { namespace } = module;
  vm.lifetimes.followsAll = true;
  namespace.set("garbage", new PyList([]));
  namespace.set("callbacks", new PyList([]));
  const flags = ["STATS", "COLLECTABLE", "UNCOLLECTABLE", "SAVEALL", "LEAK"];
  for (const [i, value] of [1, 2, 4, 32, 38].entries()) namespace.set(`DEBUG_${flags[i]}`, value);
  const define = (name: string, signature: string, run: NativeFunction): void => {
    namespace.set(name, new PyNative(name, signature, run, { module: "gc" }));
  };
  defineSettings(define);
  define("collect", "generation=?", (machine, generation: Value = GENERATIONS - 1) => {
    const number = asInt(generation);
    if (number === undefined || number < 0 || number >= GENERATIONS) {
      throw new Raise("ValueError", "invalid generation");
    }
    return collect(machine);
  });
  define("get_objects", "generation=?", () => new PyList([]));
  define("get_referents", "*objs", (machine, objects: readonly Value[]) => {
    const found: Value[] = [];
    for (const object of objects) {
      if (object instanceof PyObject) machine.lifetimes.references.of(object, (o) => found.push(o));
    }
    return new PyList(found);
  });
  define("is_tracked", "obj, /", (_vm, object: Value) => isTracked(object));
  define("is_finalized", "obj, /", (machine, object: Value) =>
    object instanceof PyObject ? machine.lifetimes.hasEnded(object) : false,
  );
  return module;
}

function collect(vm: VM): Value | undefined {
  let count = 0;
  return chain(
    vm,
    () => {
      const { top } = vm;
      count = vm.lifetimes.collect();
      return vm.top === top ? null : undefined;
    },
    () => count,
  );
}

function isTracked(object: Value): boolean {
  return (
    object instanceof PyObject && !(object instanceof PyFloat) && !UNTRACKED.has(object.cls.name)
  );
}

function defineSettings(define: (name: string, signature: string, run: NativeFunction) => void) {
  let enabled = true;
  let threshold: Value = new PyTuple([2000, 10, 0]);
  let debug: Value = 0;
  const set = (change: () => void) => () => {
    change();
    return null;
  };
  define(
    "enable",
    "",
    set(() => {
      enabled = true;
    }),
  );
  define(
    "disable",
    "",
    set(() => {
      enabled = false;
    }),
  );
  define("isenabled", "", () => enabled);
  define("freeze", "", () => null);
  define("unfreeze", "", () => null);
  define("get_freeze_count", "", () => 0);
  define("get_threshold", "", () => threshold);
  define("set_threshold", "*args", (_vm, args: readonly Value[]) => {
    threshold = new PyTuple([args[0] ?? 0, args[1] ?? 10, args[2] ?? 0]);
    return null;
  });
  define("get_debug", "", () => debug);
  define("set_debug", "flags, /", (_vm, flags: Value) => {
    debug = flags;
    return null;
  });
  define("get_count", "", () => new PyTuple([0, 0, 0]));
  define("get_stats", "", () => new PyList(Array.from({ length: GENERATIONS }, statistics)));
}

function statistics(): PyDict {
  const dict = new PyDict();
  for (const name of ["collections", "collected", "uncollectable"]) dict.set(name, name, 0);
  return dict;
}
