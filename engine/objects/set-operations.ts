import type { PyInt } from "./int.ts";
import { type Equal, SetOrder } from "./set-order.ts";

/*
 * What two sets make together, in the order that CPython's ways of making it leave behind
 * (Objects/setobject.c). `a` and `b` are both sets or frozensets.
 */

/** `a | b` */
export function union<Key>(a: SetOrder<Key>, b: SetOrder<Key>): SetOrder<Key> {
  const result = a.copy();
  if (a !== b) result.merge(b);
  return result;
}

/** `a & b`: the smaller one is walked. */
export function intersection<Key>(
  a: SetOrder<Key>,
  b: SetOrder<Key>,
  equal: Equal<Key>,
): SetOrder<Key> {
  if (a === b) return a.copy();
  const [walked, asked] = b.size > a.size ? [a, b] : [b, a];
  return filtered(walked, equal, (hash, key) => asked.find(hash, key) !== undefined);
}

/** `a - b` */
export function difference<Key>(
  a: SetOrder<Key>,
  b: SetOrder<Key>,
  equal: Equal<Key>,
): SetOrder<Key> {
  if (a.size >> 2 <= b.size) {
    return filtered(a, equal, (hash, key) => b.find(hash, key) === undefined);
  }
  const result = a.copy();
  subtract(result, b);
  return result;
}

/** `a -= b` */
export function subtract<Key>(a: SetOrder<Key>, b: SetOrder<Key>): void {
  if (a === b) {
    a.clear();
    return;
  }
  for (const { hash, key } of b.entries()) a.discard(hash, key);
  a.tidy();
}

/** `a &= b` */
export function intersect<Key>(a: SetOrder<Key>, b: SetOrder<Key>, equal: Equal<Key>): void {
  a.become(intersection(a, b, equal));
}

/** `a ^ b` */
export function symmetricDifference<Key>(a: SetOrder<Key>, b: SetOrder<Key>): SetOrder<Key> {
  const result = b.copy();
  toggle(result, a);
  return result;
}

/** `a ^= b`: what is in both goes, what is only in `b` comes. */
export function toggle<Key>(a: SetOrder<Key>, b: SetOrder<Key>): void {
  if (a === b) {
    a.clear();
    return;
  }
  for (const { hash, key } of b.entries()) if (!a.discard(hash, key)) a.add(hash, key);
}

function filtered<Key>(
  walked: SetOrder<Key>,
  equal: Equal<Key>,
  isWanted: (hash: PyInt, key: Key) => boolean,
): SetOrder<Key> {
  const result = new SetOrder(equal);
  for (const { hash, key } of walked.entries()) if (isWanted(hash, key)) result.add(hash, key);
  return result;
}
