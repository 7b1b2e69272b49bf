import type { FutureId } from "../../engine/trace/ids.ts";
import type { ValueRef } from "../../engine/trace/values.ts";

/** A part of a sentence: words, code, an object by its token and name, or a value. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** `method` is said after the name: `main_task.step`. */
  | { readonly kind: "future"; readonly future: FutureId; readonly method?: string }
  | { readonly kind: "value"; readonly value: ValueRef };

export type Sentence = readonly Piece[];
export type Slots = Readonly<Record<string, Piece | Sentence>>;

export const text = (words: string): Piece => ({ kind: "text", text: words });
export const code = (words: string): Piece => ({ kind: "code", text: words });
export const value = (ref: ValueRef): Piece => ({ kind: "value", value: ref });

const PART = /\{(\w+)\}|`([^`]+)`/gu;

/** Puts pieces into a template: `{name}` is a slot, what stands between backticks is code. */
export function fill(template: string, slots: Slots = {}): Sentence {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: part, 1: slot, 2: words, index } of template.matchAll(PART)) {
    if (index > end) pieces.push(text(template.slice(end, index)));
    pieces.push(...(words === undefined ? inSlot(slots[slot ?? ""]) : [code(words)]));
    end = index + part.length;
  }
  if (end < template.length) pieces.push(text(template.slice(end)));
  return pieces;
}

const inSlot = (content: Piece | Sentence | undefined): Sentence => {
  if (content === undefined) return [];
  return "kind" in content ? [content] : content;
};

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly Piece[], comma: string, and: string): Sentence {
  return items.flatMap((item, place) => {
    if (place === 0) return [item];
    return [text(place === items.length - 1 ? and : comma), item];
  });
}

/** Sentences begin with a capital, unless they begin with a name. */
export function capitalised(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (first?.kind !== "text") return sentence;
  return [text(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}
