import { Raise } from "./raise.ts";
import { charsOf } from "./text.ts";
import { decimalValue, isDecimalChar } from "./unicode.ts";

/*
 * The template of `str.format` (Objects/stringlib/unicode_format.h). A mistake in it counts only
 * when its turn comes: what stands before it is looked up and formatted first. So in the place of a
 * part that is wrong there is the exception to raise then.
 */

/** A literal text, a field, or the mistake that ends the template. */
export type TemplatePiece = string | TemplateField | Raise;

/** `{first.attribute[item]!conversion:spec}`, to be worked off in this order. */
export interface TemplateField {
  /** The number of a positional argument or the name of a keyword one. */
  readonly first: number | string | Raise;
  readonly path: readonly (Accessor | Raise)[];
  readonly conversion: "" | "r" | "s" | "a" | Raise;
  /** A text, or pieces when it has fields of its own. */
  readonly spec: string | readonly TemplatePiece[];
}

export type Accessor =
  | { readonly kind: "attribute"; readonly name: string }
  | { readonly kind: "item"; readonly key: number | string };

/** How deep fields may stand in the specifications of fields. */
const DEEPEST = 2;

export function parseTemplate(template: string): TemplatePiece[] {
  return parsePieces(template, DEEPEST, new Numbering());
}

function parsePieces(text: string, depth: number, numbering: Numbering): TemplatePiece[] {
  if (depth === 0) return [valueError("Max string recursion exceeded")];
  const parser = new TemplateParser(text, depth, numbering);
  const pieces: TemplatePiece[] = [];
  try {
    while (!parser.atEnd) pieces.push(...parser.next());
  } catch (error) {
    pieces.push(raised(error));
  }
  return pieces;
}

/** Fields are numbered by the program or by us, but not by both. */
class Numbering {
  #kind: "automatic" | "manual" | undefined;
  #next = 0;

  /** The argument that an empty field name means. */
  automatic(): number {
    if (this.#kind === "manual")
      throw mixedNumbering("manual field specification", "automatic field numbering");
    this.#kind = "automatic";
    this.#next += 1;
    return this.#next - 1;
  }

  manual(number: number): number {
    if (this.#kind === "automatic")
      throw mixedNumbering("automatic field numbering", "manual field specification");
    this.#kind = "manual";
    return number;
  }
}

function mixedNumbering(from: string, to: string): Raise {
  return valueError(`cannot switch from ${from} to ${to}`);
}

class TemplateParser {
  readonly #chars: readonly string[];
  readonly #depth: number;
  readonly #numbering: Numbering;
  #place = 0;

  constructor(text: string, depth: number, numbering: Numbering) {
    this.#chars = charsOf(text);
    this.#depth = depth;
    this.#numbering = numbering;
  }

  get atEnd(): boolean {
    return this.#place >= this.#chars.length;
  }

  /** A literal text and the field behind it (MarkupIterator_next). */
  next(): TemplatePiece[] {
    const literal = this.#literal();
    if (this.atEnd) return [literal];
    const brace = this.#take();
    if (this.#peek() === brace) {
      this.#place += 1;
      return [literal + brace];
    }
    if (brace === "}" || this.atEnd) {
      throw valueError(`Single '${brace}' encountered in format string`);
    }
    return literal === "" ? [this.#field()] : [literal, this.#field()];
  }

  #literal(): string {
    const start = this.#place;
    while (!this.atEnd && !/[{}]/.test(this.#peek())) this.#place += 1;
    return this.#since(start);
  }

  /** Objects/stringlib/unicode_format.h, parse_field */
  #field(): TemplateField | Raise {
    try {
      const name = this.#name();
      const end = this.#take();
      if (end === "") throw valueError("expected '}' before end of string");
      const conversion = end === "!" ? this.#conversion() : "";
      const hasSpec = end === ":" || (end === "!" && this.#specFollows());
      const spec = hasSpec ? this.#spec() : "";
      return { ...readName(name, this.#numbering), conversion, spec: this.#expand(spec) };
    } catch (error) {
      this.#place = this.#chars.length;
      return raised(error);
    }
  }

  /** All up to "!", ":" or "}"; none of these counts between brackets. */
  #name(): string {
    const start = this.#place;
    while (!this.atEnd && !/[:!}]/.test(this.#peek())) {
      const char = this.#take();
      if (char === "{") throw valueError("unexpected '{' in field name");
      if (char === "[") while (!this.atEnd && this.#peek() !== "]") this.#place += 1;
    }
    return this.#since(start);
  }

  #conversion(): TemplateField["conversion"] {
    if (this.atEnd) {
      throw valueError("end of string while looking for conversion specifier");
    }
    const char = this.#take();
    if (char === "r" || char === "s" || char === "a") return char;
    const code = char.codePointAt(0) ?? 0;
    const shown = code > 32 && code < 127 ? char : `\\x${code.toString(16)}`;
    return valueError(`Unknown conversion specifier ${shown}`);
  }

  #specFollows(): boolean {
    const char = this.#take();
    if (char !== "" && char !== "}" && char !== ":") {
      throw valueError("expected ':' after conversion specifier");
    }
    return char !== "}";
  }

  /** All up to the brace that closes the field. */
  #spec(): string {
    const start = this.#place;
    for (let depth = 1; depth > 0; ) {
      if (this.atEnd) throw valueError("unmatched '{' in format spec");
      const char = this.#take();
      if (char === "{") depth += 1;
      if (char === "}") depth -= 1;
    }
    return this.#since(start).slice(0, -1);
  }

  #expand(spec: string): TemplateField["spec"] {
    return spec.includes("{") ? parsePieces(spec, this.#depth - 1, this.#numbering) : spec;
  }

  #since(start: number): string {
    return this.#chars.slice(start, this.#place).join("");
  }

  #peek(): string {
    return this.#chars[this.#place] ?? "";
  }

  #take(): string {
    const char = this.#peek();
    this.#place += 1;
    return char;
  }
}

/** Objects/stringlib/unicode_format.h, field_name_split */
function readName(name: string, numbering: Numbering): Pick<TemplateField, "first" | "path"> {
  const end = name.search(/[.[]/);
  const first = end < 0 ? name : name.slice(0, end);
  return {
    first: attempt(() => readFirst(first, numbering)),
    path: readPath(end < 0 ? "" : name.slice(end)),
  };
}

function readFirst(name: string, numbering: Numbering): number | string {
  if (name === "") return numbering.automatic();
  const key = readKey(name);
  return typeof key === "number" ? numbering.manual(key) : key;
}

const LARGEST_INDEX = 2 ** 63;

/** Digits of any script are a number, everything else is a name. */
function readKey(text: string): number | string {
  const chars = charsOf(text);
  if (!chars.every(isDecimalChar)) return text;
  const value = chars.reduce((sum, digit) => sum * 10 + decimalValue(digit), 0);
  if (value < LARGEST_INDEX) return value;
  throw valueError("Too many decimal digits in format string");
}

/** FieldNameIterator_next; after a mistake nothing follows. */
function readPath(text: string): (Accessor | Raise)[] {
  const path: (Accessor | Raise)[] = [];
  let rest = text;
  while (rest !== "") {
    const [all = rest, name, key] = /^\.([^.[]*)|^\[([^\]]*)\]/.exec(rest) ?? [];
    path.push(attempt(() => readAccessor(rest, name, key)));
    rest = path.at(-1) instanceof Raise ? "" : rest.slice(all.length);
  }
  return path;
}

function readAccessor(rest: string, name: string | undefined, key: string | undefined): Accessor {
  if (name === undefined && key === undefined) {
    throw valueError(
      rest.startsWith("[")
        ? "Missing ']' in format string"
        : "Only '.' or '[' may follow ']' in format field specifier",
    );
  }
  if (name === "" || key === "") throw valueError("Empty attribute in format string");
  return name === undefined
    ? { kind: "item", key: readKey(key ?? "") }
    : { kind: "attribute", name };
}

function attempt<Part>(read: () => Part): Part | Raise {
  try {
    return read();
  } catch (error) {
    return raised(error);
  }
}

function raised(error: unknown): Raise {
  if (error instanceof Raise) return error;
  throw error;
}

function valueError(message: string): Raise {
  return new Raise("ValueError", message);
}
