import { expect, test } from "vitest";
import { PyFloat } from "../../engine/objects/float.ts";
import { compareIntFloat } from "../../engine/objects/float-arithmetic.ts";
import { roundInt } from "../../engine/objects/float-rounding.ts";
import { reprFloat } from "../../engine/objects/float-text.ts";
import * as int from "../../engine/objects/int.ts";
import * as bits from "../../engine/objects/int-bits.ts";
import { fromFloat, toFloat, trueDivide } from "../../engine/objects/int-float.ts";
import { power, powerModulo } from "../../engine/objects/int-power.ts";
import { parseIntText, toText } from "../../engine/objects/int-text.ts";
import { reprText } from "../../engine/objects/text-repr.ts";
import { type Case, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

type PyInt = int.PyInt;

const EDGES = [0n, 1n, -1n, 2n, -2n, 7n, -7n, 31n, 32n, 53n, 64n].concat(
  [31n, 32n, 52n, 53n, 54n, 63n, 64n, 200n].flatMap((bit) =>
    [-1n, 0n, 1n].flatMap((near) => [2n ** bit + near, -(2n ** bit) + near]),
  ),
);

/** Refuses a form that the house does not allow: an unsafe number, a small bigint, -0. */
function shown(value: PyInt | PyFloat): string {
  if (value instanceof PyFloat) return reprFloat(value.value);
  expect(Object.is(int.normalise(BigInt(value)), value)).toBe(true);
  return toText(value);
}

function pairs(seed: number, count: number): [bigint, bigint][] {
  const chance = new Seeded(seed);
  const random = chance.many(count, (): [bigint, bigint] => [
    chance.bigInt(130),
    chance.bigInt(70),
  ]);
  return [...EDGES.flatMap((a) => EDGES.map((b): [bigint, bigint] => [a, b])), ...random];
}

const ARITHMETIC: Record<string, (a: PyInt, b: PyInt) => PyInt> = {
  "+": int.add,
  "-": int.subtract,
  "*": int.multiply,
  "//": int.floorDivide,
  "%": int.modulo,
  "&": bits.bitAnd,
  "|": bits.bitOr,
  "^": bits.bitXor,
};

test.each(Object.entries(ARITHMETIC))("a %s b", async (operator, ours) => {
  await expectAgreement(
    pairs(1, 500).map(([a, b]) => ({
      python: `(${a}) ${operator} (${b})`,
      ours: () => shown(ours(int.normalise(a), int.normalise(b))),
    })),
  );
});

test("divmod, comparison and true division", async () => {
  const cases = pairs(2, 800).flatMap(([a, b]): Case[] => {
    const [left, right] = [int.normalise(a), int.normalise(b)];
    return [
      {
        python: `divmod(${a}, ${b})`,
        ours: () => `(${int.divmod(left, right).map(shown).join(", ")})`,
      },
      { python: `(${a} > ${b}) - (${a} < ${b})`, ours: () => String(int.compare(left, right)) },
      { python: `(${a}) / (${b})`, ours: () => reprFloat(trueDivide(left, right)) },
    ];
  });
  await expectAgreement(cases);
});

test("true division rounds correctly down to the subnormals and up to the overflow", async () => {
  const chance = new Seeded(3);
  const cases = chance.many(1500, (): Case => {
    const [a, b] = [chance.bigInt(2300), chance.bigInt(1300)];
    return {
      python: `(${a}) / (${b})`,
      ours: () => reprFloat(trueDivide(int.normalise(a), int.normalise(b))),
    };
  });
  await expectAgreement(cases);
});

test("shifts", async () => {
  const counts = [0n, 1n, 5n, 30n, 31n, 32n, 52n, 53n, 54n, 64n, 100n, -1n, 10n ** 30n];
  const values = [...EDGES, ...pairs(4, 60).map(([a]) => a)];
  const cases = values.flatMap((a) =>
    counts.flatMap((count): Case[] => {
      const [value, by] = [int.normalise(a), int.normalise(count)];
      return [
        { python: `(${a}) << ${count}`, ours: () => shown(bits.leftShift(value, by)) },
        { python: `(${a}) >> ${count}`, ours: () => shown(bits.rightShift(value, by)) },
      ];
    }),
  );
  await expectAgreement(cases);
});

test("functions of one int", async () => {
  const cases = pairs(5, 300).flatMap(([a]): Case[] => {
    const value = int.normalise(a);
    return [
      { python: `-(${a})`, ours: () => shown(int.negate(value)) },
      { python: `~(${a})`, ours: () => shown(bits.invert(value)) },
      { python: `abs(${a})`, ours: () => shown(int.absolute(value)) },
      { python: `(${a}).bit_length()`, ours: () => shown(bits.bitLength(value)) },
      { python: `(${a}).bit_count()`, ours: () => shown(bits.bitCount(value)) },
      { python: `float(${a})`, ours: () => reprFloat(toFloat(value)) },
    ];
  });
  await expectAgreement(cases);
});

test("powers", async () => {
  const bases = [...EDGES.slice(0, 23), 3n, 10n, -3n, 10n ** 20n];
  const exponents = [0n, 1n, 2n, 3n, 5n, 17n, 31n, 53n, 64n];
  const cases = bases.flatMap((base) => [
    ...exponents.map((exponent) => ({
      python: `(${base}) ** ${exponent}`,
      ours: () => shown(power(int.normalise(base), int.normalise(exponent))),
    })),
    ...[-1, -2].map((exponent) => ({
      python: `(${base}) ** ${exponent}`,
      ours: () => shown(power(int.normalise(base), exponent)),
    })),
  ]);
  await expectAgreement(cases);
});

test("powers to a modulus", async () => {
  const chance = new Seeded(6);
  const cases = chance.many(800, (): Case => {
    const [base, exponent, modulus] = [chance.bigInt(80), chance.bigInt(20), chance.bigInt(60)];
    return {
      python: `pow(${base}, ${exponent}, ${modulus})`,
      ours: () =>
        shown(powerModulo(int.normalise(base), int.normalise(exponent), int.normalise(modulus))),
    };
  });
  await expectAgreement(cases);
});

test("what exceeds the limits", async () => {
  await expectAgreement([
    { python: "str(10 ** 4299)", ours: () => reprText(toText(power(10, 4299) as PyInt)) },
    {
      python: "str(-10 ** 4299)",
      ours: () => reprText(toText(int.negate(power(10, 4299) as PyInt))),
    },
    { python: "str(10 ** 4300)", ours: () => toText(power(10, 4300) as PyInt) },
    { python: "float(10 ** 400)", ours: () => reprFloat(toFloat(power(10, 400) as PyInt)) },
    { python: "int('1' * 5000)", ours: () => toText(parseIntText("1".repeat(5000))) },
    { python: "int('0' * 5000)", ours: () => toText(parseIntText("0".repeat(5000))) },
    {
      python: "int('1' * 4000 + '_1' * 400, 7)",
      ours: () => toText(parseIntText("1".repeat(4000) + "_1".repeat(400), { base: 7 })),
    },
    {
      python: "int('1' * 9999, 16).bit_length()",
      ours: () => String(bits.bitLength(parseIntText("1".repeat(9999), { base: 16 }))),
    },
  ]);
});

test("reading ints", async () => {
  const chance = new Seeded(7);
  const alphabet = Array.from("0123456789abcxXoOBb_+- \t\n9١߂z.é\u3000\ud800\0'") as [
    string,
    ...string[],
  ];
  const random = chance.many(4000, () =>
    chance.many(chance.between(0, 6), () => chance.pick(alphabet)).join(""),
  );
  const literals = [
    "0x_f",
    "0x__f",
    "0b1_0",
    "0o17",
    "00",
    "0_0",
    "010",
    "-0",
    "+7",
    "- 7",
    "x".repeat(300),
    "𝟘𝟙𝟗",
    "\x1c5\x85",
  ];
  const cases = [...random, ...literals].flatMap((text) =>
    [10, 0, 16, 2, 36, 8, 1, 37].map((base) => ({
      python: `int(${JSON.stringify(text)}, ${base})`,
      ours: () => shown(parseIntText(text, { base })),
    })),
  );
  await expectAgreement(cases);
});

test("between ints and floats", async () => {
  const chance = new Seeded(8);
  const cases = chance.many(2000, (): Case[] => {
    const value = chance.below(3) ? chance.anyFloat() : chance.between(-(2 ** 53), 2 ** 53) / 8;
    const near = Number.isFinite(value)
      ? BigInt(Math.trunc(value)) + BigInt(chance.between(-1, 1))
      : 5n;
    const float = `float(${JSON.stringify(reprFloat(value))})`;
    return [
      { python: `int(${float})`, ours: () => shown(fromFloat(value)) },
      {
        python: `(lambda a, b: None if b != b else (a > b) - (a < b))(${near}, ${float})`,
        ours: () => String(compareIntFloat(int.normalise(near), value) ?? "None"),
      },
    ];
  });
  await expectAgreement(cases.flat());
});

test("rounding ints", async () => {
  const chance = new Seeded(9);
  const cases = chance.many(1500, (): Case => {
    const [value, places] = [chance.bigInt(80), chance.between(-26, 2)];
    return {
      python: `round(${value}, ${places})`,
      ours: () => shown(roundInt(int.normalise(value), places)),
    };
  });
  await expectAgreement(cases);
});
