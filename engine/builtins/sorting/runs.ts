import { ask, type Found, type Next } from "./question.ts";

function reverse<Item>(items: Item[], start: number, end: number): void {
  const turned = items.slice(start, end).reverse();
  for (let i = 0; i < turned.length; i += 1) items[start + i] = turned[i] as Item;
}

/**
 * Finds how long the run is that begins at `start`; a descending one is turned round. Runs of equal
 * items within a descending one keep their order. Objects/listobject.c, count_run
 */
export function countRun<Item>(
  items: Item[],
  start: number,
  end: number,
  found: Found<Item>,
): Next<Item> {
  const total = end - start;
  const at = (n: number): Item => items[start + n] as Item;
  const turn = (from: number, to: number) => reverse(items, start + from, start + to);
  const turnEqual = (n: number, equal: number) => {
    if (equal > 0) turn(n - equal - 1, n);
  };

  const ascending = (n: number, over: (n: number) => Next<Item>): Next<Item> =>
    n === total
      ? found(n)
      : ask(
          at(n),
          at(n - 1),
          () => over(n),
          () => ascending(n + 1, over),
        );

  const dropped = (n: number): Next<Item> => {
    if (n === 1) return descending(2, 0);
    return ask(
      at(0),
      at(n - 1),
      () => found(n),
      () => {
        turn(0, n);
        return descending(n + 1, 0);
      },
    );
  };

  const descending = (n: number, equal: number): Next<Item> => {
    if (n === total) return turned(n, equal);
    return ask(
      at(n),
      at(n - 1),
      () => {
        turnEqual(n, equal);
        return descending(n + 1, 0);
      },
      () =>
        ask(
          at(n - 1),
          at(n),
          () => turned(n, equal),
          () => descending(n + 1, equal + 1),
        ),
    );
  };

  const turned = (n: number, equal: number): Next<Item> => {
    turnEqual(n, equal);
    turn(0, n);
    return ascending(n, found);
  };

  return ascending(1, dropped);
}

/**
 * Extends a run that ends at `sorted` up to `end`, one item after the other.
 * Objects/listobject.c, binarysort
 */
export function insertUpTo<Item>(
  items: Item[],
  start: number,
  sorted: number,
  end: number,
  done: () => Next<Item>,
): Next<Item> {
  if (sorted === end) return done();
  const pivot = items[sorted] as Item;
  const search = (low: number, high: number): Next<Item> => {
    if (low === high) {
      items.copyWithin(low + 1, low, sorted);
      items[low] = pivot;
      return insertUpTo(items, start, sorted + 1, end, done);
    }
    const middle = (low + high) >> 1;
    return ask(
      pivot,
      items[middle] as Item,
      () => search(low, middle),
      () => search(middle + 1, high),
    );
  };
  return search(start, sorted);
}
