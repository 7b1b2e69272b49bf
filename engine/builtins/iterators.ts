import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { type DrivenIterator, EXHAUSTED } from "../vm/driven-iterator.ts";
import { iteratorTypes, type PyIterator } from "../vm/iteration.ts";
import { method } from "../vm/native.ts";

/** What all iterators of the builtin containers can do. */

for (const type of Object.values(iteratorTypes)) {
  method(type, "__iter__", "self, /", (_vm, self: PyIterator) => self);
  method(type, "__next__", "self, /", (_vm, self: PyIterator) => {
    const value = self.next();
    if (value === undefined) throw new Raise("StopIteration");
    return value;
  });
  method(type, "__length_hint__", "self, /", (_vm, self: PyIterator) => self.hint());
}

/** Gives a class of iterators its `__iter__` and `__next__`. */
export function drivenMethods(type: PyType): void {
  method(type, "__iter__", "self, /", (_vm, self: Value) => self);
  method(type, "__next__", "self, /", (vm, self: DrivenIterator) => {
    const value = self.advance(vm);
    if (value === EXHAUSTED) throw new Raise("StopIteration");
    return value;
  });
}
