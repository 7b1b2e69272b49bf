import type { BinOp, Constant, Conversion, Expr, FormattedValue, JoinedStr, Span } from "../ast.ts";

type Part = Constant | FormattedValue;

/** `%s`, `%r` and `%a`, perhaps with a width and a precision, and `%%`. */
const FIELDS = /(%%|%-*\d{0,2}(?:\.\d{1,2})?[sra])/;
const FIELD = /^%(-*)(\d*)(\.\d+)?([sra])$/;

/**
 * Python/ast_preprocess.c, optimize_format: `"%s and %r" % (a, b)` is compiled as an f-string if it
 * has no other fields.
 */
export function percentFormat(node: BinOp): JoinedStr | undefined {
  const { left, right } = node;
  if (node.op !== "Mod" || right.nodeType !== "Tuple") return undefined;
  if (left.nodeType !== "Constant" || left.constant.kind !== "str") return undefined;
  const values = partsOf(left.constant.value, right.elts, node);
  return values && { ...spanOf(node), nodeType: "JoinedStr", values };
}

/** `undefined` where the values do not fit the format, or the format is beyond us. */
function partsOf(format: string, args: readonly Expr[], at: Span): readonly Part[] | undefined {
  const pieces = format.split(FIELDS).filter((piece) => piece !== "");
  const fields = pieces.filter((piece) => FIELD.test(piece));
  const strange = pieces.some((piece) => piece.includes("%") && !FIELDS.test(piece));
  const unpacks = args.some(({ nodeType }) => nodeType === "Starred");
  if (strange || unpacks || fields.length !== args.length) return undefined;
  const left = [...args];
  return pieces.map((piece) => {
    const arg = FIELD.test(piece) ? left.shift() : undefined;
    return arg === undefined ? textAt(piece === "%%" ? "%" : piece, at) : fieldAt(piece, arg);
  });
}

function textAt(value: string, at: Span): Constant {
  return { ...spanOf(at), nodeType: "Constant", constant: { kind: "str", value } };
}

function fieldAt(field: string, value: Expr): FormattedValue {
  const [, dashes = "", width = "", precision = "", kind = "s"] = FIELD.exec(field) ?? [];
  const spec = `${dashes === "" && width !== "" ? ">" : ""}${width}${precision}`;
  const span = spanOf(value);
  const text = { ...span, nodeType: "JoinedStr", values: [textAt(spec, value)] } as const;
  const conversion = kind.charCodeAt(0) as Conversion;
  const format_spec = spec === "" ? undefined : text;
  return { ...span, nodeType: "FormattedValue", value, conversion, format_spec };
}

function spanOf({ lineno, col_offset, end_lineno, end_col_offset }: Span): Span {
  return { lineno, col_offset, end_lineno, end_col_offset };
}
