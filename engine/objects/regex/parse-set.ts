import { escapedItem } from "./escapes.ts";
import type { RegexNode, SetItem } from "./nodes.ts";
import { lengthOf, type Reader } from "./reader.ts";

/** A set of characters, after its `[`. Lib/re/_parser.py, _parse */
export function parseSet(reader: Reader): RegexNode {
  const start = reader.place - 1;
  const negated = reader.match("^");
  const items: SetItem[] = [];
  for (;;) {
    const first = taken(reader, start);
    if (first === "]" && items.length > 0) break;
    const item = itemOf(reader, first);
    if (!reader.match("-")) {
      items.push(item);
      continue;
    }
    const second = taken(reader, start);
    if (second === "]") {
      items.push(item, { kind: "char", code: HYPHEN });
      break;
    }
    items.push(rangeOf(reader, [first, item], [second, itemOf(reader, second)]));
  }
  return { kind: "set", negated, items };
}

const HYPHEN = 45;

function taken(reader: Reader, start: number): string {
  const char = reader.get();
  if (char !== undefined) return char;
  throw reader.error("unterminated character set", reader.place - start);
}

const itemOf = (reader: Reader, char: string): SetItem =>
  char.startsWith("\\")
    ? escapedItem(reader, char)
    : { kind: "char", code: char.codePointAt(0) ?? 0 };

type Written = readonly [text: string, item: SetItem];

function rangeOf(reader: Reader, [first, low]: Written, [second, high]: Written): SetItem {
  if (low.kind === "char" && high.kind === "char" && low.code <= high.code) {
    return { kind: "range", low: low.code, high: high.code };
  }
  const what = `bad character range ${first}-${second}`;
  throw reader.error(what, lengthOf(first) + 1 + lengthOf(second));
}
