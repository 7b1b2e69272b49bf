import type {
  Assert,
  Call,
  Compare,
  ConstantValue,
  Expr,
  Module,
  Node,
  Subscript,
} from "../ast.ts";
import { nodesBelow } from "../nodes-below.ts";
import type { TextWarning } from "../text/text-warning.ts";

/** What can only be a mistake, though it is no error: the warnings of Python/codegen.c. */
export function codeWarnings(tree: Module): readonly TextWarning[] {
  return nodesBelow(tree).flatMap(({ node }) => warningsOf(node));
}

function warningsOf(node: Node): readonly TextWarning[] {
  switch (node.nodeType) {
    case "Assert":
      return alwaysTrue(node);
    case "Call":
      return notCallable(node);
    case "Subscript":
      return node.ctx === "Load" ? [...notSubscriptable(node), ...wrongIndex(node)] : [];
    case "Compare":
      return identityOfLiteral(node);
    default:
      return [];
  }
}

const CONSTANT_TYPES: Readonly<Record<ConstantValue["kind"], string>> = {
  none: "NoneType",
  bool: "bool",
  int: "int",
  float: "float",
  complex: "complex",
  str: "str",
  bytes: "bytes",
  ellipsis: "ellipsis",
};

const DISPLAY_TYPES: Readonly<Partial<Record<Expr["nodeType"], string>>> = {
  Tuple: "tuple",
  List: "list",
  ListComp: "list",
  Dict: "dict",
  DictComp: "dict",
  Set: "set",
  SetComp: "set",
  GeneratorExp: "generator",
  Lambda: "function",
  JoinedStr: "str",
  FormattedValue: "str",
};

/** infer_type: the type of a literal. */
const typeOf = (expr: Expr): string | undefined =>
  expr.nodeType === "Constant" ? CONSTANT_TYPES[expr.constant.kind] : DISPLAY_TYPES[expr.nodeType];

const COMMA = "perhaps you missed a comma?";

/** codegen_assert */
const alwaysTrue = (node: Assert): readonly TextWarning[] =>
  node.test.nodeType === "Tuple" && node.test.elts.length > 0
    ? [{ message: "assertion is always true, perhaps remove parentheses?", span: node }]
    : [];

/** check_caller */
function notCallable({ func }: Call): readonly TextWarning[] {
  const type = func.nodeType === "Lambda" ? undefined : typeOf(func);
  if (type === undefined) return [];
  return [{ message: `'${type}' object is not callable; ${COMMA}`, span: func }];
}

const SUBSCRIPTABLE: ReadonlySet<string> = new Set(["tuple", "list", "dict", "str", "bytes"]);

/** check_subscripter */
function notSubscriptable({ value }: Subscript): readonly TextWarning[] {
  const type = typeOf(value);
  if (type === undefined || SUBSCRIPTABLE.has(type)) return [];
  return [{ message: `'${type}' object is not subscriptable; ${COMMA}`, span: value }];
}

const SEQUENCES: ReadonlySet<string> = new Set(["tuple", "list", "str", "bytes"]);

/** check_index */
function wrongIndex({ value, slice }: Subscript): readonly TextWarning[] {
  const type = typeOf(value);
  const index = typeOf(slice);
  if (type === undefined || !SEQUENCES.has(type)) return [];
  if (index === undefined || index === "int" || index === "bool") return [];
  const message = `${type} indices must be integers or slices, not ${index}; ${COMMA}`;
  return [{ message, span: value }];
}

/** check_is_arg: None and the like are one object each. */
const isUnique = (expr: Expr): boolean =>
  expr.nodeType === "Constant"
    ? ["none", "bool", "ellipsis"].includes(expr.constant.kind)
    : !isConstantTuple(expr);

/** Python/ast_preprocess.c, fold_tuple: it has become a constant before anyone looks. */
const isConstantTuple = (expr: Expr): boolean =>
  expr.nodeType === "Tuple" && expr.elts.every(({ nodeType }) => nodeType === "Constant");

/** check_compare */
function identityOfLiteral(node: Compare): readonly TextWarning[] {
  const operands = [node.left, ...node.comparators];
  for (const [index, op] of node.ops.entries()) {
    const literal = operands.slice(index, index + 2).find((operand) => !isUnique(operand));
    if (literal === undefined || (op !== "Is" && op !== "IsNot")) continue;
    const [written, meant] = op === "Is" ? ["is", "=="] : ["is not", "!="];
    const message = `"${written}" with '${typeOf(literal)}' literal. Did you mean "${meant}"?`;
    return [{ message, span: node }];
  }
  return [];
}
