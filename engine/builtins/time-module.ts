import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { KIND } from "../trace/events.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { PyNative } from "../vm/native.ts";
import { asReal } from "../vm/numbers.ts";

/** The module `time`, on the virtual clock: `sleep` moves it, nothing else here does. */
export function timeModule(_vm: VM): PyModule {
  const module = new PyModule("time");
  const define = (name: string, signature: string, run: (vm: VM, ...args: Value[]) => Value) =>
    module.namespace.set(name, new PyNative(name, signature, run, { module: "time" }));
  define("time", "", (vm) => new PyFloat(vm.clock.wall));
  for (const name of ["monotonic", "perf_counter", "process_time"]) {
    define(name, "", (vm) => new PyFloat(vm.clock.now));
    define(`${name}_ns`, "", (vm) => Math.round(vm.clock.now * 1e9));
  }
  define("time_ns", "", (vm) => BigInt(Math.round(vm.clock.wall * 1e6)) * 1000n);
  define("sleep", "seconds, /", (vm, seconds) => sleep(vm, seconds as Value));
  return module;
}

function sleep(vm: VM, value: Value): null {
  const seconds = asReal(value);
  if (seconds === undefined) {
    throw new Raise("TypeError", `'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  if (seconds < 0) throw new Raise("ValueError", "sleep length must be non-negative");
  vm.clock.advanceTo(vm.clock.now + seconds);
  const { recording } = vm;
  recording?.recorder.put(KIND["clock.advanced"], recording.recorder.number(vm.clock.now));
  return null;
}
