import type { Constant } from "../ast.ts";
import { parseNumber } from "../text/number-value.ts";
import type { Token } from "../text/token.ts";
import { constant } from "./nodes.ts";
import type { Context } from "./peg.ts";

/** sys.get_int_max_str_digits() */
const MAX_DIGITS = 4300;

/** A number, unless it has more digits than CPython converts: _PyPegen_number_token. */
export function numberConstant(token: Token, here: Context): Constant {
  const { text } = token;
  if (text.length > MAX_DIGITS && /^[\d_]+$/.test(text)) refuseDigits(token, here);
  return constant(parseNumber(text), token);
}

function refuseDigits(token: Token, here: Context): void {
  const digits = token.text.replaceAll("_", "").length;
  if (digits <= MAX_DIGITS) return;
  const start = { ...token, col_offset: 0, end_col_offset: 0 };
  here.failAt(
    start,
    `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${digits} digits; ` +
      "use sys.set_int_max_str_digits() to increase the limit - " +
      "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
  );
}
