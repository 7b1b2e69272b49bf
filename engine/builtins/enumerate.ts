import { PyTuple } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import { add, type PyInt } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType, typeOf } from "../objects/types.ts";
import { withIndex } from "../vm/conversions.ts";
import { DrivenIterator, type Step } from "../vm/driven-iterator.ts";
import { iterate } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { chain } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { take } from "../vm/stepping.ts";
import { subscriptable } from "./generic-alias.ts";
import { drivenMethods } from "./iterators.ts";
import { newMethod } from "./new-method.ts";

export const enumerateType = builtinType("enumerate", [objectType]);

/** `enumerate(iterable, start)`. Objects/enumobject.c, enum_next */
class PyEnumerate extends DrivenIterator {
  readonly iterator: Value;
  index: PyInt;

  constructor(iterator: Value, start: PyInt) {
    super();
    this.iterator = iterator;
    this.index = start;
  }

  override advance(vm: VM): Step {
    return take(vm, this.iterator, (_vm, item) => {
      const { index } = this;
      this.index = add(index, 1);
      return new PyTuple([index, item]);
    });
  }
}
classOf(PyEnumerate, enumerateType);
drivenMethods(enumerateType);
subscriptable(enumerateType);

method(
  enumerateType,
  "__reduce__",
  "self, /",
  (_vm, self: PyEnumerate) => new PyTuple([typeOf(self), new PyTuple([self.iterator, self.index])]),
);

newMethod(enumerateType, "cls, /, *args, **keywords", newEnumerate, {
  wrap: (cls, value) => instanceOf(cls, value as PyEnumerate),
});

/** Objects/enumobject.c, enumerate_vectorcall, which has words of its own for wrong arguments. */
function newEnumerate(
  vm: VM,
  _cls: Value,
  args: readonly Value[],
  keywords: Keywords,
): Value | undefined {
  for (const name of keywords.keys()) {
    if (name !== "start" && (name !== "iterable" || args.length > 0)) {
      throw new Raise("TypeError", `'${name}' is an invalid keyword argument for enumerate()`);
    }
  }
  const given = args.length + keywords.size;
  if (given > 2)
    throw new Raise("TypeError", `enumerate() takes at most 2 arguments (${given} given)`);
  const iterable = args.length > 0 ? args[0] : keywords.get("iterable");
  if (iterable === undefined) {
    throw new Raise("TypeError", "enumerate() missing required argument 'iterable'");
  }
  return enumerate(vm, iterable, args[1] ?? keywords.get("start") ?? 0);
}

function enumerate(vm: VM, iterable: Value, start: Value): Value | undefined {
  return withIndex(vm, start, (_vm, first) =>
    chain(
      vm,
      () => iterate(vm, iterable),
      (_again, iterator) => new PyEnumerate(iterator, first),
    ),
  );
}
