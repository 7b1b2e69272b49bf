import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { coroutineType, generatorType } from "../objects/types.ts";
import { closeResumable } from "../vm/closing.ts";
import { EXHAUSTED } from "../vm/driven-iterator.ts";
import { raise } from "../vm/exceptions.ts";
import {
  coroutineWrapperType,
  PyCoroutine,
  PyCoroutineWrapper,
  type PyGenerator,
  type Resumable,
} from "../vm/generator.ts";
import { sendInto } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { address } from "./object.ts";
import { throwInto } from "./throw-arguments.ts";

/** Objects/genobject.c: what Python can do with generators and coroutines. */

function send(vm: VM, self: Resumable, value: Value): undefined {
  if (self instanceof PyCoroutine && !self.handDriven) {
    self.handDriven = true;
    vm.lifetimes.born(self);
  }
  if (sendInto(vm, self, value) === EXHAUSTED) raise(vm.stopIteration(null));
  return undefined;
}

const THROW = "self, typ, val=?, tb=?, /";

/** Adds `send`, `throw` and `close`, which drive what `target` finds in the object. */
export function driverMethods(type: PyType, target: (self: never) => Resumable): void {
  const of = target as (self: Value) => Resumable;
  method(type, "send", "self, value, /", (vm, self: Value, value: Value) =>
    send(vm, of(self), value),
  );
  method(type, "throw", THROW, (vm, self: Value, what: Value, value?: Value, traceback?: Value) =>
    throwInto(vm, of(self), { what, value, traceback }),
  );
  method(type, "close", "self, /", (vm, self: Value) => closeResumable(vm, of(self)));
}

/** Adds `__iter__` and `__next__`. */
export function iteratorMethods(type: PyType, target: (self: never) => Resumable): void {
  const of = target as (self: Value) => Resumable;
  method(type, "__iter__", "self, /", (_vm, self: Value) => self);
  method(type, "__next__", "self, /", (vm, self: Value) => send(vm, of(self), null));
}

/** Adds `__name__` and `__qualname__`, which a program may change. */
export function nameAttributes(type: PyType): void {
  type Named = { name: string; qualname: string };
  for (const key of ["name", "qualname"] as const) {
    attribute(
      type,
      `__${key}__`,
      (_vm, self: Named) => self[key],
      (_vm, self: Named, name) => {
        if (typeof name !== "string") {
          throw new Raise("TypeError", `__${key}__ must be set to a string object`);
        }
        self[key] = name;
      },
    );
  }
}

/** The names under which the classes show the same things. */
const KINDS = [
  { type: generatorType, prefix: "gi", awaited: "gi_yieldfrom" },
  { type: coroutineType, prefix: "cr", awaited: "cr_await" },
] as const;

for (const { type, prefix, awaited } of KINDS) {
  driverMethods(type, (self: PyGenerator) => self);
  nameAttributes(type);
  method(
    type,
    "__repr__",
    "self, /",
    (vm, self: PyGenerator) => `<${self.kind} object ${self.qualname} at ${address(vm, self)}>`,
  );
  attribute(type, `${prefix}_running`, (_vm, self: PyGenerator) => self.state === "running");
  attribute(type, `${prefix}_suspended`, (_vm, self: PyGenerator) => self.state === "suspended");
  attribute(type, `${prefix}_frame`, (_vm, self: PyGenerator) => self.frame ?? null);
  attribute(type, `${prefix}_code`, (_vm, self: PyGenerator) => self.code);
  attribute(type, awaited, (_vm, self: PyGenerator) =>
    self.state === "suspended" ? (self.frame?.delegate ?? null) : null,
  );
}

iteratorMethods(generatorType, (self: PyGenerator) => self);

attribute(coroutineType, "cr_origin", (_vm, { origin }: PyCoroutine) =>
  origin === undefined
    ? null
    : new PyTuple(origin.map(({ file, line, name }) => new PyTuple([file, line, name]))),
);
method(
  coroutineType,
  "__await__",
  "self, /",
  (_vm, self: PyCoroutine) => new PyCoroutineWrapper(self),
);

driverMethods(coroutineWrapperType, (self: PyCoroutineWrapper) => self.coroutine);
iteratorMethods(coroutineWrapperType, (self: PyCoroutineWrapper) => self.coroutine);
