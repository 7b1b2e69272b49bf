import type { Alias, Expr, Name, Span, Stmt } from "../ast.ts";
import type { Token } from "../text/token.ts";
import { kindName } from "./expression-kind.ts";
import { NAME, NEWLINE } from "./items.ts";
import { identifier, nameFrom, nodeAt } from "./nodes.ts";
import {
  any,
  type Context,
  choice,
  either,
  explain,
  invalid,
  just,
  leftRecursive,
  list,
  many,
  not,
  opt,
  pick,
  r,
  rule,
  seq,
} from "./peg.ts";

const RENAMED = opt(pick(1, ["as", NAME]));

const alias = (name: string, asname: Token | undefined, span: Span): Alias =>
  nodeAt(span, {
    nodeType: "Alias",
    name,
    asname: asname === undefined ? undefined : identifier(asname),
  });

const DOT = either(".", "...");

/** _PyPegen_seq_count_dots */
const levelOf = (dots: readonly Token[]): number =>
  dots.reduce((sum, { text }) => sum + text.length, 0);

const importFrom = (
  module: Name | undefined,
  names: readonly Alias[],
  dots: readonly Token[],
  here: Context,
): Stmt => here.node({ nodeType: "ImportFrom", module: module?.id, names, level: levelOf(dots) });

const badTarget = (target: Expr, here: Context): never =>
  here.failAt(target, `cannot use ${kindName(target)} as import target`);

/** `as` is not followed by a name and the end of the clause. */
const NO_NAME = not(choice(seq([NAME, either(",", ")", ";", NEWLINE)], ([name]) => name)));

const NAMES_MISSING = "Expected one or more names after 'import'";

export const importRules = {
  import_stmt: rule<Stmt>(
    explain("invalid_import"),
    seq(
      [
        "import",
        list(
          choice(
            explain("invalid_dotted_as_name"),
            seq(
              [r("dotted_name"), RENAMED],
              ([name, asname], here): Alias => alias(name.id, asname, here.span()),
            ),
          ),
        ),
      ],
      ([, names], here): Stmt => here.node({ nodeType: "Import", names }),
    ),
    seq(
      ["from", any(DOT), r("dotted_name"), "import", r("import_from_targets")],
      ([, dots, module, , names], here) => importFrom(module, names, dots, here),
    ),
    seq(["from", many(DOT), "import", r("import_from_targets")], ([, dots, , names], here) =>
      importFrom(undefined, names, dots, here),
    ),
  ),
  import_from_targets: rule<readonly Alias[]>(
    seq(["(", r("import_from_as_names"), opt(","), ")"], ([, names]) => names),
    seq([r("import_from_as_names"), not(",")], ([names]) => names),
    seq(["*"], ([star]) => [alias("*", undefined, star)]),
    explain("invalid_import_from_targets"),
  ),
  import_from_as_names: rule(
    just(
      list(
        choice(
          explain("invalid_import_from_as_name"),
          seq(
            [NAME, RENAMED],
            ([name, asname], here): Alias => alias(identifier(name), asname, here.span()),
          ),
        ),
      ),
    ),
  ),
  dotted_name: leftRecursive<Name>(
    [seq([NAME], ([name]) => nameFrom(name))],
    [
      seq(
        [".", NAME],
        ([, name]) =>
          (left: Name, span): Name =>
            nodeAt(span, { nodeType: "Name", id: `${left.id}.${identifier(name)}`, ctx: "Load" }),
      ),
    ],
  ),
  invalid_import: rule(
    invalid(["import", list(r("dotted_name")), "from", r("dotted_name")], ([start], here) =>
      here.failFrom(start, "Did you mean to use 'from ... import ...' instead?"),
    ),
    invalid(["import", NEWLINE], ([, end], here) => here.failFrom(end, NAMES_MISSING)),
  ),
  invalid_dotted_as_name: rule(
    invalid([r("dotted_name"), "as", NO_NAME, r("expression")], ([, , , target], here) =>
      badTarget(target, here),
    ),
  ),
  invalid_import_from_as_name: rule(
    invalid([NAME, "as", NO_NAME, r("expression")], ([, , , target], here) =>
      badTarget(target, here),
    ),
  ),
  invalid_import_from_targets: rule(
    invalid([r("import_from_as_names"), ",", NEWLINE], (_, here) =>
      here.failAtLast("trailing comma not allowed without surrounding parentheses"),
    ),
    invalid([NEWLINE], ([end], here) => here.failFrom(end, NAMES_MISSING)),
  ),
};
