import type { PyDeque } from "../../objects/deque.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { VM } from "../../vm/machine.ts";
import { equals, plainEquals } from "../../vm/operators.ts";
import { chain, repeat } from "../../vm/sequencing.ts";

interface Search {
  readonly start?: number;
  readonly stop?: number;
  /** Is told the place of each item that is equal; gives the answer, or None to go on. */
  readonly found: (place: number) => Value;
  /** What to answer when there is none. */
  readonly otherwise: () => Value;
  /** What is raised when a comparison has changed the deque. */
  readonly mutated?: () => Raise;
}

/** Looks for items that are equal to a value; a comparison that changes the deque is an error. */
export function search(
  vm: VM,
  deque: PyDeque,
  value: Value,
  {
    start = 0,
    stop = Number.POSITIVE_INFINITY,
    found,
    otherwise,
    mutated = whileIterating,
  }: Search,
): Value | undefined {
  const { changes } = deque;
  let place = start - 1;
  const judged = (same: boolean): Value => {
    const answer = same ? found(place) : null;
    if (answer === null && deque.changes !== changes) throw mutated();
    return answer;
  };
  return repeat(vm, () => {
    for (;;) {
      place += 1;
      const item = place < stop ? deque.at(place) : undefined;
      if (item === undefined) return otherwise();
      const same = plainEquals(item, value);
      const answer = same === undefined ? asked(vm, item, value, judged) : judged(same);
      if (answer !== null) return answer;
    }
  });
}

const asked = (
  vm: VM,
  item: Value,
  value: Value,
  judged: (same: boolean) => Value,
): Value | undefined =>
  chain(
    vm,
    () => equals(vm, item, value),
    (_vm, same) => judged(same === true),
  );

const whileIterating = (): Raise => new Raise("RuntimeError", "deque mutated during iteration");
