import { PyTuple } from "../../objects/containers.ts";
import { PyFloat } from "../../objects/float.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName, typeOf } from "../../objects/types.ts";
import { raise } from "../../vm/exceptions.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { type NativeFunction, PyNative } from "../../vm/native.ts";
import { asInt, asReal } from "../../vm/numbers.ts";
import { chain } from "../../vm/sequencing.ts";
import { park } from "../../vm/threads.ts";
import { osError } from "../exceptions/os-error.ts";
import { DEFAULT_INT_HANDLER } from "./default-int-handler.ts";
import { SIG_DFL, SIG_IGN, SIGINT, signalsOf } from "./signals.ts";

/** No program can handle these: the system refuses. */
const SIGKILL = 9;
const SIGSTOP = 19;
const EINVAL = 22;

/** The module `_signal`, over which `signal` is written in Python. */
export function signalModule(_vm: VM): PyModule {
  const module = new PyModule("_signal");
  const { namespace } = module;
  namespace.set("SIG_DFL", SIG_DFL);
  namespace.set("SIG_IGN", SIG_IGN);
  namespace.set("SIGINT", SIGINT);
  namespace.set("default_int_handler", DEFAULT_INT_HANDLER);
  const define = (name: string, signature: string, run: NativeFunction) =>
    namespace.set(name, new PyNative(name, signature, run, { module: "_signal" }));
  define("signal", "signalnum, handler, /", setHandler);
  define("getsignal", "signalnum, /", (vm, signal: Value) => handlerOf(vm, numberArgument(signal)));
  define("raise_signal", "signalnum, /", (vm, signal: Value) =>
    sendToSelf(vm, numberArgument(signal)),
  );
  define("setitimer", "which, seconds, interval=?, /", setTimer);
  define("getitimer", "which, /", (vm) => timerOf(vm));
  define("pause", "", pause);
  return module;
}

const FIRST = 1;
const LAST = 64;

function numberArgument(value: Value): number {
  const number = asInt(value);
  if (number === undefined) {
    const what = `'${typeName(value)}' object cannot be interpreted as an integer`;
    throw new Raise("TypeError", what);
  }
  if (number < FIRST || number > LAST) {
    throw new Raise("ValueError", "signal number out of range");
  }
  return Number(number);
}

const handlerOf = (vm: VM, signal: number): Value => signalsOf(vm).handlers.get(signal) ?? SIG_DFL;

function setHandler(vm: VM, signalnum: Value, handler: Value): Value {
  if (vm.threads.current !== vm.threads.main) {
    const what = "signal only works in main thread of the main interpreter";
    throw new Raise("ValueError", what);
  }
  const signal = numberArgument(signalnum);
  const number = asInt(handler);
  const usual = number !== undefined && (Number(number) === SIG_DFL || Number(number) === SIG_IGN);
  if (!usual && typeOf(handler).lookup("__call__") === undefined) {
    const what = "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object";
    throw new Raise("TypeError", what);
  }
  if (signal === SIGKILL || signal === SIGSTOP) raise(osError(vm, EINVAL, "Invalid argument"));
  const before = handlerOf(vm, signal);
  signalsOf(vm).handlers.set(signal, usual ? Number(number) : handler);
  return before;
}

/** The main thread does at once what is to be done; any other leaves that to it. */
function sendToSelf(vm: VM, signal: number): Value | undefined {
  const signals = signalsOf(vm);
  if (vm.threads.current === vm.threads.main) {
    return chain(
      vm,
      () => signals.handle(signal),
      () => null,
    );
  }
  signals.send(signal);
  return null;
}

function timerOf(vm: VM): Value {
  const { timer } = signalsOf(vm);
  const left = timer === undefined ? 0 : timer.appointment.at - vm.clock.now;
  return new PyTuple([new PyFloat(left), new PyFloat(timer?.interval ?? 0)]);
}

function setTimer(vm: VM, _which: Value, seconds: Value, interval: Value = 0): Value {
  const before = timerOf(vm);
  signalsOf(vm).setTimer(asReal(seconds) ?? 0, asReal(interval) ?? 0);
  return before;
}

/** Waits until a handler has run. */
function pause(vm: VM): Value | undefined {
  return park(vm, { why: "signal", until: undefined, once: true }, () => null);
}
