import { PyTuple } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { DrivenIterator, EXHAUSTED, type Step } from "../vm/driven-iterator.ts";
import type { VM } from "../vm/machine.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { drivenMethods } from "./iterators.ts";
import { iterators, type Lockstep, lockstepMethods, takeEach } from "./lockstep.ts";
import { newMethod } from "./new-method.ts";

export const zipType = builtinType("zip", [objectType]);

/** `zip(*iterables)`. Python/bltinmodule.c, zip_next */
class PyZip extends DrivenIterator {
  readonly lockstep: Lockstep;

  constructor(sources: readonly Value[], strict: boolean) {
    super();
    this.lockstep = { name: "zip", iterators: sources, strict };
  }

  override advance(vm: VM): Step {
    if (this.lockstep.iterators.length === 0) return EXHAUSTED;
    return takeEach(vm, this.lockstep, (values) => new PyTuple(values));
  }
}
classOf(PyZip, zipType);
drivenMethods(zipType);
lockstepMethods(zipType, (self: PyZip) => self.lockstep.iterators);

newMethod(zipType, "cls, /, *iterables, strict=?", newZip, {
  wrap: (cls, value) => instanceOf(cls, value as PyZip),
});

function newZip(
  vm: VM,
  _cls: Value,
  strict: Value = false,
  iterables: readonly Value[] = [],
): Value | undefined {
  return chain(
    vm,
    () => truth(vm, strict),
    (_vm, isStrict) => iterators(vm, iterables, (sources) => new PyZip(sources, isStrict === true)),
  );
}
