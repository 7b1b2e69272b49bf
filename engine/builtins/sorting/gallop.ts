import { ask, type Found, type Next } from "./question.ts";

/** A sorted part of an array. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly start: number;
  readonly length: number;
}

/** Which side of equal items a key belongs on. */
type Side = "left" | "right";

/**
 * Finds how many items of a sorted part come before `key`: of the ones equal to it none ("left") or
 * all ("right"). Looks 1, 3, 7, … places away from `hint` and then by halves.
 * Objects/listobject.c, gallop_left and gallop_right
 */
export function gallop<Item>(
  side: Side,
  key: Item,
  part: Part<Item>,
  hint: number,
  found: Found<Item>,
): Next<Item> {
  const at = (n: number): Item => part.items[part.start + n] as Item;
  /** Whether the item at `n` comes before the key. */
  const before = (n: number, yes: () => Next<Item>, no: () => Next<Item>): Next<Item> =>
    side === "left" ? ask(at(n), key, yes, no) : ask(key, at(n), no, yes);

  const halve = (low: number, high: number): Next<Item> => {
    if (low >= high) return found(high);
    const middle = low + ((high - low) >> 1);
    return before(
      middle,
      () => halve(middle + 1, high),
      () => halve(low, middle),
    );
  };

  const up = (last: number, offset: number): Next<Item> => {
    const most = part.length - hint;
    const stop = () => halve(hint + last + 1, hint + Math.min(offset, most));
    if (offset >= most) return stop();
    return before(hint + offset, () => up(offset, offset * 2 + 1), stop);
  };

  const down = (last: number, offset: number): Next<Item> => {
    const most = hint + 1;
    const stop = () => halve(hint - Math.min(offset, most) + 1, hint - last);
    if (offset >= most) return stop();
    return before(hint - offset, stop, () => down(offset, offset * 2 + 1));
  };

  return before(
    hint,
    () => up(0, 1),
    () => down(0, 1),
  );
}
