import type { ConstantValue } from "../ast.ts";
import { type Decoded, decodeBytes, decodeText } from "./escapes.ts";

/** A string literal, taken apart. */
export interface StringParts {
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  readonly body: string;
  /** Where the body starts in the literal. */
  readonly bodyAt: number;
}

const OPENING = /^([a-zA-Z]*)("""|'''|"|')/;

export function stringParts(literal: string): StringParts {
  const [opening = "", prefix = "", quotes = ""] = OPENING.exec(literal) ?? [];
  return {
    isBytes: /b/i.test(prefix),
    isRaw: /r/i.test(prefix),
    body: literal.slice(opening.length, literal.length - quotes.length),
    bodyAt: opening.length,
  };
}

const BYTES_NOT_ASCII = "bytes can only contain ASCII literal characters";

export type StringValue =
  | Decoded<ConstantValue>
  | { readonly kind: "notAscii"; readonly message: string };

/** The value of a string literal that is no f-string: Parser/string_parser.c. */
export function stringValue(literal: string): StringValue {
  const { isBytes, isRaw, body } = stringParts(literal);
  if (!isBytes) return asConstant("str", textValue(body, isRaw));
  if (/[^\0-\x7f]/.test(body)) return { kind: "notAscii", message: BYTES_NOT_ASCII };
  const value = isRaw ? decodeBytes(body.replaceAll("\\", "\\\\")) : decodeBytes(body);
  return value.kind === "decoded"
    ? { kind: "decoded", value: { kind: "bytes", value: value.value } }
    : value;
}

/** The text between the fields of an f-string, or of a str literal. */
export const textValue = (body: string, isRaw: boolean): Decoded<string> =>
  isRaw || !body.includes("\\") ? { kind: "decoded", value: body } : decodeText(body);

const asConstant = (kind: "str", text: Decoded<string>): Decoded<ConstantValue> =>
  text.kind === "decoded" ? { kind: "decoded", value: { kind, value: text.value } } : text;
