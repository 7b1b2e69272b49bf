import { must } from "../support/assert.ts";
import type { MapKey } from "./dict.ts";
import { changed, PyObject, type Value } from "./object.ts";
import { type SetEntry, SetOrder } from "./set-order.ts";

/** What a set holds: the value, and what stands for it unless only the program can tell. */
export interface Member {
  readonly key: MapKey | undefined;
  readonly value: Value;
}

/** The same object, or equal without asking the program. */
export const sameMember = (a: Member, b: Member): boolean =>
  a.value === b.value || (a.key !== undefined && a.key === b.key);

/** A set, or a frozenset. */
export class PySet extends PyObject {
  table = new SetOrder<Member>(sameMember);
  /** Whether a member may have an equality of the program's own. */
  custom = false;
  /** When it was found that no member has an age: that holds until others are put in. */
  #ageless: { readonly table: SetOrder<Member>; readonly insertions: number } | undefined;

  get size(): number {
    return this.table.size;
  }

  /** In the order in which CPython walks them. */
  entries(): SetEntry<Member>[] {
    return inOrderOfAge(this.table.entries());
  }

  members(): Value[] {
    return this.entries().map(({ key }) => key.value);
  }

  /** Takes out the first one. */
  pop(): Value | undefined {
    const entry = this.#ages ? this.entries()[0] : this.table.pop();
    if (entry !== undefined && this.#ages) this.table.remove(entry);
    changed(this);
    return entry?.key.value;
  }

  get #ages(): boolean {
    const { table } = this;
    const { insertions } = table;
    if (this.#ageless?.table === table && this.#ageless.insertions === insertions) return false;
    const ages = table.entries().some(hasAge);
    this.#ageless = ages ? undefined : { table, insertions };
    return ages;
  }
}

/** Hashed by its identity: in CPython by its address, which says nothing. */
const hasAge = ({ key }: SetEntry<Member>): boolean =>
  key.key === key.value && key.value instanceof PyObject;

/** Ours: objects that are hashed by their identity come in the order in which they were seen first. */
function inOrderOfAge(entries: SetEntry<Member>[]): SetEntry<Member>[] {
  const aged = entries.filter(hasAge).sort((a, b) => Number(a.hash) - Number(b.hash));
  if (aged.length < 2) return entries;
  let next = 0;
  return entries.map((entry) => (hasAge(entry) ? must(aged[next++], "aged entry") : entry));
}

export class PyFrozenSet extends PySet {}
