import { KIND } from "../events.ts";
import type { ObjectId, Step, TextId } from "../ids.ts";
import { stopCount, type Trace } from "../trace.ts";
import type { ValueRef } from "../values.ts";
import { scan } from "./records.ts";

/** A part of an object: an attribute by its name, an entry by its key, an item by its place. */
export type Field =
  | { readonly kind: "attribute"; readonly name: TextId }
  | { readonly kind: "entry"; readonly key: ValueRef }
  | { readonly kind: "item"; readonly at: number };

/** What a part of an object was from a step on; `undefined` when it was taken away. */
export interface FieldValue {
  /** The first step that shows it. */
  readonly step: Step;
  readonly value: ValueRef | undefined;
}

const SET = {
  attribute: KIND["object.attribute_set"],
  entry: KIND["object.entry_set"],
  item: KIND["object.item_set"],
} as const;
const REMOVED = {
  attribute: KIND["object.attribute_removed"],
  entry: KIND["object.entry_removed"],
} as const;
const RESIZED = KIND["object.resized"];
const MOVED = KIND["object.items_moved"];

/** All that a part of an object has been, in order. */
export function fieldHistory(trace: Trace, object: ObjectId, field: Field): readonly FieldValue[] {
  return field.kind === "item"
    ? itemHistory(trace, object, field.at)
    : namedHistory(trace, object, field);
}

function namedHistory(
  trace: Trace,
  object: ObjectId,
  field: Exclude<Field, { kind: "item" }>,
): readonly FieldValue[] {
  const history = new History(trace);
  const wanted: number = field.kind === "attribute" ? field.name : field.key;
  scan(trace, (kind, a, b, c, _d, step) => {
    if (a !== object || b !== wanted) return;
    if (kind === SET[field.kind]) history.add(step, c as ValueRef);
    else if (kind === REMOVED[field.kind]) history.add(step, undefined);
  });
  return history.values;
}

/** Items move when others are put in or taken out before them, so all of them are followed. */
function itemHistory(trace: Trace, object: ObjectId, at: number): readonly FieldValue[] {
  const history = new History(trace);
  const items: (ValueRef | undefined)[] = [];
  scan(trace, (kind, a, b, c, _d, step) => {
    if (a !== object) return;
    if (kind === SET.item) items[b] = c as ValueRef;
    else if (kind === RESIZED) items.length = Math.min(items.length, b);
    else if (kind === MOVED && c < 0) items.splice(b, -c);
    else if (kind === MOVED) items.splice(b, 0, ...new Array<undefined>(c).fill(undefined));
    else return;
    history.add(step, items[at]);
  });
  return history.values;
}

/** Of what is so between two stops only the last is seen. */
class History {
  readonly values: FieldValue[] = [];
  readonly #last: number;

  constructor(trace: Trace) {
    this.#last = stopCount(trace) - 1;
  }

  add(when: number, value: ValueRef | undefined): void {
    const step = Math.min(when, this.#last) as Step;
    if (this.values.at(-1)?.step === step) this.values.pop();
    const before = this.values.at(-1);
    if (before === undefined ? value !== undefined : before.value !== value)
      this.values.push({ step, value });
  }
}
