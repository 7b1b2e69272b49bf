import type { PyTuple } from "../../objects/containers.ts";
import type { PyDict } from "../../objects/dict.ts";
import { exceptionType, type PyException } from "../../objects/exception.ts";
import { PyFloat } from "../../objects/float.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { call, keywordsOf } from "../../vm/calls.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { type NativeFunction, PyNative } from "../../vm/native.ts";
import { chain, guarded } from "../../vm/sequencing.ts";
import { repr } from "../../vm/text.ts";
import { SIGINT, signalsOf } from "../signals/signals.ts";
import { writeError } from "../sys/error-output.ts";
import { reportUncaught } from "../sys/excepthook.ts";
import { lockType, PyLock, TIMEOUT_MAX } from "./lock.ts";
import { rlockType } from "./rlock.ts";
import { identOf, startThread, threadHandleType } from "./thread-handle.ts";
import { threadLocalType } from "./thread-local.ts";

/** The module `_thread`. Modules/_threadmodule.c */
export function threadModule(_vm: VM): PyModule {
  const module = new PyModule("_thread");
  const { namespace } = module;
  for (const type of [lockType, rlockType, threadLocalType, threadHandleType]) {
    namespace.set(type.name, type);
  }
  namespace.set("LockType", lockType);
  namespace.set("error", exceptionType("RuntimeError"));
  namespace.set("TIMEOUT_MAX", new PyFloat(TIMEOUT_MAX));
  const define = (name: string, signature: string, run: NativeFunction) =>
    namespace.set(name, new PyNative(name, signature, run, { module: "_thread" }));
  for (const name of ["allocate_lock", "allocate"]) define(name, "", () => new PyLock());
  define("get_ident", "", (vm) => identOf(vm.threads.current));
  define("get_native_id", "", (vm) => vm.threads.current.id);
  define("_get_main_thread_ident", "", (vm) => identOf(vm.threads.main));
  define("start_joinable_thread", "function, name=?", (vm, target: Value, name: Value = "") =>
    startThread(vm, String(name), target),
  );
  for (const name of ["start_new_thread", "start_new"]) {
    define(name, "function, args, kwargs=?, /", startPlain);
  }
  define("interrupt_main", "signum=?, /", (vm, signal: Value = SIGINT) => {
    signalsOf(vm).send(Number(signal));
    return null;
  });
  define("stack_size", "size=?, /", () => 0);
  define("exit", "", () => {
    throw exit();
  });
  return module;
}

const exit = () => new Raise("SystemExit");

function startPlain(vm: VM, target: Value, args: PyTuple, keywords?: PyDict): Value {
  const run = new PyNative("run", "", () =>
    guarded(
      vm,
      () => call(vm, target, args.items, keywordsOf(keywords)),
      () => null,
      (_vm, exception) => reportLost(vm, target, exception),
    ),
  );
  return identOf(startThread(vm, "", run).thread);
}

/** Nobody will see what a thread has raised, unless it has told it itself. thread_run */
function reportLost(vm: VM, target: Value, exception: PyException): Value | undefined {
  if (vm.isException(exception, exceptionType("SystemExit"))) return null;
  return chain(
    vm,
    () => repr(vm, target),
    (_vm, text) =>
      chain(
        vm,
        () => writeError(vm, `Exception ignored in thread started by ${String(text)}:\n`),
        () => reportUncaught(vm, exception),
      ),
  );
}
