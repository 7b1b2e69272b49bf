import { expect, test } from "vitest";
import { COMBINING, NUMBERS, WIDTHS } from "../../engine/builtins/unicode-data/tables.ts";
import { cpython } from "../support/cpython.ts";

/** Runs of code points for which `expression` over `c` says the same, as tables.ts has them. */
const ENCODED = `
import unicodedata
from fractions import Fraction
def base36(number):
    digit = "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]
    return base36(number // 36) + digit if number >= 36 else digit
def value(c):
    number = None if c.isdecimal() else unicodedata.numeric(c, None)
    return None if number is None else Fraction(number).limit_denominator(1000)
def answer(given):
    expression, step = given
    told = eval("lambda c: " + expression)
    runs, end, start, last = [], 0, 0, None
    for point in range(0x110001):
        now = told(chr(point)) if point < 0x110000 else None
        if last is not None and now != last + (point - start) * step if step else now != last:
            if last is not None:
                runs.append(f"{base36(start - end)} {base36(point - start)} {last}")
                end = point
            start, last = point, now
        elif last is None:
            start, last = point, now
    return ";".join(runs)
`;

test("the tables are those of CPython's Unicode version", async () => {
  const [combining, widths, numbers] = (await cpython()).answers(ENCODED, [
    ["unicodedata.combining(c) or None", 0],
    ["(lambda w: None if w == 'N' else w)(unicodedata.east_asian_width(c))", 0],
    ["value(c)", 1],
  ]);
  expect(COMBINING).toBe(combining);
  expect(WIDTHS).toBe(widths);
  expect(NUMBERS).toBe(numbers);
});
