import { test } from "vitest";
import { reprFloat } from "../../engine/objects/float-text.ts";
import { normalise } from "../../engine/objects/int.ts";
import { fromFloat, toFloat } from "../../engine/objects/int-float.ts";
import {
  type Conversion,
  parsePercent,
  unsupportedConversion,
  withSizes,
} from "../../engine/objects/percent-format.ts";
import {
  percentChar,
  percentFloat,
  percentInt,
  percentText,
} from "../../engine/objects/percent-value.ts";
import { Raise } from "../../engine/objects/raise.ts";
import { asciiText, reprText } from "../../engine/objects/text-repr.ts";
import { type Case, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

type Value = bigint | number | string;

/** What a machine would do with the pieces: take the arguments one by one. */
function format(template: string, values: readonly Value[]): string {
  const left = [...values];
  const take = () => {
    const value = left.shift();
    if (value === undefined) throw new Raise("TypeError", "not enough arguments for format string");
    return value;
  };
  const texts = parsePercent(template).map((piece) =>
    typeof piece === "string" ? piece : convert(piece, take),
  );
  if (left.length > 0)
    throw new Raise("TypeError", "not all arguments converted during string formatting");
  return texts.join("");
}

function convert(conversion: Conversion, take: () => Value): string {
  if (conversion.key !== undefined) throw new Raise("TypeError", "format requires a mapping");
  const size = () => {
    const value = take();
    if (typeof value !== "bigint") throw new Raise("TypeError", "* wants int");
    return normalise(value);
  };
  const sizes = {
    ...(conversion.width === "*" && { width: size() }),
    ...(conversion.precision === "*" && { precision: size() }),
  };
  if (conversion.broken) throw conversion.broken;
  return apply(withSizes(conversion, sizes), take());
}

function apply(conversion: Conversion, value: Value): string {
  const { type } = conversion;
  if (type === "c") return percentChar(charValue(value), conversion);
  if ("sra".includes(type)) return percentText(madeText(value, type), conversion);
  if ("diu".includes(type)) return percentInt(intValue(value, type), conversion);
  if ("oxX".includes(type)) return percentInt(exactInt(value, type), conversion);
  if ("eEfFgG".includes(type)) return percentFloat(floatValue(value), conversion);
  throw unsupportedConversion(conversion);
}

function madeText(value: Value, type: string): string {
  if (typeof value !== "string") return shown(value);
  return type === "s" ? value : type === "r" ? reprText(value) : asciiText(reprText(value));
}

function shown(value: Value): string {
  return typeof value === "number" ? reprFloat(value) : String(value);
}

function typeName(value: Value): string {
  return { bigint: "int", number: "float", string: "str" }[
    typeof value as "bigint" | "number" | "string"
  ];
}

function charValue(value: Value) {
  if (typeof value === "number")
    throw new Raise("TypeError", "%c requires an int or a unicode character, not float");
  return typeof value === "string" ? value : normalise(value);
}

function intValue(value: Value, type: string) {
  if (typeof value === "string")
    throw new Raise("TypeError", `%${type} format: a real number is required, not str`);
  return typeof value === "number" ? fromFloat(value) : normalise(value);
}

function exactInt(value: Value, type: string) {
  if (typeof value === "bigint") return normalise(value);
  throw new Raise("TypeError", `%${type} format: an integer is required, not ${typeName(value)}`);
}

function floatValue(value: Value): number {
  if (typeof value === "string") throw new Raise("TypeError", "must be real number, not str");
  return typeof value === "number" ? value : toFloat(normalise(value));
}

function python(value: Value): string {
  if (typeof value === "string") return asciiText(reprText(value));
  return typeof value === "number" ? `float("${reprFloat(value)}")` : String(value);
}

function caseOf(template: string, values: readonly Value[]): Case {
  return {
    python: `${python(template)} % (${values.map((value) => `${python(value)},`).join("")})`,
    ours: () => reprText(format(template, values)),
  };
}

function randomConversion(chance: Seeded): string {
  const maybe = (part: string) => (chance.below(3) === 0 ? part : "");
  const flags = chance.many(chance.below(3), () => chance.pick(["-", "+", " ", "#", "0"])).join("");
  const size = () => chance.pick(["0", "1", "3", "8", "12", "*"]);
  return `%${flags}${maybe(size())}${maybe(`.${maybe(size())}`)}${chance.below(15) ? "" : "l"}${chance.pick(Array.from("diuoxXeEfFgGcsra%yé \x1f") as [string, ...string[]])}`;
}

function randomValue(chance: Seeded): Value {
  const values = [
    () => BigInt(chance.between(-300, 300)),
    () => chance.bigInt(30),
    () => chance.between(-10000, 10000) / 64,
    () => chance.pick([0, -0, Infinity, -Infinity, NaN, 1e22, 1e-7]),
    () => chance.pick(["", "a", "é", "abcdef", "😀"]),
  ] as const;
  return chance.pick(values)();
}

test("random templates", async () => {
  const chance = new Seeded(1);
  const cases = chance.many(6000, () => {
    const template = `a${randomConversion(chance)}é%%${chance.below(3) ? "" : randomConversion(chance)}`;
    const stars = template.split("*").length - 1;
    const sizes = chance.many(stars, () => BigInt(chance.between(-9, 12)));
    return caseOf(template, [
      ...sizes,
      ...chance.many(chance.pick([1, 1, 1, 0, 2]), () => randomValue(chance)),
    ]);
  });
  await expectAgreement(cases);
});

test("broken templates", async () => {
  const chance = new Seeded(2);
  const alphabet = Array.from("%%%d(a)s-+0#*.5lh y") as [string, ...string[]];
  const cases = chance.many(5000, () => {
    const template = chance.many(chance.below(8), () => chance.pick(alphabet)).join("");
    return caseOf(
      template,
      chance.many(chance.below(4), () => BigInt(chance.between(-20, 20))),
    );
  });
  await expectAgreement([
    ...cases,
    caseOf("%.*d", [2n ** 70n, 1n]),
    caseOf("%*d", [2n ** 70n, 1n]),
    caseOf("%99999999999999999999d", [1n]),
    caseOf("%.99999999999d", [1n]),
    { python: "'%d' % (10 ** 5000,)", ours: () => format("%d", [10n ** 5000n]) },
    caseOf("%e", [10n ** 400n]),
    caseOf("%c", [-1n]),
    caseOf("%c", [2n ** 40n]),
  ]);
});
