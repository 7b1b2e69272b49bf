import type {
  Arguments,
  BoolOperator,
  Constant,
  ConstantValue,
  Expr,
  ExprContext,
  Name,
  Operator,
  Span,
  Tuple,
} from "../ast.ts";
import type { Token } from "../text/token.ts";
import { type Alternative, type Context, type Item, seq, type Tail, type Typed } from "./peg.ts";
import type { CallArguments } from "./rule-types.ts";

const BEYOND_ASCII = /[^\0-\x7f]/;

/** A new node, with its place. Several times as fast as a literal that spreads the place. */
export function nodeAt<const N extends object>(span: Span, node: N): N & Span {
  const placed: N & { -readonly [K in keyof Span]?: Span[K] } = node;
  placed.lineno = span.lineno;
  placed.col_offset = span.col_offset;
  placed.end_lineno = span.end_lineno;
  placed.end_col_offset = span.end_col_offset;
  return placed as N & Span;
}

/** Names that look alike are the same: PEP 3131. */
export const identifier = ({ text }: Token): string =>
  BEYOND_ASCII.test(text) ? text.normalize("NFKC") : text;

export const nameFrom = (token: Token, ctx: ExprContext = "Load"): Name =>
  nodeAt(token, { nodeType: "Name", id: identifier(token), ctx });

export const constant = (value: ConstantValue, span: Span): Constant =>
  nodeAt(span, { nodeType: "Constant", constant: value });

export const tupleOf = (elts: readonly Expr[], ctx: ExprContext, span: Span): Tuple =>
  nodeAt(span, { nodeType: "Tuple", elts, ctx });

/** One expression stands for itself, more are a tuple. */
export const oneOrTuple = (
  first: Expr,
  rest: readonly Expr[],
  comma: Token | undefined,
  context: Context,
): Expr =>
  rest.length === 0 && comma === undefined
    ? first
    : tupleOf([first, ...rest], "Load", context.span());

export const boolOp = (op: BoolOperator, values: readonly Expr[], context: Context): Expr => {
  const [first] = values;
  return values.length === 1 && first !== undefined
    ? first
    : context.node({ nodeType: "BoolOp", op, values });
};

export const starred = (value: Expr, ctx: ExprContext, span: Span): Expr =>
  nodeAt(span, { nodeType: "Starred", value, ctx });

/** _PyPegen_set_expr_context: the same expression, to be stored to or deleted. */
export function withContext(expr: Expr, ctx: ExprContext): Expr {
  switch (expr.nodeType) {
    case "Name":
    case "Attribute":
    case "Subscript":
      return { ...expr, ctx };
    case "Starred":
      return { ...expr, value: withContext(expr.value, ctx), ctx };
    case "Tuple":
    case "List":
      return { ...expr, elts: expr.elts.map((element) => withContext(element, ctx)), ctx };
    default:
      return expr;
  }
}

/** A binary operator, as the tail of what stands to its left. */
export const binaryTail = (
  sign: Item & string,
  op: Operator,
  operand: Typed<Expr>,
): Alternative<Tail<Expr>> =>
  seq(
    [sign, operand],
    ([, right]) =>
      (left: Expr, span: Span): Expr =>
        nodeAt(span, { nodeType: "BinOp", left, op, right }),
  );

export const attribute = (value: Expr, name: Token, ctx: ExprContext, span: Span): Expr =>
  nodeAt(span, { nodeType: "Attribute", value, attr: identifier(name), ctx });

export const subscript = (value: Expr, slice: Expr, ctx: ExprContext, span: Span): Expr =>
  nodeAt(span, { nodeType: "Subscript", value, slice, ctx });

export const call = (func: Expr, given: CallArguments | undefined, span: Span): Expr =>
  nodeAt(span, {
    nodeType: "Call",
    func,
    args: given?.args ?? [],
    keywords: given?.keywords ?? [],
  });

export const NO_PARAMETERS: Arguments = {
  nodeType: "Arguments",
  posonlyargs: [],
  args: [],
  vararg: undefined,
  kwonlyargs: [],
  kw_defaults: [],
  kwarg: undefined,
  defaults: [],
};
