import { PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { exceptionType, type PyException } from "../objects/exception.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType, typeName, typeOf } from "../objects/types.ts";
import { DrivenIterator, EXHAUSTED, type Step } from "../vm/driven-iterator.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { NativeIterator } from "../vm/native-iterators.ts";
import { callMethod, checkedLength } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { stepGuarded } from "../vm/stepping.ts";
import { getItem } from "../vm/subscripts.ts";
import { drivenMethods, withPlace } from "./iterators.ts";
import { newMethod } from "./new-method.ts";

export const reversedType = builtinType("reversed", [objectType]);

/** `reversed(sequence)` for those that have nothing of their own. Objects/enumobject.c */
class PyReversed extends DrivenIterator {
  /** Undefined once it is exhausted. */
  sequence: Value | undefined;
  index: number;

  constructor(sequence: Value, length: number) {
    super();
    this.sequence = sequence;
    this.index = length - 1;
  }

  override advance(vm: VM): Step {
    const { sequence, index } = this;
    if (sequence === undefined || index < 0) return this.#end();
    return stepGuarded(
      vm,
      () => getItem(vm, sequence, index),
      (_vm, item) => {
        this.index -= 1;
        return item;
      },
      (error) => {
        this.#end();
        return isEnd(error);
      },
    );
  }

  #end(): typeof EXHAUSTED {
    this.sequence = undefined;
    return EXHAUSTED;
  }
}
classOf(PyReversed, reversedType);
drivenMethods(reversedType);

const isEnd = (error: PyException): boolean =>
  error.cls.isSubclassOf(exceptionType("IndexError")) ||
  error.cls.isSubclassOf(exceptionType("StopIteration"));

method(reversedType, "__length_hint__", "self, /", (vm, self: PyReversed) => {
  const { sequence } = self;
  if (sequence === undefined) return 0;
  return withLength(vm, sequence, (length) => (length < self.index + 1 ? 0 : self.index + 1));
});

method(reversedType, "__reduce__", "self, /", (_vm, self: PyReversed) => {
  const { sequence, index } = self;
  if (sequence === undefined) return new PyTuple([typeOf(self), new PyTuple([new PyTuple([])])]);
  return new PyTuple([typeOf(self), new PyTuple([sequence]), index]);
});

method(reversedType, "__setstate__", "self, object, /", (vm, self: PyReversed, place: Value) =>
  withPlace(vm, place, (index) => {
    const { sequence } = self;
    if (sequence === undefined) return null;
    return withLength(vm, sequence, (length) => {
      self.index = Math.min(Math.max(index, -1), length - 1);
      return null;
    });
  }),
);

function withLength(vm: VM, sequence: Value, next: (length: number) => Value): Value | undefined {
  const length = typeOf(sequence).lookup("__len__");
  if (length === undefined) {
    throw new Raise("TypeError", `object of type '${typeName(sequence)}' has no len()`);
  }
  return chain(
    vm,
    () => callMethod(vm, length, sequence, []),
    (_vm, result) => next(checkedLength(result)),
  );
}

newMethod(reversedType, "cls, /, *args, **keywords", newReversed, {
  wrap: (cls, value) => (value instanceof PyReversed ? instanceOf(cls, value) : value),
});

function newReversed(
  vm: VM,
  _cls: Value,
  args: readonly Value[],
  keywords: Keywords,
): Value | undefined {
  if (keywords.size > 0) throw new Raise("TypeError", "reversed() takes no keyword arguments");
  const [sequence] = args;
  if (sequence === undefined || args.length !== 1) {
    throw new Raise("TypeError", `reversed expected 1 argument, got ${args.length}`);
  }
  const own = typeOf(sequence).lookup("__reversed__");
  if (own !== undefined && own !== null) {
    const iterator = callMethod(vm, own, sequence, []);
    if (iterator instanceof NativeIterator) iterator.over = sequence;
    return iterator;
  }
  const isSequence = typeOf(sequence).lookup("__getitem__") !== undefined;
  if (own === null || !isSequence || sequence instanceof PyDict) {
    throw new Raise("TypeError", `'${typeName(sequence)}' object is not reversible`);
  }
  return withLength(vm, sequence, (length) => new PyReversed(sequence, length));
}
