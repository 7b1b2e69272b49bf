import { PyTuple } from "../objects/containers.ts";
import {
  baseExceptionType,
  exceptionType,
  PyException,
  PyTraceback,
} from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { isInstance, typeName } from "../objects/types.ts";
import { AsyncGeneratorStep } from "../vm/async-generator.ts";
import { call } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import type { Resumable } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { chain, guarded } from "../vm/sequencing.ts";
import { fullName } from "./names.ts";
import { warn } from "./warn.ts";

/** What `throw` is called with: an exception, or in the old way its class, value and traceback. */
export interface Thrown {
  readonly what: Value;
  readonly value: Value | undefined;
  readonly traceback: Value | undefined;
}

/** Goes on with the exception that the arguments mean. _gen_throw in Objects/genobject.c */
export function withThrown(
  vm: VM,
  { what, value = null, traceback = null }: Thrown,
  next: (exception: PyException) => Value | undefined,
): Value | undefined {
  if (traceback !== null && !(traceback instanceof PyTraceback)) {
    throw new Raise("TypeError", "throw() third argument must be a traceback object");
  }
  return chain(
    vm,
    () => exceptionOf(vm, what, value),
    (_vm, made) => {
      const exception = made as PyException;
      if (traceback !== null) exception.traceback = traceback;
      return next(exception);
    },
  );
}

export function warnOldSignature(vm: VM, name: "throw" | "athrow"): Value | undefined {
  const what = `the (type, exc, tb) signature of ${name}() is deprecated, use the single-arg signature instead.`;
  return warn(vm, exceptionType("DeprecationWarning"), what);
}

function exceptionOf(vm: VM, what: Value, value: Value): Value | undefined {
  if (what instanceof PyException) {
    if (value === null) return what;
    throw new Raise("TypeError", "instance exception may not have a separate value");
  }
  if (what instanceof PyType && what.isSubclassOf(baseExceptionType)) {
    return isInstance(value, what) ? value : instantiate(vm, what, value);
  }
  throw new Raise(
    "TypeError",
    `exceptions must be classes or instances deriving from BaseException, not ${typeName(what)}`,
  );
}

/** `PyErr_NormalizeException`: the exception, or the one that making it has raised. */
function instantiate(vm: VM, type: PyType, value: Value): Value | undefined {
  const args = value instanceof PyTuple ? value.items : [value];
  return guarded(
    vm,
    () => call(vm, type, value === null ? [] : args),
    (run, made) => {
      if (made instanceof PyException) return made;
      const what = `calling <class '${fullName(type)}'> should have returned an instance of BaseException, not ${typeName(made)}`;
      return run.asException(new Raise("TypeError", what));
    },
    (_vm, error) => error,
  );
}

/** `generator.throw(…)` */
export function throwInto(vm: VM, target: Resumable, thrown: Thrown): Value | undefined {
  const isOld = (thrown.value ?? thrown.traceback) !== undefined;
  return chain(
    vm,
    () => (isOld ? warnOldSignature(vm, "throw") : null),
    () => throwMade(vm, target, thrown),
  );
}

function throwMade(vm: VM, target: Resumable, thrown: Thrown): Value | undefined {
  return withThrown(vm, thrown, (exception) => {
    if (target.state === "running") {
      throw new Raise("ValueError", `${target.kind} already executing`);
    }
    if (target.state === "closed") {
      if (target.reuseRefusal === undefined) return raise(exception);
      throw new Raise("RuntimeError", target.reuseRefusal);
    }
    if (target instanceof AsyncGeneratorStep) return target.throwIn(vm, exception);
    vm.throwInto(target, exception);
    return undefined;
  });
}
