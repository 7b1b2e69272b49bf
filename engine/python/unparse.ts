import type {
  Attribute,
  BinOp,
  BoolOp,
  Call,
  Compare,
  Comprehension,
  DictComp,
  Expr,
  FormattedValue,
  IfExp,
  JoinedStr,
  Keyword,
  Lambda,
  Operator,
  Slice,
  Tuple,
  UnaryOp,
} from "./ast.ts";
import { constantText, stringText } from "./literal-text.ts";

/** How tightly expressions bind. */
const BINDING = {
  tuple: 0,
  test: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  bitOr: 6,
  bitXor: 7,
  bitAnd: 8,
  shift: 9,
  arithmetic: 10,
  term: 11,
  factor: 12,
  power: 13,
  await: 14,
  atom: 15,
} as const;

const OPERATORS: Readonly<Record<Operator, readonly [symbol: string, binding: number]>> = {
  Add: ["+", BINDING.arithmetic],
  Sub: ["-", BINDING.arithmetic],
  Mult: ["*", BINDING.term],
  MatMult: ["@", BINDING.term],
  Div: ["/", BINDING.term],
  Mod: ["%", BINDING.term],
  FloorDiv: ["//", BINDING.term],
  LShift: ["<<", BINDING.shift],
  RShift: [">>", BINDING.shift],
  BitOr: ["|", BINDING.bitOr],
  BitXor: ["^", BINDING.bitXor],
  BitAnd: ["&", BINDING.bitAnd],
  Pow: ["**", BINDING.power],
};

const COMPARISONS = {
  Eq: "==",
  NotEq: "!=",
  Lt: "<",
  LtE: "<=",
  Gt: ">",
  GtE: ">=",
  Is: "is",
  IsNot: "is not",
  In: "in",
  NotIn: "not in",
} as const;

const UNARY = {
  Not: ["not ", BINDING.not],
  USub: ["-", BINDING.factor],
  UAdd: ["+", BINDING.factor],
  Invert: ["~", BINDING.factor],
} as const;

type Kind = Expr["nodeType"];
type Text<K extends Kind> = (node: Extract<Expr, { nodeType: K }>, level: number) => string;

const TEXT: { readonly [K in Kind]: Text<K> } = {
  BoolOp: boolean,
  NamedExpr: (node) => `(${node.target.id} := ${text(node.value, BINDING.atom)})`,
  BinOp: binary,
  UnaryOp: unary,
  Lambda: lambda,
  IfExp: choice,
  Dict: (node) => `{${node.values.map((value, i) => entry(node.keys[i], value)).join(", ")}}`,
  Set: (node) => `{${list(node.elts)}}`,
  ListComp: (node) => `[${unparse(node.elt)}${clauses(node.generators)}]`,
  SetComp: (node) => `{${unparse(node.elt)}${clauses(node.generators)}}`,
  DictComp: dictComprehension,
  GeneratorExp: (node) => `(${unparse(node.elt)}${clauses(node.generators)})`,
  Await: (node, level) => wrapped(`await ${text(node.value, BINDING.atom)}`, BINDING.await, level),
  Yield: (node) => (node.value === undefined ? "(yield)" : `(yield ${unparse(node.value)})`),
  YieldFrom: (node) => `(yield from ${unparse(node.value)})`,
  Compare: comparison,
  Call: call,
  FormattedValue: (node) => `f${stringText(field(node))}`,
  Interpolation: (node) => node.str,
  JoinedStr: (node) => `f${stringText(joined(node))}`,
  TemplateStr: () => "",
  Constant: (node) => constantText(node.constant),
  Attribute: attribute,
  Subscript: (node) => `${text(node.value, BINDING.atom)}[${text(node.slice, BINDING.tuple)}]`,
  Starred: (node) => `*${text(node.value, BINDING.bitOr)}`,
  Name: (node) => node.id,
  List: (node) => `[${list(node.elts)}]`,
  Tuple: tuple,
  Slice: slice,
};

/**
 * The text of an expression as `from __future__ import annotations` keeps it (CPython:
 * Python/ast_unparse.c).
 */
export function unparse(node: Expr): string {
  return text(node, BINDING.test);
}

function text(node: Expr, level: number): string {
  const write = TEXT[node.nodeType] as (node: Expr, level: number) => string;
  return write(node, level);
}

function wrapped(inner: string, binding: number, level: number): string {
  return level > binding ? `(${inner})` : inner;
}

function list(nodes: readonly Expr[]): string {
  return nodes.map(unparse).join(", ");
}

function binary(node: BinOp, level: number): string {
  const [symbol, binding] = OPERATORS[node.op];
  const fromRight = node.op === "Pow" ? 1 : 0;
  const left = text(node.left, binding + fromRight);
  const right = text(node.right, binding + 1 - fromRight);
  return wrapped(`${left} ${symbol} ${right}`, binding, level);
}

function unary(node: UnaryOp, level: number): string {
  const [symbol, binding] = UNARY[node.op];
  return wrapped(`${symbol}${text(node.operand, binding)}`, binding, level);
}

function boolean(node: BoolOp, level: number): string {
  const binding = node.op === "And" ? BINDING.and : BINDING.or;
  const values = node.values.map((value) => text(value, binding + 1));
  return wrapped(values.join(node.op === "And" ? " and " : " or "), binding, level);
}

function comparison(node: Compare, level: number): string {
  const side = (operand: Expr) => text(operand, BINDING.compare + 1);
  const links = node.comparators.map((right, index) => {
    const op = node.ops[index];
    return op === undefined ? "" : ` ${COMPARISONS[op]} ${side(right)}`;
  });
  return wrapped(`${side(node.left)}${links.join("")}`, BINDING.compare, level);
}

function choice(node: IfExp, level: number): string {
  const [body, test] = [text(node.body, BINDING.or), text(node.test, BINDING.or)];
  return wrapped(`${body} if ${test} else ${unparse(node.orelse)}`, BINDING.test, level);
}

function tuple(node: Tuple, level: number): string {
  if (node.elts.length === 0) return "()";
  return wrapped(`${list(node.elts)}${node.elts.length === 1 ? "," : ""}`, BINDING.tuple, level);
}

function entry(key: Expr | undefined, value: Expr): string {
  if (key === undefined) return `**${text(value, BINDING.bitOr)}`;
  return `${unparse(key)}: ${unparse(value)}`;
}

function dictComprehension(node: DictComp): string {
  return `{${unparse(node.key)}: ${unparse(node.value)}${clauses(node.generators)}}`;
}

function clauses(generators: readonly Comprehension[]): string {
  return generators.map(clause).join("");
}

function clause({ target, iter, ifs, is_async }: Comprehension): string {
  const head = is_async ? " async for " : " for ";
  const tests = ifs.map((test) => ` if ${text(test, BINDING.or)}`).join("");
  return `${head}${text(target, BINDING.tuple)} in ${text(iter, BINDING.or)}${tests}`;
}

function call(node: Call): string {
  const callee = text(node.func, BINDING.atom);
  const [sole] = node.args;
  if (sole?.nodeType === "GeneratorExp" && node.args.length + node.keywords.length === 1) {
    return `${callee}${unparse(sole)}`;
  }
  return `${callee}(${[...node.args.map(unparse), ...node.keywords.map(keyword)].join(", ")})`;
}

function keyword({ arg, value }: Keyword): string {
  return arg === undefined ? `**${unparse(value)}` : `${arg}=${unparse(value)}`;
}

function attribute(node: Attribute): string {
  const object = text(node.value, BINDING.atom);
  const isInt = node.value.nodeType === "Constant" && node.value.constant.kind === "int";
  return `${object}${isInt ? " " : ""}.${node.attr}`;
}

function slice({ lower, upper, step }: Slice): string {
  const part = (node: Expr | undefined) => (node === undefined ? "" : unparse(node));
  return `${part(lower)}:${part(upper)}${step === undefined ? "" : `:${part(step)}`}`;
}

function lambda(node: Lambda, level: number): string {
  const { posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults } = node.args;
  const positional = [...posonlyargs, ...args];
  const required = positional.length - defaults.length;
  const parts = positional.map(({ arg }, index) => withDefault(arg, defaults[index - required]));
  if (posonlyargs.length > 0) parts.splice(posonlyargs.length, 0, "/");
  if (vararg !== undefined || kwonlyargs.length > 0) parts.push(`*${vararg?.arg ?? ""}`);
  kwonlyargs.forEach(({ arg }, index) => {
    parts.push(withDefault(arg, kw_defaults[index]));
  });
  if (kwarg !== undefined) parts.push(`**${kwarg.arg}`);
  const head = parts.length === 0 ? "lambda" : `lambda ${parts.join(", ")}`;
  return wrapped(`${head}: ${unparse(node.body)}`, BINDING.test, level);
}

function withDefault(name: string, value: Expr | undefined): string {
  return value === undefined ? name : `${name}=${unparse(value)}`;
}

function joined(node: JoinedStr): string {
  return node.values
    .map((part) => {
      if (part.nodeType === "FormattedValue") return field(part);
      const { constant } = part;
      return constant.kind === "str" ? constant.value.replace(/[{}]/g, "$&$&") : "";
    })
    .join("");
}

function field(node: FormattedValue): string {
  const value = text(node.value, BINDING.or);
  const conversion = node.conversion === -1 ? "" : `!${String.fromCharCode(node.conversion)}`;
  const spec = node.format_spec === undefined ? "" : `:${joined(node.format_spec)}`;
  return `{${value.startsWith("{") ? " " : ""}${value}${conversion}${spec}}`;
}
