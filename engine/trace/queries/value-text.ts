import type { ObjectId } from "../ids.ts";
import type { ContentState, TraceState } from "../state.ts";
import { numberOf, type ObjectInfo, objectInfo, type Trace, textOf } from "../trace.ts";
import { decodeValue, type ValueRef } from "../values.ts";

/** Items of a container, and containers in containers, that are written out at most. */
export interface Bounds {
  readonly width: number;
  readonly depth: number;
}

const BOUNDS: Bounds = { width: 8, depth: 3 };

/**
 * A value at a moment, as Python's repr would write it, what is inside of containers and of the
 * program's own objects included: `[1, {'a': 2}]`, `Point(x=1, y=2)`. What is left out is `…`.
 */
export function valueText(
  trace: Trace,
  state: TraceState,
  value: ValueRef,
  bounds: Bounds = BOUNDS,
): string {
  return new Writer(trace, state, bounds).text(value);
}

/** A value that has nothing inside; `undefined` for an object. */
export function plainText(trace: Trace, value: ValueRef): string | undefined {
  const decoded = decodeValue(value);
  switch (decoded.kind) {
    case "int":
      return String(decoded.value);
    case "singleton":
      return decoded.name;
    case "str":
      return quoted(textOf(trace, decoded.text));
    case "float":
      return floatText(numberOf(trace, decoded.number));
    case "big int":
      return textOf(trace, decoded.text);
    case "object":
      return undefined;
  }
}

class Writer {
  readonly #trace: Trace;
  readonly #state: TraceState;
  readonly #bounds: Bounds;
  /** Containers that are being written: one that is in itself is not written again. */
  readonly #open = new Set<ObjectId>();

  constructor(trace: Trace, state: TraceState, bounds: Bounds) {
    this.#trace = trace;
    this.#state = state;
    this.#bounds = bounds;
  }

  text(value: ValueRef): string {
    const decoded = decodeValue(value);
    if (decoded.kind !== "object") return plainText(this.#trace, value) ?? "";
    const id = decoded.object;
    const content = this.#state.contents.get(id);
    const info = objectInfo(this.#trace, id);
    if (info === undefined) return "…";
    if (content === undefined) return nameText(info);
    if (this.#open.has(id) || this.#open.size >= this.#bounds.depth) return "…";
    this.#open.add(id);
    const text = this.#inside(info, content);
    this.#open.delete(id);
    return text;
  }

  #inside({ type }: ObjectInfo, content: ContentState): string {
    const inner = content.size === 0 ? "" : this.#list(content);
    switch (type) {
      case "list":
        return `[${inner}]`;
      case "tuple":
        return content.size === 1 ? `(${inner},)` : `(${inner})`;
      case "dict":
        return `{${inner}}`;
      case "set":
        return content.size === 0 ? "set()" : `{${inner}}`;
      case "collections.defaultdict":
        return `defaultdict({${inner}})`;
      case "bytearray":
        return `bytearray(${bytesText(this.#trace, content)})`;
      case "collections.deque":
        return `deque([${inner}])`;
      default:
        return `${type}(${[inner, ...this.#attributes(content)].filter((part) => part !== "").join(", ")})`;
    }
  }

  #list({ size, items, entries }: ContentState): string {
    const shown = [
      ...items.slice(0, this.#bounds.width).map((item) => this.text(item)),
      ...[...entries].slice(0, this.#bounds.width).map((entry) => this.#entry(...entry)),
    ];
    return [...shown, ...(size > shown.length ? ["…"] : [])].join(", ");
  }

  #entry(key: ValueRef, value: ValueRef): string {
    return `${this.text(key)}: ${this.text(value)}`;
  }

  #attributes({ attributes }: ContentState): readonly string[] {
    const { width } = this.#bounds;
    const shown = [...attributes]
      .slice(0, width)
      .map(([name, value]) => `${textOf(this.#trace, name)}=${this.text(value)}`);
    return attributes.size > width ? [...shown, "…"] : shown;
  }
}

/** Python's repr of bytes, as far as they are known. */
function bytesText(trace: Trace, { size, items }: ContentState): string {
  const signs = items.map((item) => byteText(Number(plainText(trace, item))));
  return `b'${signs.join("")}${size > items.length ? "…" : ""}'`;
}

function byteText(byte: number): string {
  const sign = String.fromCharCode(byte);
  if (sign === "'" || sign === "\\") return `\\${sign}`;
  if (byte >= 32 && byte < 127) return sign;
  return ESCAPES[sign] ?? `\\x${byte.toString(16).padStart(2, "0")}`;
}

const nameText = ({ role, text }: ObjectInfo): string =>
  role === "coroutine" || role === "function" ? `${text}()` : text;

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };

/** Python's repr of a str prefers single quotes. */
function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replaceAll("\\", "\\\\").replaceAll(/[\n\t\r]/g, (sign) => ESCAPES[sign] ?? "");
  return mark + (mark === "'" ? body.replaceAll("'", "\\'") : body) + mark;
}

/** Python's repr of a float: a point or an exponent, two digits of exponent at least. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value.toExponential().replace(/([+-])(\d)$/, "$10$2");
  }
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
