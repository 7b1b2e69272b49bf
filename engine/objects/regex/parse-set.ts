import { escapedItem } from "./escapes.ts";
import type { RegexNode, SetItem } from "./nodes.ts";
import { lengthOf, type Reader } from "./reader.ts";

/** A set of characters, after its `[`. Lib/re/_parser.py, _parse */
export function parseSet(reader: Reader): RegexNode {
  const start = reader.place - 1;
  if (reader.next === "[") warn(reader, "nested set", reader.place);
  const negated = reader.match("^");
  const items: SetItem[] = [];
  for (;;) {
    const first = taken(reader, start);
    if (first === "]" && items.length > 0) break;
    const item = itemOf(reader, first);
    const operation = OPERATIONS.get(first);
    if (items.length > 0 && operation !== undefined && reader.next === first) {
      warn(reader, operation, reader.place - 1);
    }
    if (!reader.match("-")) {
      items.push(item);
      continue;
    }
    const second = taken(reader, start);
    if (second === "]") {
      items.push(item, { kind: "char", code: HYPHEN });
      break;
    }
    if (second === "-") warn(reader, "set difference", reader.place - 2);
    items.push(rangeOf(reader, [first, item], [second, itemOf(reader, second)]));
  }
  return { kind: "set", negated, items };
}

const HYPHEN = 45;

/** What two of a character may mean in sets to come, as in Unicode's regular expressions. */
const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ["-", "set difference"],
  ["&", "set intersection"],
  ["~", "set symmetric difference"],
  ["|", "set union"],
]);

function warn(reader: Reader, what: string, place: number): void {
  reader.warnings.push(`Possible ${what} at position ${place}`);
}

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
