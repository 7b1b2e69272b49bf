import type { Expr } from "../../python/ast.ts";
import { parseModule } from "../../python/parse.ts";

/** A place in some lines. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The part of an expression that failed: an operator, or brackets. It is underlined by `^`, the rest by `~`. */
export interface Anchors {
  readonly start: Place;
  readonly end: Place;
}

/** Of the expression that these lines are. `_extract_caret_anchors_from_line_segment` in Lib/traceback.py */
export function anchorsOf(lines: readonly string[]): Anchors | undefined {
  const expression = soleExpression(lines);
  switch (expression?.nodeType) {
    case "BinOp":
      return operatorAnchors(lines, expression.left, expression.right);
    case "Subscript":
      return bracketAnchors(lines, expression, expression.value, "[");
    case "Call":
      return bracketAnchors(lines, expression, expression.func, "(");
    default:
      return undefined;
  }
}

/** Parentheses on lines of their own let an expression go over several lines. */
function soleExpression(lines: readonly string[]): Expr | undefined {
  const parsed = parseModule(`(\n${lines.join("\n")}\n)`, "");
  if (parsed.kind === "rejected" || parsed.tree.body.length !== 1) return undefined;
  const [statement] = parsed.tree.body;
  return statement?.nodeType === "Expr" ? statement.value : undefined;
}

/** Without the line of the parenthesis, and counted from 0. */
const endOf = (node: Expr): Place => ({ line: node.end_lineno - 2, column: node.end_col_offset });

function operatorAnchors(lines: readonly string[], left: Expr, right: Expr): Anchors | undefined {
  const start = seek(lines, endOf(left), (char) => !/\s/.test(char) && char !== ")");
  if (start === undefined) return undefined;
  const { line, column } = start;
  const second = lines[line]?.[column + 1];
  const beforeRight = right.lineno - 2 > line || column + 1 < right.col_offset;
  const isDouble = second !== undefined && beforeRight && !/[\s\\#]/.test(second);
  return { start, end: { line, column: column + (isDouble ? 2 : 1) } };
}

function bracketAnchors(
  lines: readonly string[],
  whole: Expr,
  inner: Expr,
  bracket: string,
): Anchors | undefined {
  const start = seek(lines, endOf(inner), (char) => char === bracket);
  return start === undefined ? undefined : { start, end: endOf(whole) };
}

/** The next character from there on that is wanted; comments and continuations are passed over. */
function seek(
  lines: readonly string[],
  from: Place,
  wanted: (char: string) => boolean,
): Place | undefined {
  let { line, column } = from;
  while (line < lines.length) {
    const char = lines[line]?.[column];
    if (char === undefined || char === "\\" || char === "#") {
      line += 1;
      column = 0;
    } else if (wanted(char)) return { line, column };
    else column += 1;
  }
  return undefined;
}
