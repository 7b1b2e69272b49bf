import { expect, test } from "vitest";
import { hashInt } from "../../engine/objects/hash.ts";
import * as operations from "../../engine/objects/set-operations.ts";
import { SetOrder } from "../../engine/objects/set-order.ts";
import { cpython } from "../support/cpython.ts";
import { Seeded } from "./seeded.ts";

/** A step in the life of three sets: what is done to set `a`, with set `b` or with some keys. */
interface Step {
  readonly action: string;
  readonly a: number;
  readonly b: number;
  readonly keys: readonly number[];
}

/** The order of set `a` after each step. Keys below 2 ** 31 hash alike on all machines. */
const JUDGE = `
def answer(steps):
    sets, orders = [set(), set(), set()], []
    for step in steps:
        action, a, b = step["action"], step["a"], step["b"]
        if action == "add": sets[a].update(iter(step["keys"]))
        elif action == "discard":
            for key in step["keys"]: sets[a].discard(key)
        elif action == "pop":
            if sets[a]: sets[a].pop()
        elif action == "clear": sets[a].clear()
        elif action == "copy": sets[a] = sets[b].copy()
        elif action == "dict": sets[a].update(dict.fromkeys(step["keys"]))
        elif action == "|": sets[a] = sets[a] | sets[b]
        elif action == "&": sets[a] = sets[a] & sets[b]
        elif action == "-": sets[a] = sets[a] - sets[b]
        elif action == "^": sets[a] = sets[a] ^ sets[b]
        elif action == "|=": sets[a] |= sets[b]
        elif action == "&=": sets[a] &= sets[b]
        elif action == "-=": sets[a] -= sets[b]
        elif action == "^=": sets[a] ^= sets[b]
        orders.append(list(sets[a]))
    return orders
`;

type Numbers = SetOrder<number>;

const equal = (a: number, b: number) => a === b;

function addAll(set: Numbers, keys: readonly number[]): Numbers {
  for (const key of keys) set.add(hashInt(key), key);
  return set;
}

function discardAll(set: Numbers, keys: readonly number[]): void {
  for (const key of keys) set.discard(hashInt(key), key);
}

function fromDict(set: Numbers, keys: readonly number[]): void {
  set.reserve(new Set(keys).size);
  addAll(set, keys);
}

/** Returns a set that is to take the place of `a`, if there is one. */
const ACTIONS: Record<
  string,
  (a: Numbers, b: Numbers, keys: readonly number[]) => Numbers | unknown
> = {
  add: (a, _, keys) => addAll(a, keys),
  discard: (a, _, keys) => discardAll(a, keys),
  dict: (a, _, keys) => fromDict(a, keys),
  pop: (a) => void a.pop(),
  clear: (a) => a.clear(),
  copy: (_, b) => b.copy(),
  "|": (a, b) => operations.union(a, b),
  "&": (a, b) => operations.intersection(a, b, equal),
  "-": (a, b) => operations.difference(a, b, equal),
  "^": (a, b) => operations.symmetricDifference(a, b),
  "|=": (a, b) => a.merge(b),
  "&=": (a, b) => operations.intersect(a, b, equal),
  "-=": (a, b) => operations.subtract(a, b),
  "^=": (a, b) => operations.toggle(a, b),
};

function orders(steps: readonly Step[]): number[][] {
  const sets = [0, 1, 2].map(() => new SetOrder<number>(equal));
  return steps.map(({ action, a, b, keys }) => {
    const [left, right] = [sets[a], sets[b]] as [Numbers, Numbers];
    const result = ACTIONS[action]?.(left, right, keys);
    if (result instanceof SetOrder) sets[a] = result;
    return (sets[a] as Numbers).entries().map(({ key }) => key);
  });
}

function life(seed: number): Step[] {
  const chance = new Seeded(seed);
  const bound = chance.pick([20, 60, 300, 5000, 2 ** 31 - 2]);
  const actions = ["add", "add", "add", "discard", "discard", ...Object.keys(ACTIONS)];
  return chance.many(chance.pick([30, 200, 500]), () => ({
    action: chance.pick(actions as [string]),
    a: chance.below(3),
    b: chance.below(3),
    keys: chance.many(chance.pick([1, 3, 20]), () => chance.below(bound)),
  }));
}

test("every order in 150 random lives of sets is CPython's", async () => {
  const lives = Array.from({ length: 150 }, (_, seed) => life(seed));
  const theirs = (await cpython()).answers<number[][]>(JUDGE, lives);
  lives.forEach((steps, index) => {
    expect(orders(steps), `seed ${index}`).toEqual(theirs[index]);
  });
});

test("large sets", async () => {
  const chance = new Seeded(9);
  const keys = chance.many(70000, () => chance.below(2 ** 31 - 2));
  const steps = [{ action: "add", a: 0, b: 0, keys }];
  const theirs = (await cpython()).answers<number[][]>(JUDGE, [steps]);
  expect(orders(steps)).toEqual(theirs[0]);
});

test("a search offers every key of that hash, so that a program may compare them itself", () => {
  const set = new SetOrder<string>((a, b) => a === b);
  for (const key of ["a", "b", "c"]) set.add(7, key);
  set.add(15, "other hash, same slot");
  set.discard(7, "b");
  const search = set.search(7);
  const offered: string[] = [];
  while (search.next()) offered.push(search.entry?.key ?? "");
  expect(offered).toEqual(["a", "c"]);
});

test("an iterator finds its place again", () => {
  const set = addAll(new SetOrder<number>(equal), [3, 1, 2]);
  const walked: (number | undefined)[] = [];
  for (let at = set.placeFrom(0); at >= 0; at = set.placeFrom(at + 1))
    walked.push(set.entryAt(at)?.key);
  expect(walked).toEqual([1, 2, 3]);
});
