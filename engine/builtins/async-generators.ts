import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { asyncGeneratorType } from "../objects/types.ts";
import {
  type AsyncGeneratorStep,
  AsyncSend,
  AsyncThrow,
  asyncSendType,
  asyncThrowType,
  type MakeException,
} from "../vm/async-generator.ts";
import { call } from "../vm/calls.ts";
import type { PyAsyncGenerator } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { chain } from "../vm/sequencing.ts";
import { driverMethods, iteratorMethods, nameAttributes } from "./generators.ts";
import { address } from "./object.ts";
import { warnOldSignature, withThrown } from "./throw-arguments.ts";

/** Objects/genobject.c: asynchronous generators, and the awaitables that drive them. */

/** Goes on with a step; the first one of a generator is told to the loop. async_gen_init_hooks */
function withStep(
  vm: VM,
  owner: PyAsyncGenerator,
  make: () => AsyncGeneratorStep,
): Value | undefined {
  if (owner.hooksCalled) return bornStep(vm, make());
  owner.hooksCalled = true;
  const { firstIteration, finaliser } = vm.asyncGeneratorHooks;
  owner.finaliser = finaliser;
  vm.lifetimes.born(owner);
  if (firstIteration === undefined) return bornStep(vm, make());
  return chain(
    vm,
    () => call(vm, firstIteration, [owner]),
    () => bornStep(vm, make()),
  );
}

/** If nobody awaits it, that is worth a warning. */
function bornStep(vm: VM, step: AsyncGeneratorStep): AsyncGeneratorStep {
  vm.lifetimes.born(step);
  return step;
}

method(asyncGeneratorType, "__aiter__", "self, /", (_vm, self: PyAsyncGenerator) => self);

method(asyncGeneratorType, "__anext__", "self, /", (vm, self: PyAsyncGenerator) =>
  withStep(vm, self, () => new AsyncSend(self, null)),
);

method(asyncGeneratorType, "asend", "self, value, /", (vm, self: PyAsyncGenerator, value: Value) =>
  withStep(vm, self, () => new AsyncSend(self, value)),
);

method(asyncGeneratorType, "aclose", "self, /", (vm, self: PyAsyncGenerator) =>
  withStep(vm, self, () => new AsyncThrow(self, "aclose", makeExit)),
);

const makeExit: MakeException = (_vm, next) =>
  next(new PyException(exceptionType("GeneratorExit")));

method(
  asyncGeneratorType,
  "athrow",
  "self, /, *args",
  (vm, self: PyAsyncGenerator, args: readonly Value[]) =>
    chain(
      vm,
      () => (args.length > 1 ? warnOldSignature(vm, "athrow") : null),
      () => withStep(vm, self, () => new AsyncThrow(self, "athrow", makeFrom(args))),
    ),
);

/** The arguments are looked at no sooner than the awaitable is driven. */
function makeFrom(args: readonly Value[]): MakeException {
  return (vm, next) => {
    const [what, value, traceback] = args;
    if (what === undefined || args.length > 3) {
      const expected = what === undefined ? "at least 1 argument" : "at most 3 arguments";
      throw new Raise("TypeError", `athrow expected ${expected}, got ${args.length}`);
    }
    return withThrown(vm, { what, value, traceback }, next);
  };
}

method(
  asyncGeneratorType,
  "__repr__",
  "self, /",
  (vm, self: PyAsyncGenerator) =>
    `<async_generator object ${self.qualname} at ${address(vm, self)}>`,
);

nameAttributes(asyncGeneratorType);
attribute(asyncGeneratorType, "ag_running", (_vm, self: PyAsyncGenerator) => self.running);
attribute(asyncGeneratorType, "ag_frame", (_vm, self: PyAsyncGenerator) => self.frame ?? null);
attribute(asyncGeneratorType, "ag_code", (_vm, self: PyAsyncGenerator) => self.code);
attribute(asyncGeneratorType, "ag_await", (_vm, self: PyAsyncGenerator) =>
  isSuspended(self) ? (self.frame?.delegate ?? null) : null,
);
attribute(asyncGeneratorType, "ag_suspended", (_vm, self: PyAsyncGenerator) => isSuspended(self));

/** At a `yield`, or because what drives it is. */
function isSuspended({ frame }: PyAsyncGenerator): boolean {
  if (frame === undefined || frame.ip === 0) return false;
  return frame.generator === undefined || frame.generator.state === "suspended";
}

// ── steps ───────────────────────────────────────────────────────────────────────────────────────

for (const type of [asyncSendType, asyncThrowType]) {
  driverMethods(type, (self: AsyncGeneratorStep) => self);
  iteratorMethods(type, (self: AsyncGeneratorStep) => self);
  method(type, "__await__", "self, /", (_vm, self: AsyncGeneratorStep) => self);
}
