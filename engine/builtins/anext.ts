import { exceptionType } from "../objects/exception.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType, typeName, typeOf } from "../objects/types.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { closeIterator } from "../vm/closing.ts";
import { awaitableIterator } from "../vm/delegation.ts";
import { EXHAUSTED, type Step } from "../vm/driven-iterator.ts";
import { raise } from "../vm/exceptions.ts";
import { PROPAGATE } from "../vm/frame.ts";
import { Resumable } from "../vm/generator.ts";
import { nextOf, sendInto } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain, guarded } from "../vm/sequencing.ts";
import { builtin } from "./functions.ts";
import { throwInto } from "./throw-arguments.ts";

/** Python/bltinmodule.c, builtin_aiter and builtin_anext */

builtin("aiter", "async_iterable, /", (vm, iterable: Value) => {
  const own = typeOf(iterable).lookup("__aiter__");
  if (own === undefined || own === null) {
    throw new Raise("TypeError", `'${typeName(iterable)}' object is not an async iterable`);
  }
  return chain(
    vm,
    () => callMethod(vm, own, iterable, []),
    (_vm, iterator) => {
      if (typeOf(iterator).lookup("__anext__") !== undefined) return iterator;
      const what = `aiter() returned not an async iterator of type '${typeName(iterator)}'`;
      throw new Raise("TypeError", what);
    },
  );
});

builtin("anext", "async_iterator, default=?, /", (vm, iterator: Value, otherwise?: Value) => {
  const next = typeOf(iterator).lookup("__anext__");
  if (next === undefined || next === null) {
    throw new Raise("TypeError", `'${typeName(iterator)}' object is not an async iterator`);
  }
  return chain(
    vm,
    () => callMethod(vm, next, iterator, []),
    (_vm, awaitable) =>
      otherwise === undefined ? awaitable : new AnextAwaitable(awaitable, otherwise),
  );
});

const anextAwaitableType = builtinType("anext_awaitable", [objectType], { final: true });

/** Awaits what `__anext__` gave; at the end of the iteration the default is the result. */
class AnextAwaitable extends PyObject {
  readonly awaitable: Value;
  readonly otherwise: Value;
  iterator: Value | undefined;

  constructor(awaitable: Value, otherwise: Value) {
    super();
    this.awaitable = awaitable;
    this.otherwise = otherwise;
  }

  /** Does something with the iterator that drives the awaitable. */
  drive(vm: VM, act: (iterator: Value) => Value | undefined): Value | undefined {
    return chain(
      vm,
      () => this.iterator ?? awaitableIterator(vm, this.awaitable, 0),
      (_vm, iterator) => {
        this.iterator = iterator;
        return this.#unlessOver(vm, () => act(iterator));
      },
    );
  }

  #unlessOver(vm: VM, act: () => Value | undefined): Value | undefined {
    return guarded(
      vm,
      act,
      (_vm, value) => value,
      (_vm, error) =>
        vm.isException(error, exceptionType("StopAsyncIteration"))
          ? raise(vm.stopIteration(this.otherwise))
          : PROPAGATE,
    );
  }
}
classOf(AnextAwaitable, anextAwaitableType);

function send(vm: VM, iterator: Value, value: Value): Value | undefined {
  const result = sendTo(vm, iterator, value);
  if (result === EXHAUSTED) return raise(vm.stopIteration(null));
  return result;
}

function sendTo(vm: VM, iterator: Value, value: Value): Step {
  if (iterator instanceof Resumable) return sendInto(vm, iterator, value);
  return value === null ? nextOf(vm, iterator) : callByName(vm, iterator, "send", [value]);
}

function callByName(
  vm: VM,
  object: Value,
  name: string,
  args: readonly Value[],
): Value | undefined {
  return chain(
    vm,
    () => getAttribute(vm, object, name),
    (_vm, found) => call(vm, found, args),
  );
}

for (const name of ["__await__", "__iter__"]) {
  method(anextAwaitableType, name, "self, /", (_vm, self: AnextAwaitable) => self);
}

method(anextAwaitableType, "__next__", "self, /", (vm, self: AnextAwaitable) =>
  self.drive(vm, (iterator) => send(vm, iterator, null)),
);

method(anextAwaitableType, "send", "self, value, /", (vm, self: AnextAwaitable, value: Value) =>
  self.drive(vm, (iterator) => send(vm, iterator, value)),
);

method(
  anextAwaitableType,
  "throw",
  "self, typ, val=?, tb=?, /",
  (vm, self: AnextAwaitable, what: Value, value?: Value, traceback?: Value) =>
    self.drive(vm, (iterator) =>
      iterator instanceof Resumable
        ? throwInto(vm, iterator, { what, value, traceback })
        : callByName(vm, iterator, "throw", [what]),
    ),
);

method(anextAwaitableType, "close", "self, /", (vm, self: AnextAwaitable) =>
  self.drive(vm, (iterator) => closeIterator(vm, iterator)),
);
