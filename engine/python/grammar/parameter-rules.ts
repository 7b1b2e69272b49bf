import type { Arg, Arguments, Expr, Span } from "../ast.ts";
import { NAME } from "./items.ts";
import { identifier } from "./nodes.ts";
import {
  type Alternative,
  ahead,
  any,
  type Context,
  choice,
  either,
  invalid,
  just,
  list,
  many,
  opt,
  pick,
  r,
  rule,
  seq,
  type Typed,
} from "./peg.ts";

interface Parameter {
  readonly arg: Arg;
  readonly value: Expr | undefined;
}

interface StarEtc {
  readonly vararg: Arg | undefined;
  readonly keywordOnly: readonly Parameter[];
  readonly kwarg: Arg | undefined;
}

const argument = (annotation: Typed<Expr | undefined> | undefined): Typed<Arg> =>
  choice(
    seq(
      [NAME, annotation ?? opt(NEVER)],
      ([name, given], here): Arg =>
        here.node({ nodeType: "Arg", arg: identifier(name), annotation: given }),
    ),
  );

/** Matches nothing at all. */
const NEVER: Typed<never> = choice();

/** A parameter in its forms; each goes up to the comma or up to the end of the list. */
function itemsOf(param: Typed<Arg>, close: ")" | ":") {
  const end = either(",", ahead(close));
  const value = choice(
    seq(["=", r("expression")], ([, expression]) => expression),
    invalid(["=", ahead(either(")", ","))], ([equals], here) =>
      here.failAt(equals, "expected default value expression"),
    ),
  );
  const plain = choice(seq([param, end], ([arg]): Parameter => ({ arg, value: undefined })));
  const withDefault = choice(
    seq([param, value, end], ([arg, given]): Parameter => ({ arg, value: given })),
  );
  const maybeDefault = choice(
    seq([param, opt(value), end], ([arg, given]): Parameter => ({ arg, value: given })),
  );
  const slashPlain = choice(seq([many(plain), "/", end], ([params]) => params));
  const slashWithDefault = choice(
    seq([any(plain), many(withDefault), "/", end], ([one, more]) => [...one, ...more]),
  );
  const slash = either(slashPlain, slashWithDefault);
  return { param, close, plain, withDefault, maybeDefault, slashPlain, slashWithDefault, slash };
}

type Items = ReturnType<typeof itemsOf>;

const atFirst =
  (message: string) =>
  ([place]: readonly [Span, ...unknown[]], here: Context) =>
    here.failAt(place, message);

const atLast = (message: string) => (values: readonly unknown[], here: Context) =>
  here.failAt(values.at(-1) as Span, message);

const AFTER_KEYWORDS = "arguments cannot follow var-keyword argument";

/** `**kwargs` */
const keywordsOf = ({ param, plain }: Items): Typed<Arg> =>
  choice(
    invalid(["**", param, "="], atLast("var-keyword argument cannot have default value")),
    invalid(["**", param, ",", param], atLast(AFTER_KEYWORDS)),
    invalid(["**", param, ",", either("*", "**", "/")], atLast(AFTER_KEYWORDS)),
    seq(["**", plain], ([, { arg }]) => arg),
  );

const starEtc = (
  vararg: Arg | undefined,
  keywordOnly: readonly Parameter[],
  kwarg: Arg | undefined,
): StarEtc => ({ vararg, keywordOnly, kwarg });

const BARE_STAR = "named arguments must follow bare *";

/** Everything from a star on. `special` is what only functions allow. */
function starOf(items: Items, special: readonly Alternative<StarEtc>[]): Typed<StarEtc> {
  const { param, plain, maybeDefault, close } = items;
  const keywords = keywordsOf(items);
  const bare = either(close, pick(0, [",", either(close, "**")]));
  return choice(
    invalid(["*", bare], ([star], here) =>
      close === ")" ? here.failAt(star, BARE_STAR) : here.failAtLast(BARE_STAR),
    ),
    invalid(["*", param, "="], atLast("var-positional argument cannot have default value")),
    invalid(
      ["*", either(plain, ","), any(maybeDefault), "*", either(plain, ",")],
      ([, , , star], here) => here.failAt(star, "* argument may appear only once"),
    ),
    seq(["*", plain, any(maybeDefault), opt(keywords)], ([, { arg }, only, kwarg]) =>
      starEtc(arg, only, kwarg),
    ),
    ...special,
    seq(["*", ",", many(maybeDefault), opt(keywords)], ([, , only, kwarg]) =>
      starEtc(undefined, only, kwarg),
    ),
    seq([keywords], ([kwarg]) => starEtc(undefined, [], kwarg)),
  );
}

/** _PyPegen_make_arguments */
function parametersFrom(
  positionalOnly: readonly Parameter[],
  positional: readonly Parameter[],
  star: StarEtc | undefined,
): Arguments {
  const keywordOnly = star?.keywordOnly ?? [];
  return {
    nodeType: "Arguments",
    posonlyargs: positionalOnly.map(({ arg }) => arg),
    args: positional.map(({ arg }) => arg),
    vararg: star?.vararg,
    kwonlyargs: keywordOnly.map(({ arg }) => arg),
    kw_defaults: keywordOnly.map(({ value }) => value),
    kwarg: star?.kwarg,
    defaults: [...positionalOnly, ...positional].flatMap(({ value }) => value ?? []),
  };
}

const parametersOf = (
  { plain, withDefault, slashPlain, slashWithDefault }: Items,
  star: Typed<StarEtc>,
): readonly Alternative<Arguments>[] => [
  seq([slashPlain, any(plain), any(withDefault), opt(star)], ([only, one, more, rest]) =>
    parametersFrom(only, [...one, ...more], rest),
  ),
  seq([slashWithDefault, any(withDefault), opt(star)], ([only, more, rest]) =>
    parametersFrom(only, more, rest),
  ),
  seq([many(plain), any(withDefault), opt(star)], ([one, more, rest]) =>
    parametersFrom([], [...one, ...more], rest),
  ),
  seq([many(withDefault), opt(star)], ([more, rest]) => parametersFrom([], more, rest)),
  seq([star], ([rest]) => parametersFrom([], [], rest)),
];

const mistakesOf = (
  { plain, withDefault, maybeDefault, slashPlain, slashWithDefault, slash }: Items,
  inParentheses: Typed<unknown>,
  parenthesized: string,
): readonly Alternative<never>[] => [
  invalid(["/", ","], atFirst("at least one argument must precede /")),
  invalid([slash, any(maybeDefault), "/"], atLast("/ may appear only once")),
  invalid(
    [opt(slashPlain), any(plain), either(slashWithDefault, many(withDefault)), plain],
    ([, , , { arg }], here) =>
      here.failAt(arg, "parameter without a default follows parameter with a default"),
  ),
  invalid([any(plain), "(", inParentheses, opt(","), ")"], ([, open, , , close], here) =>
    here.failBetween(open, close, `${parenthesized} cannot be parenthesized`),
  ),
  invalid(
    [opt(slash), any(maybeDefault), "*", either(",", plain), any(maybeDefault), "/"],
    atLast("/ must be ahead of *"),
  ),
  invalid([many(maybeDefault), "/", "*"], atLast("expected comma between / and *")),
];

const FUNCTION = itemsOf(argument(opt(pick(1, [":", r("expression")]))), ")");
const LAMBDA = itemsOf(argument(undefined), ":");

const KEYWORDS = keywordsOf(FUNCTION);

/** `*args: *Ts` */
const STAR_ANNOTATED = seq(
  [
    "*",
    argument(pick(1, [":", r("star_expression")])),
    either(",", ahead(")")),
    any(FUNCTION.maybeDefault),
    opt(KEYWORDS),
  ],
  ([, arg, , only, kwarg]) => starEtc(arg, only, kwarg),
);

/** The parameters of functions and of lambdas. */
export const parameterRules = {
  params: rule(
    ...mistakesOf(FUNCTION, many(FUNCTION.plain), "Function parameters"),
    just(choice(...parametersOf(FUNCTION, starOf(FUNCTION, [STAR_ANNOTATED])))),
  ),
  lambda_params: rule(
    ...mistakesOf(LAMBDA, list(LAMBDA.param), "Lambda expression parameters"),
    just(choice(...parametersOf(LAMBDA, starOf(LAMBDA, [])))),
  ),
};
