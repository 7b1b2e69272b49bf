import { PyTuple } from "../../objects/containers.ts";
import type { PyDeque } from "../../objects/deque.ts";
import { instanceOf } from "../../objects/instance.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { builtinType, objectType, typeName } from "../../objects/types.ts";
import { withSize } from "../../vm/conversions.ts";
import { method } from "../../vm/native.ts";
import { PyIterator } from "../../vm/native-iterators.ts";
import { newMethod } from "../new-method.ts";
import { dequeType } from "./deque-type.ts";

/** Iterates a deque in either direction, which must not change meanwhile. `dequeiter_next` */
export class DequeIterator extends PyIterator {
  readonly deque: PyDeque;
  readonly backwards: boolean;
  readonly #changes: number;
  #left: number;

  constructor(deque: PyDeque, backwards: boolean) {
    super();
    this.deque = deque;
    this.backwards = backwards;
    this.cls = backwards ? dequeReverseIteratorType : dequeIteratorType;
    this.#changes = deque.changes;
    this.#left = deque.length;
  }

  override next(): Value | undefined {
    const { length, changes } = this.deque;
    if (changes !== this.#changes) {
      this.#left = 0;
      throw new Raise("RuntimeError", "deque mutated during iteration");
    }
    if (this.#left === 0) return undefined;
    this.#left -= 1;
    return this.deque.at(this.backwards ? this.#left : length - 1 - this.#left);
  }

  override hint(): number {
    return this.#left;
  }

  /** Leaves out some of the next items. */
  skip(count: number): void {
    this.#left = Math.max(0, this.#left - Math.max(0, count));
  }
}

const dequeIteratorType = iteratorType("_deque_iterator", false);
const dequeReverseIteratorType = iteratorType("_deque_reverse_iterator", true);

function iteratorType(name: string, backwards: boolean): PyType {
  const type = builtinType(name, [objectType], { module: "collections" });
  method(type, "__iter__", "self, /", (_vm, self: DequeIterator) => self);
  method(type, "__next__", "self, /", (_vm, self: DequeIterator) => {
    const value = self.next();
    if (value === undefined) throw new Raise("StopIteration");
    return value;
  });
  method(type, "__length_hint__", "self, /", (_vm, self: DequeIterator) => self.hint());
  method(type, "__reduce__", "self, /", (_vm, self: DequeIterator) => {
    const given = new PyTuple([self.deque, self.deque.length - self.hint()]);
    return new PyTuple([type, given]);
  });
  newMethod(
    type,
    "cls, deque, index=?, /",
    (vm, _cls: PyType, deque: Value, index: Value = 0) => {
      if (!isDeque(deque)) {
        const what = `${name}() argument 1 must be ${dequeType.title}, not ${typeName(deque)}`;
        throw new Raise("TypeError", what);
      }
      return withSize(vm, index, (_vm, count) => {
        const made = new DequeIterator(deque, backwards);
        made.skip(count);
        return made;
      });
    },
    { wrap: (cls, value) => instanceOf(cls, value as DequeIterator) },
  );
  return type;
}

const isDeque = (value: Value): value is PyDeque =>
  typeof value === "object" && value !== null && value.cls.isSubclassOf(dequeType);
