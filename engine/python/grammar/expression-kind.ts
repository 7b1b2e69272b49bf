import type { ConstantValue, Expr } from "../ast.ts";
import { type Context, FAIL, type Fail } from "./peg.ts";

const KIND_NAMES: Readonly<Partial<Record<Expr["nodeType"], string>>> = {
  Attribute: "attribute",
  Subscript: "subscript",
  Starred: "starred",
  Name: "name",
  List: "list",
  Tuple: "tuple",
  Lambda: "lambda",
  Call: "function call",
  GeneratorExp: "generator expression",
  Yield: "yield expression",
  YieldFrom: "yield expression",
  Await: "await expression",
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  Dict: "dict literal",
  Set: "set display",
  JoinedStr: "f-string expression",
  FormattedValue: "f-string expression",
  TemplateStr: "t-string expression",
  Interpolation: "t-string expression",
  Compare: "comparison",
  IfExp: "conditional expression",
  NamedExpr: "named expression",
};

function constantName(value: ConstantValue): string {
  if (value.kind === "none") return "None";
  if (value.kind === "bool") return value.value ? "True" : "False";
  return value.kind === "ellipsis" ? "ellipsis" : "literal";
}

/** Parser/action_helpers.c, _PyPegen_get_expr_name: what messages call an expression. */
export const kindName = (expr: Expr): string =>
  expr.nodeType === "Constant"
    ? constantName(expr.constant)
    : (KIND_NAMES[expr.nodeType] ?? "expression");

type Targets = "assign" | "delete" | "for";

/** Refuses the first part of the expression that cannot be a target, if there is one. */
export function failInvalidTarget(expr: Expr, use: Targets, context: Context): Fail {
  const invalid = invalidTarget(expr, use);
  if (invalid === undefined) return FAIL;
  const verb = use === "delete" ? "delete" : "assign to";
  return context.failAt(invalid, `cannot ${verb} ${kindName(invalid)}`);
}

/** _PyPegen_get_invalid_target */
function invalidTarget(expr: Expr, use: Targets): Expr | undefined {
  switch (expr.nodeType) {
    case "List":
    case "Tuple":
      return firstInvalid(expr.elts, use);
    case "Starred":
      return use === "delete" ? expr : invalidTarget(expr.value, use);
    case "Compare":
      if (use !== "for") return expr;
      return expr.ops[0] === "In" ? invalidTarget(expr.left, use) : undefined;
    case "Name":
    case "Subscript":
    case "Attribute":
      return undefined;
    default:
      return expr;
  }
}

function firstInvalid(elements: readonly Expr[], use: Targets): Expr | undefined {
  for (const element of elements) {
    const invalid = invalidTarget(element, use);
    if (invalid !== undefined) return invalid;
  }
  return undefined;
}
