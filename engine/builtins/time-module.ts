import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { PyNative } from "../vm/native.ts";
import { asReal } from "../vm/numbers.ts";
import { park } from "../vm/threads.ts";

/** The module `time`, on the virtual clock: it moves while all threads sleep. */
export function timeModule(_vm: VM): PyModule {
  const module = new PyModule("time");
  const define = (
    name: string,
    signature: string,
    run: (vm: VM, ...args: Value[]) => Value | undefined,
  ) => module.namespace.set(name, new PyNative(name, signature, run, { module: "time" }));
  define("time", "", (vm) => new PyFloat(vm.clock.readWall()));
  for (const name of ["monotonic", "perf_counter", "process_time"]) {
    define(name, "", (vm) => new PyFloat(vm.clock.read()));
    define(`${name}_ns`, "", (vm) => Math.round(vm.clock.read() * 1e9));
  }
  define("time_ns", "", (vm) => BigInt(Math.round(vm.clock.readWall() * 1e6)) * 1000n);
  define("sleep", "seconds, /", (vm, seconds) => sleep(vm, seconds as Value));
  return module;
}

function sleep(vm: VM, value: Value): Value | undefined {
  const seconds = asReal(value);
  if (seconds === undefined) {
    throw new Raise(
      "TypeError",
      `'${typeName(value)}' object cannot be interpreted as an integer or float`,
    );
  }
  if (seconds < 0) throw new Raise("ValueError", "sleep length must be non-negative");
  const until = vm.clock.now + seconds;
  return park(vm, { why: "sleep", until }, () => null);
}
