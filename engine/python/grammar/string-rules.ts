import type { Constant, Conversion, Expr, JoinedStr } from "../ast.ts";
import type { Token } from "../text/token.ts";
import {
  FSTRING_END,
  FSTRING_MIDDLE,
  FSTRING_START,
  NAME,
  STRING,
  TSTRING_END,
  TSTRING_MIDDLE,
  TSTRING_START,
} from "./items.ts";
import {
  ahead,
  any,
  type Context,
  choice,
  either,
  explain,
  invalid,
  many,
  memo,
  not,
  opt,
  r,
  rule,
  seq,
  type Typed,
} from "./peg.ts";
import {
  concatenated,
  joined,
  stringConstant,
  template,
  textPart,
  withoutEmptyText,
} from "./string-values.ts";

type Letter = "f" | "t";

interface FormatSpec {
  readonly colon: Token;
  readonly spec: JoinedStr;
}

interface Field {
  readonly open: Token;
  readonly value: Expr;
  readonly debug: Token | undefined;
  readonly conversion: { readonly mark: Token; readonly letter: Token } | undefined;
  readonly format: FormatSpec | undefined;
  readonly close: Token;
}

/** _PyPegen_check_fstring_conversion */
const conversion = (letter: Letter) =>
  choice(
    seq(["!", NAME], ([mark, name], here) => {
      if (mark.end !== name.start) {
        const rule = "conversion type must come right after the exclamation mark";
        return here.failBetween(mark, name, `${letter}-string: ${rule}`);
      }
      if (/^[sra]$/.test(name.text)) return { mark, letter: name };
      const wrong = `invalid conversion character '${name.text}': expected 's', 'r', or 'a'`;
      return here.failAt(name, `${letter}-string: ${wrong}`);
    }),
  );

function conversionOf({ conversion: asked, debug, format }: Field): Conversion {
  if (asked !== undefined) {
    return asked.letter.text === "s" ? 115 : asked.letter.text === "r" ? 114 : 97;
  }
  return debug !== undefined && format === undefined ? 114 : -1;
}

const endOfCode = ({ conversion: asked, format, close }: Field): Token =>
  asked?.mark ?? format?.colon ?? close;

/** set_ftstring_expr: the code of a field as text, without comments. */
const codeText = (field: Field, here: Context): string =>
  here
    .textBetween(field.open, endOfCode(field))
    .replace(/("""|'''|"|')(?:\\.|.)*?\1|#[^\n]*/gs, (found) =>
      found.startsWith("#") ? "" : found,
    );

/** With `=`, the code stands before its value as a text. */
function label(field: Field, here: Context): Constant {
  const end = endOfCode(field);
  return {
    nodeType: "Constant",
    constant: { kind: "str", value: codeText(field, here) },
    lineno: field.open.lineno,
    col_offset: field.open.col_offset + 1,
    end_lineno: end.lineno,
    end_col_offset: end.col_offset,
  };
}

/** _PyPegen_formatted_value */
function formattedValue(field: Field, here: Context): Expr {
  const value: Expr = here.node({
    nodeType: "FormattedValue",
    value: field.value,
    conversion: conversionOf(field),
    format_spec: field.format?.spec,
  });
  return field.debug === undefined ? value : joined([label(field, here), value], here.span());
}

/** _PyPegen_interpolation */
function interpolation(field: Field, here: Context): Expr {
  const value: Expr = here.node({
    nodeType: "Interpolation",
    value: field.value,
    str: codeText(field, here).replace(/[\s=]+$/, ""),
    conversion: conversionOf(field),
    format_spec: field.format?.spec,
  });
  return field.debug === undefined ? value : template([label(field, here), value], here.span());
}

const field = (
  letter: Letter,
  spec: Typed<FormatSpec>,
  build: (field: Field, here: Context) => Expr,
) =>
  seq(
    ["{", r("annotated_rhs"), opt("="), opt(conversion(letter)), opt(spec), "}"],
    ([open, value, debug, asked, format, close], here): Expr =>
      build({ open, value, debug, conversion: asked, format, close }, here),
  );

/** _PyPegen_setup_full_format_spec */
const formatSpec = (part: Typed<Expr>): Typed<FormatSpec> =>
  choice(
    seq([":", any(part)], ([colon, parts], here) => ({
      colon,
      spec: joined(withoutEmptyText(parts), here.span()),
    })),
  );

const decodedText = (middle: Typed<Token>) =>
  choice(seq([middle], ([text], here): Expr => textPart(text, false, here)));

const F_SPEC = formatSpec(either(decodedText(FSTRING_MIDDLE), r("fstring_replacement_field")));
const T_SPEC = formatSpec(
  either(decodedText(TSTRING_MIDDLE), r("tstring_format_spec_replacement_field")),
);

const RAW = /r/i;

/** The parts of a literal: texts stay tokens until it is known how to read them. */
const decodeParts = (
  start: Token,
  parts: readonly (Token | Expr)[],
  here: Context,
): readonly Expr[] =>
  parts.map((part) => ("kind" in part ? textPart(part, RAW.test(start.text), here) : part));

const MIXED = "cannot mix t-string literals with string or bytes literals";

const PLAIN = either(
  r("fstring"),
  choice(seq([STRING], ([token], here): Expr => stringConstant(token, here))),
);

const mistakesInField = (letter: Letter, formatPart: Typed<Expr>) => {
  const says = (words: string) => `${letter}-string: ${words}`;
  const rhs = r("annotated_rhs");
  const converted = opt(choice(seq(["!", NAME], ([mark]) => mark)));
  const missing = (sign: "=" | "!" | ":" | "}") =>
    invalid(["{", sign], ([, at], here) =>
      here.failAt(at, says(`valid expression required before '${sign}'`)),
    );
  const expecting = (words: string) => (_: unknown, here: Context) => here.failAtNext(says(words));
  return rule(
    ...(["=", "!", ":", "}"] as const).map(missing),
    invalid(["{", not(rhs)], expecting("expecting a valid expression after '{'")),
    invalid(
      ["{", rhs, not(either("=", "!", ":", "}"))],
      expecting("expecting '=', or '!', or ':', or '}'"),
    ),
    invalid(
      ["{", rhs, "=", not(either("!", ":", "}"))],
      expecting("expecting '!', or ':', or '}'"),
    ),
    invalid(
      ["{", rhs, opt("="), "!", ahead(either(":", "}"))],
      expecting("missing conversion character"),
    ),
    invalid(["{", rhs, opt("="), "!", not(NAME)], expecting("invalid conversion character")),
    invalid(
      ["{", rhs, opt("="), converted, not(either(":", "}"))],
      expecting("expecting ':' or '}'"),
    ),
    invalid(
      ["{", rhs, opt("="), converted, ":", any(formatPart), not("}")],
      expecting("expecting '}', or format specs"),
    ),
    invalid(["{", rhs, opt("="), converted, not("}")], expecting("expecting '}'")),
  );
};

/** String literals of every sort. */
export const stringRules = {
  strings: memo(
    explain("invalid_string_tstring_concat"),
    seq([many(PLAIN)], ([literals], here) => concatenated(literals, here)),
    seq([many(r("tstring"))], ([literals], here) => template(literals, here.span())),
  ),
  fstring: rule(
    seq(
      [FSTRING_START, any(either(r("fstring_replacement_field"), FSTRING_MIDDLE)), FSTRING_END],
      ([start, parts], here): Expr => joined(decodeParts(start, parts, here), here.span()),
    ),
  ),
  tstring: rule(
    seq(
      [TSTRING_START, any(either(r("tstring_replacement_field"), TSTRING_MIDDLE)), TSTRING_END],
      ([start, parts], here): Expr => template(decodeParts(start, parts, here), here.span()),
    ),
  ),
  fstring_replacement_field: rule(
    field("f", F_SPEC, formattedValue),
    explain("invalid_fstring_replacement_field"),
  ),
  tstring_replacement_field: rule(
    field("t", T_SPEC, interpolation),
    explain("invalid_tstring_replacement_field"),
  ),
  tstring_format_spec_replacement_field: rule(
    field("t", T_SPEC, formattedValue),
    explain("invalid_tstring_replacement_field"),
  ),
  invalid_string_tstring_concat: rule(
    invalid([many(PLAIN), r("tstring")], ([texts, other], here) =>
      here.failBetween(texts.at(-1) ?? other, other, MIXED),
    ),
    invalid([many(r("tstring")), PLAIN], ([templates, other], here) =>
      here.failBetween(templates.at(-1) ?? other, other, MIXED),
    ),
  ),
  invalid_fstring_replacement_field: mistakesInField(
    "f",
    either(decodedText(FSTRING_MIDDLE), r("fstring_replacement_field")),
  ),
  invalid_tstring_replacement_field: mistakesInField(
    "t",
    either(decodedText(FSTRING_MIDDLE), r("fstring_replacement_field")),
  ),
};
