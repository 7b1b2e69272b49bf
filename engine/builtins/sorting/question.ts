/**
 * What a sort wants to know next: whether `left < right`. Only the program can tell, and it may take
 * its time; so a sort is not a loop but a chain of questions, and undefined when it is done.
 */
export interface Question<Item> {
  readonly left: Item;
  readonly right: Item;
  answer(less: boolean): Next<Item>;
}

export type Next<Item> = Question<Item> | undefined;

export function ask<Item>(
  left: Item,
  right: Item,
  yes: () => Next<Item>,
  no: () => Next<Item>,
): Question<Item> {
  return { left, right, answer: (less) => (less ? yes() : no()) };
}

/** Goes on with a number that some questions have found. */
export type Found<Item> = (count: number) => Next<Item>;
