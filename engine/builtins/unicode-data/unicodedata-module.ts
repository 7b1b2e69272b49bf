import { PyFloat } from "../../objects/float.ts";
import { unbox, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName } from "../../objects/types.ts";
import {
  codePointOf,
  decimalValue,
  isAssigned,
  isDecimalChar,
  isDigitChar,
} from "../../objects/unicode.ts";
import { characterNamed, nameOfCharacter } from "../../support/characters/character-names.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { PyNative } from "../../vm/native.ts";
import { RunTable } from "./run-table.ts";
import { COMBINING, NUMBERS, WIDTHS } from "./tables.ts";

const combining = new RunTable(COMBINING);
const widths = new RunTable(WIDTHS);
const numbers = new RunTable(NUMBERS);

/** The module `unicodedata`. Modules/unicodedata.c */
export function unicodedataModule(_vm: VM): PyModule {
  const module = new PyModule("unicodedata");
  const define = (name: string, signature: string, run: (...args: Value[]) => Value) =>
    module.namespace.set(
      name,
      new PyNative(name, signature, (_run: VM, ...args: Value[]) => run(...args), {
        module: "unicodedata",
      }),
    );
  const ofChar = (name: string, run: (char: string) => Value) =>
    define(name, "chr, /", (value = null) => run(charOf(name, "argument", value)));
  const orDefault = (name: string, what: string, find: (char: string) => Value | undefined) =>
    define(name, "chr, default=?, /", (value = null, otherwise?: Value) => {
      const found = find(charOf(name, "argument 1", value)) ?? otherwise;
      if (found === undefined) throw new Raise("ValueError", what);
      return found;
    });

  module.namespace.set("unidata_version", "16.0.0");
  ofChar("category", categoryOf);
  ofChar("combining", (char) => Number(combining.at(codePointOf(char))?.text ?? 0));
  ofChar("east_asian_width", (char) => widths.at(codePointOf(char))?.text ?? "N");
  ofChar("mirrored", (char) => Number(/\p{Bidi_Mirrored}/u.test(char) && isAssigned(char)));
  orDefault("name", "no such name", (char) => nameOfCharacter(codePointOf(char)));
  orDefault("decimal", "not a decimal", (char) =>
    isDecimalChar(char) ? decimalValue(char) : undefined,
  );
  orDefault("digit", "not a digit", digitOf);
  orDefault("numeric", "not a numeric character", numberOf);
  define("lookup", "name, /", lookup);
  define("normalize", "form, unistr, /", (form = null, text = null) =>
    normalized("normalize", form, text),
  );
  define(
    "is_normalized",
    "form, unistr, /",
    (form = null, text = null) => normalized("is_normalized", form, text) === unbox(text),
  );
  return module;
}

function charOf(name: string, which: string, value: Value): string {
  const char = unbox(value);
  if (typeof char !== "string") {
    const place = which === "argument" ? "argument" : which;
    const what = `${name}() ${place} must be a unicode character, not ${typeName(value)}`;
    throw new Raise("TypeError", what);
  }
  const { length } = Array.from(char);
  if (length === 1) return char;
  const what = `${name}(): ${which} must be a unicode character, not a string of length ${length}`;
  throw new Raise("TypeError", what);
}

/** General categories, as regular expressions name them. */
const CATEGORIES =
  "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co".split(
    " ",
  );

function categoryOf(char: string): string {
  if (!isAssigned(char)) return "Cn";
  return CATEGORIES.find((name) => new RegExp(`^\\p{${name}}`, "u").test(char)) ?? "Cn";
}

function digitOf(char: string): Value | undefined {
  if (isDecimalChar(char)) return decimalValue(char);
  const value = isDigitChar(char) ? otherNumber(char) : undefined;
  return value;
}

function numberOf(char: string): Value | undefined {
  const value = isDecimalChar(char) ? decimalValue(char) : otherNumber(char);
  return value === undefined ? undefined : new PyFloat(value);
}

function otherNumber(char: string): number | undefined {
  const point = codePointOf(char);
  const run = numbers.at(point);
  if (run === undefined) return undefined;
  const [above = "", below = "1"] = run.text.split("/");
  return Number(above) / Number(below) + (point - run.first);
}

function lookup(name: Value = null): Value {
  if (typeof unbox(name) !== "string") {
    throw new Raise("TypeError", `a bytes-like object is required, not '${typeName(name)}'`);
  }
  const text = textOf("lookup", "", name);
  const point = characterNamed(text);
  if (point === undefined) throw new Raise("KeyError", `undefined character name '${text}'`);
  return String.fromCodePoint(point);
}

const FORMS = ["NFC", "NFD", "NFKC", "NFKD"];

function normalized(name: string, form: Value, text: Value): string {
  const wanted = textOf(name, " 1", form);
  const given = textOf(name, " 2", text);
  if (!FORMS.includes(wanted)) throw new Raise("ValueError", "invalid normalization form");
  return given.normalize(wanted);
}

function textOf(name: string, which: string, value: Value): string {
  const text = unbox(value);
  if (typeof text === "string") return text;
  throw new Raise("TypeError", `${name}() argument${which} must be str, not ${typeName(value)}`);
}
