import { changed, PyObject, type Value } from "./object.ts";

/** `collections.deque`: items at both ends of which more are put and taken. Modules/_collectionsmodule.c */
export class PyDeque extends PyObject {
  items: Value[] = [];
  /** More items than this fall out at the other end. */
  most = Number.POSITIVE_INFINITY;
  /** Counts what makes iterators refuse to go on: `state` of dequeobject. */
  changes = 0;

  /** As many items as there may be. */
  get isFull(): boolean {
    return this.items.length >= this.most;
  }

  append(item: Value): void {
    this.items.push(item);
    if (this.items.length > this.most) this.items.shift();
    this.touch();
  }

  appendLeft(item: Value): void {
    this.items.unshift(item);
    if (this.items.length > this.most) this.items.pop();
    this.touch();
  }

  /** All items at once; those that are too many at the left end are not kept. */
  replace(items: Value[]): void {
    this.items = items.length > this.most ? items.slice(items.length - this.most) : items;
    this.touch();
  }

  /** To be called after each change of how many items there are, or where they stand. */
  touch(): void {
    this.changes += 1;
    changed(this);
  }
}
