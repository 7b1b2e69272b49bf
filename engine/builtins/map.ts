import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import { DrivenIterator, type Step } from "../vm/driven-iterator.ts";
import type { VM } from "../vm/machine.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { drivenMethods } from "./iterators.ts";
import { iterators, type Lockstep, lockstepMethods, takeEach } from "./lockstep.ts";
import { newMethod } from "./new-method.ts";

export const mapType = builtinType("map", [objectType]);

/** `map(function, *iterables)`. Python/bltinmodule.c, map_next */
class PyMap extends DrivenIterator {
  readonly function: Value;
  readonly lockstep: Lockstep;

  constructor(fn: Value, sources: readonly Value[], strict: boolean) {
    super();
    this.function = fn;
    this.lockstep = { name: "map", iterators: sources, strict };
  }

  override advance(vm: VM): Step {
    return takeEach(vm, this.lockstep, (values) => call(vm, this.function, values));
  }
}
classOf(PyMap, mapType);
drivenMethods(mapType);
lockstepMethods(mapType, (self: PyMap) => [self.function, ...self.lockstep.iterators]);

newMethod(mapType, "cls, /, *args, strict=?", newMap, {
  wrap: (cls, value) => instanceOf(cls, value as PyMap),
});

function newMap(
  vm: VM,
  _cls: Value,
  strict: Value = false,
  [fn, ...iterables]: readonly Value[] = [],
): Value | undefined {
  return chain(
    vm,
    () => truth(vm, strict),
    (_vm, isStrict) => {
      if (fn === undefined || iterables.length === 0) {
        throw new Raise("TypeError", "map() must have at least two arguments.");
      }
      return iterators(vm, iterables, (sources) => new PyMap(fn, sources, isStrict === true));
    },
  );
}
