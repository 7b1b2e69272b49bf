import type {
  Constant,
  ConstantValue,
  Expr,
  FormattedValue,
  Interpolation,
  JoinedStr,
  Span,
} from "../ast.ts";
import type { Decoded } from "../text/escapes.ts";
import { stringValue, textValue } from "../text/string-value.ts";
import { spanFrom } from "../text/syntax-failure.ts";
import type { Token } from "../text/token.ts";
import { constant, nodeAt } from "./nodes.ts";
import type { Context } from "./peg.ts";

/** A piece of a string: text, or what stands in the braces of an f-string or t-string. */
type Piece = Constant | FormattedValue | Interpolation;

const textConstant = (value: string, span: Span): Constant =>
  constant({ kind: "str", value }, span);

const decoded = <T>(outcome: Decoded<T>, here: Context): T =>
  outcome.kind === "decoded" ? outcome.value : here.failAtLast(outcome.message);

/** _PyPegen_constant_from_string */
export function stringConstant(token: Token, here: Context): Constant {
  const outcome = stringValue(token.text);
  if (outcome.kind === "notAscii") return here.failAt(token, outcome.message);
  return constant(decoded(outcome, here), token);
}

/** _PyPegen_decode_fstring_part */
export const textPart = (token: Token, isRaw: boolean, here: Context): Constant =>
  textConstant(decoded(textValue(token.text, isRaw), here), token);

const isEmptyText = ({ nodeType, ...rest }: Expr): boolean =>
  nodeType === "Constant" && "constant" in rest && isEmpty(rest.constant);

const isEmpty = (value: ConstantValue): boolean => value.kind === "str" && value.value === "";

export const withoutEmptyText = <E extends Expr>(parts: readonly E[]): readonly E[] =>
  parts.filter((part) => !isEmptyText(part));

/** _PyPegen_concatenate_strings: literals that stand side by side are one. */
export function concatenated(literals: readonly Expr[], here: Context): Expr {
  const bytes = literals.filter(isBytes).length;
  if (bytes > 0 && bytes < literals.length) {
    return here.failAtLast("cannot mix bytes and nonbytes literals");
  }
  const [first] = literals;
  const constants = literals.filter((literal) => literal.nodeType === "Constant");
  if (constants.length < literals.length) return joined(literals, here.span());
  if (first !== undefined && literals.length === 1) return first;
  return here.node({ nodeType: "Constant", constant: joinedConstant(constants) });
}

const isBytes = (literal: Expr): boolean =>
  literal.nodeType === "Constant" && literal.constant.kind === "bytes";

function joinedConstant(parts: readonly Constant[]): ConstantValue {
  const bytes = parts.flatMap(({ constant }) =>
    constant.kind === "bytes" ? [constant.value] : [],
  );
  if (bytes.length > 0) {
    return { kind: "bytes", value: Uint8Array.from(bytes.flatMap((one) => [...one])) };
  }
  return { kind: "str", value: parts.map(textOf).join("") };
}

const textOf = ({ constant }: Constant): string => (constant.kind === "str" ? constant.value : "");

/** An f-string of several literals. */
export const joined = (literals: readonly Expr[], span: Span): JoinedStr =>
  nodeAt(span, {
    nodeType: "JoinedStr",
    values: folded(literals).filter((piece) => piece.nodeType !== "Interpolation"),
  });

export const template = (literals: readonly Expr[], span: Span): Expr =>
  nodeAt(span, {
    nodeType: "TemplateStr",
    values: folded(literals).filter((piece) => piece.nodeType !== "FormattedValue"),
  });

/** _build_concatenated_str: neighbouring texts become one, empty ones go. */
function folded(literals: readonly Expr[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of literals.flatMap(piecesOf)) {
    const last = pieces.at(-1);
    if (piece.nodeType !== "Constant" || last?.nodeType !== "Constant") pieces.push(piece);
    else
      pieces[pieces.length - 1] = textConstant(textOf(last) + textOf(piece), spanFrom(last, piece));
  }
  return pieces.filter((piece) => !isEmptyText(piece));
}

function piecesOf(literal: Expr): readonly Piece[] {
  switch (literal.nodeType) {
    case "JoinedStr":
    case "TemplateStr":
      return literal.values;
    case "Constant":
    case "FormattedValue":
    case "Interpolation":
      return [literal];
    default:
      return [];
  }
}
