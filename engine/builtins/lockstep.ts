import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { typeOf } from "../objects/types.ts";
import { type DrivenIterator, EXHAUSTED, type Step } from "../vm/driven-iterator.ts";
import { iterate } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { PyIterator } from "../vm/native-iterators.ts";
import { truth } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { take } from "../vm/stepping.ts";

/** What `zip` and `map` do alike: they take one value from each of several iterators. */
export interface Lockstep {
  readonly name: "zip" | "map";
  readonly iterators: readonly Value[];
  /** Whether all must end at the same time. */
  strict: boolean;
}

/** zip_reduce, zip_setstate and the like for map: the state is whether it is strict. */
export function lockstepMethods<Kind extends DrivenIterator & { readonly lockstep: Lockstep }>(
  type: PyType,
  argumentsOf: (self: Kind) => readonly Value[],
): void {
  method(type, "__reduce__", "self, /", (_vm, self: Kind) => {
    const parts = [typeOf(self), new PyTuple([...argumentsOf(self)])];
    return new PyTuple(self.lockstep.strict ? [...parts, true] : parts);
  });
  method(type, "__setstate__", "self, object, /", (vm, self: Kind, state: Value) =>
    chain(
      vm,
      () => truth(vm, state),
      (_vm, strict) => {
        self.lockstep.strict = strict === true;
        return null;
      },
    ),
  );
}

/** Goes on with the iterators of several iterables. */
export function iterators(
  vm: VM,
  iterables: readonly Value[],
  next: (found: readonly Value[]) => Value,
): Value | undefined {
  return collect(
    vm,
    iterables,
    (_vm, iterable) => iterate(vm, iterable),
    (_vm, found) => next(found),
  );
}

/** Python/bltinmodule.c, zip_next and map_next */
export function takeEach(
  vm: VM,
  lockstep: Lockstep,
  next: (values: readonly Value[]) => Step,
  taken: Value[] = [],
): Step {
  const { iterators: sources } = lockstep;
  for (let source = sources[taken.length]; source !== undefined; source = sources[taken.length]) {
    if (!(source instanceof PyIterator)) return takeNext(vm, lockstep, source, next, taken);
    const value = source.next();
    if (value === undefined) return ended(vm, lockstep, taken.length);
    taken.push(value);
  }
  return next(taken);
}

function takeNext(
  vm: VM,
  lockstep: Lockstep,
  source: Value,
  next: (values: readonly Value[]) => Step,
  taken: Value[],
): Step {
  return take(
    vm,
    source,
    (_vm, value) => {
      taken.push(value);
      return takeEach(vm, lockstep, next, taken);
    },
    lockstep.strict ? () => ended(vm, lockstep, taken.length) : undefined,
  );
}

/** Iterator number `index` has come to its end, those before it have not. */
function ended(vm: VM, lockstep: Lockstep, index: number): Step {
  if (!lockstep.strict) return EXHAUSTED;
  if (index > 0) throw unequal(lockstep, index, "shorter");
  return checkEnded(vm, lockstep, 1);
}

/** The first one is at its end: so all others must be. */
function checkEnded(vm: VM, lockstep: Lockstep, index: number): Step {
  const source = lockstep.iterators[index];
  if (source === undefined) return EXHAUSTED;
  return take(
    vm,
    source,
    () => {
      throw unequal(lockstep, index, "longer");
    },
    () => checkEnded(vm, lockstep, index + 1),
  );
}

function unequal({ name }: Lockstep, index: number, how: "shorter" | "longer"): Raise {
  const others = index === 1 ? "argument 1" : `arguments 1-${index}`;
  return new Raise("ValueError", `${name}() argument ${index + 1} is ${how} than ${others}`);
}
