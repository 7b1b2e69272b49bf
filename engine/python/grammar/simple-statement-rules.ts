import type { Expr, Operator, Stmt } from "../ast.ts";
import { failInvalidTarget, kindName } from "./expression-kind.ts";
import { NAME, NEWLINE } from "./items.ts";
import { identifier, nameFrom } from "./nodes.ts";
import {
  ahead,
  any,
  cut,
  either,
  explain,
  type Item,
  invalid,
  just,
  list,
  many,
  memo,
  not,
  opt,
  pick,
  r,
  rule,
  seq,
  word,
} from "./peg.ts";

const augmented = (sign: Item & string, op: Operator) => seq([sign], (): Operator => op);

const ASSIGNED = opt(pick(1, ["=", r("annotated_rhs")]));

const TARGETS = any(pick(0, [r("star_targets"), "="]));

type Annotatable = Extract<Stmt, { nodeType: "AnnAssign" }>["target"];

/** The grammar lets nothing else through. */
const asTarget = (target: Expr): Annotatable => target as Annotatable;

const YIELD_TARGET = "assignment to yield expression not possible";

/** Statements on one line. */
export const simpleStatementRules = {
  simple_stmts: rule(
    seq([list(r("simple_stmt"), ";"), opt(";"), NEWLINE], ([statements]) => statements),
  ),
  simple_stmt: memo<Stmt>(
    just(r("assignment")),
    seq([ahead(word("type")), r("type_alias")], ([, alias]) => alias),
    seq([r("star_expressions")], ([value], here): Stmt => here.node({ nodeType: "Expr", value })),
    seq(
      ["return", opt(r("star_expressions"))],
      ([, value], here): Stmt => here.node({ nodeType: "Return", value }),
    ),
    just(r("import_stmt")),
    seq(
      ["raise", r("expression"), "from", r("expression")],
      ([, exc, , cause], here): Stmt => here.node({ nodeType: "Raise", exc, cause }),
    ),
    seq(
      ["raise", opt(r("expression"))],
      ([, exc], here): Stmt => here.node({ nodeType: "Raise", exc, cause: undefined }),
    ),
    just(r("pass_stmt")),
    seq(
      ["del", r("del_targets"), ahead(either(";", NEWLINE))],
      ([, targets], here): Stmt => here.node({ nodeType: "Delete", targets }),
    ),
    explain("invalid_del_stmt"),
    seq([r("yield_expr")], ([value], here): Stmt => here.node({ nodeType: "Expr", value })),
    seq(
      ["assert", r("expression"), opt(pick(1, [",", r("expression")]))],
      ([, test, msg], here): Stmt => here.node({ nodeType: "Assert", test, msg }),
    ),
    just(r("break_stmt")),
    just(r("continue_stmt")),
    seq(
      ["global", list(NAME)],
      ([, names], here): Stmt => here.node({ nodeType: "Global", names: names.map(identifier) }),
    ),
    seq(
      ["nonlocal", list(NAME)],
      ([, names], here): Stmt => here.node({ nodeType: "Nonlocal", names: names.map(identifier) }),
    ),
  ),
  pass_stmt: rule(seq(["pass"], (_, here): Stmt => here.node({ nodeType: "Pass" }))),
  break_stmt: rule(seq(["break"], (_, here): Stmt => here.node({ nodeType: "Break" }))),
  continue_stmt: rule(seq(["continue"], (_, here): Stmt => here.node({ nodeType: "Continue" }))),

  assignment: rule<Stmt>(
    seq(
      [NAME, ":", r("expression"), ASSIGNED],
      ([name, , annotation, value], here): Stmt =>
        here.node({
          nodeType: "AnnAssign",
          target: nameFrom(name, "Store"),
          annotation,
          value,
          simple: true,
        }),
    ),
    seq(
      [
        either(pick(1, ["(", r("single_target"), ")"]), r("single_subscript_attribute_target")),
        ":",
        r("expression"),
        ASSIGNED,
      ],
      ([target, , annotation, value], here): Stmt =>
        here.node({
          nodeType: "AnnAssign",
          target: asTarget(target),
          annotation,
          value,
          simple: false,
        }),
    ),
    seq(
      [many(pick(0, [r("star_targets"), "="])), r("annotated_rhs"), not("=")],
      ([targets, value], here): Stmt => here.node({ nodeType: "Assign", targets, value }),
    ),
    seq(
      [r("single_target"), r("augassign"), cut, r("annotated_rhs")],
      ([target, op, , value], here): Stmt =>
        here.node({ nodeType: "AugAssign", target: asTarget(target), op, value }),
    ),
    explain("invalid_assignment"),
  ),
  annotated_rhs: rule(just(r("yield_expr")), just(r("star_expressions"))),
  augassign: rule(
    augmented("+=", "Add"),
    augmented("-=", "Sub"),
    augmented("*=", "Mult"),
    augmented("@=", "MatMult"),
    augmented("/=", "Div"),
    augmented("%=", "Mod"),
    augmented("&=", "BitAnd"),
    augmented("|=", "BitOr"),
    augmented("^=", "BitXor"),
    augmented("<<=", "LShift"),
    augmented(">>=", "RShift"),
    augmented("**=", "Pow"),
    augmented("//=", "FloorDiv"),
  ),

  invalid_assignment: rule(
    invalid([r("invalid_ann_assign_target"), ":", r("expression")], ([target], here) =>
      here.failAt(target, `only single target (not ${kindName(target)}) can be annotated`),
    ),
    invalid(
      [r("star_named_expression"), ",", any(r("star_named_expressions")), ":", r("expression")],
      ([first], here) => here.failAt(first, "only single target (not tuple) can be annotated"),
    ),
    invalid([r("expression"), ":", r("expression")], ([target], here) =>
      here.failAt(target, "illegal target for annotation"),
    ),
    invalid([TARGETS, r("star_expressions"), "="], ([, target], here) =>
      failInvalidTarget(target, "assign", here),
    ),
    invalid([TARGETS, r("yield_expr"), "="], ([, target], here) =>
      here.failAt(target, YIELD_TARGET),
    ),
    invalid([r("star_expressions"), r("augassign"), r("annotated_rhs")], ([target], here) =>
      here.failAt(
        target,
        `'${kindName(target)}' is an illegal expression for augmented assignment`,
      ),
    ),
  ),
  invalid_ann_assign_target: rule(
    just(r("list")),
    just(r("tuple")),
    seq(["(", r("invalid_ann_assign_target"), ")"], ([, target]) => target),
  ),
  invalid_del_stmt: rule(
    invalid(["del", r("star_expressions")], ([, target], here) =>
      failInvalidTarget(target, "delete", here),
    ),
  ),
};
