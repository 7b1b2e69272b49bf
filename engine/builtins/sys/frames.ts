import { PyTuple } from "../../objects/containers.ts";
import { exceptionType, PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName, typeOf } from "../../objects/types.ts";
import { callerOf, callingFrame } from "../../vm/calling-frame.ts";
import { raise } from "../../vm/exceptions.ts";
import type { PyFrame } from "../../vm/frame.ts";
import type { VM } from "../../vm/machine.ts";
import type { NativeFunction } from "../../vm/native.ts";
import { asInt } from "../../vm/numbers.ts";

/** Adds a function to the module. */
type Define = (name: string, signature: string, run: NativeFunction) => void;

/** What `sys` knows of frames and of exceptions on their way. Python/sysmodule.c */
export function defineFrames(define: Define): void {
  define("exit", "status=?, /", (_vm, status: Value = null) =>
    raise(new PyException(exceptionType("SystemExit"), exitArguments(status))),
  );
  define("exception", "", (vm) => vm.handled() ?? null);
  define("exc_info", "", excInfo);
  define("_getframe", "depth=?, /", (vm, depth: Value = 0) => {
    const frame = frameAt(vm, asDepth(depth));
    if (frame !== undefined) return frame;
    throw new Raise("ValueError", "call stack is not deep enough");
  });
  define("_getframemodulename", "depth=?", (vm, depth: Value = 0) => {
    return frameAt(vm, asDepth(depth))?.globals.get("__name__") ?? null;
  });
}

function exitArguments(status: Value): readonly Value[] {
  if (status instanceof PyTuple) return status.items;
  return status === null ? [] : [status];
}

function excInfo(vm: VM): Value {
  const handled = vm.handled();
  if (handled === undefined) return new PyTuple([null, null, null]);
  return new PyTuple([typeOf(handled), handled, handled.traceback ?? null]);
}

function asDepth(depth: Value): number {
  const number = asInt(depth);
  if (number !== undefined) return Math.max(0, Number(number));
  throw new Raise("TypeError", `'${typeName(depth)}' object cannot be interpreted as an integer`);
}

/** The frame so many calls below the one that runs. */
function frameAt(vm: VM, depth: number): PyFrame | undefined {
  let frame = callingFrame(vm);
  for (let left = depth; left > 0 && frame !== undefined; left -= 1) frame = callerOf(frame);
  return frame;
}
