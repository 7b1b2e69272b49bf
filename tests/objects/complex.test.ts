import { expect, test } from "vitest";
import { PyComplex } from "../../engine/objects/complex.ts";
import * as complex from "../../engine/objects/complex-arithmetic.ts";
import { parseComplexText, reprComplex } from "../../engine/objects/complex-text.ts";
import { reprFloat } from "../../engine/objects/float-text.ts";
import { type Case, differences, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

type Operand = PyComplex | number;

const PARTS = [0, -0, 1, -1, 2.5, -3, Infinity, -Infinity, NaN, 1e300, -1e-300, 1e-320] as const;

const TAME = [0, -0, 1, -1, 2.5, -3] as const;

function operands(
  seed: number,
  count: number,
  parts: readonly [number, ...number[]] = PARTS,
): [Operand, Operand][] {
  const chance = new Seeded(seed);
  const part = () => (chance.below(3) ? chance.pick(parts) : chance.between(-999, 999) / 7);
  const whole = () => new PyComplex(part(), part());
  return chance.many(count, () => {
    const [a, b] = [whole(), whole()];
    return chance.pick([
      [a, b],
      [a, b],
      [part(), b],
      [a, part()],
    ]);
  });
}

function python(value: Operand): string {
  const float = (part: number) => `float("${reprFloat(part)}")`;
  return typeof value === "number"
    ? float(value)
    : `complex(${float(value.real)}, ${float(value.imag)})`;
}

const OPERATIONS: Record<string, (a: Operand, b: Operand) => PyComplex> = {
  "+": complex.addComplex,
  "-": complex.subtractComplex,
  "*": complex.multiplyComplex,
  "/": complex.divideComplex,
};

test.each(Object.entries(OPERATIONS))("a %s b", async (operator, ours) => {
  await expectAgreement(
    operands(1, 3000).map(([a, b]) => ({
      python: `${python(a)} ${operator} ${python(b)}`,
      ours: () => reprComplex(ours(a, b)),
    })),
  );
});

test("negation and conjugate", async () => {
  const cases = operands(2, 1500).flatMap(([a]): Case[] => {
    if (typeof a === "number") return [];
    return [
      { python: `-${python(a)}`, ours: () => reprComplex(complex.negateComplex(a)) },
      { python: `${python(a)}.conjugate()`, ours: () => reprComplex(complex.conjugate(a)) },
    ];
  });
  await expectAgreement(cases);
});

/** Ours is the nearest float, as nearly always on Linux; the C library in the judge errs by a bit. */
test("abs, up to the last bits", async () => {
  const cases = operands(6, 1500).map(([a]) => asComplex(a));
  const found = await differences(
    cases.map((a) => ({
      python: `complex(abs(${python(a)}))`,
      ours: () => reprComplex(new PyComplex(complex.absoluteComplex(a), 0)),
    })),
  );
  expect(found.filter(({ expected, actual }) => !isNear(actual, expected))).toEqual([]);
});

/** Without infinities: there CPython copies the sign of a NaN, which JavaScript does not show. */
test("whole powers", async () => {
  const cases = operands(3, 1500, TAME).flatMap(([a], index): Case[] => {
    if (typeof a === "number") return [];
    const exponent = new PyComplex((index % 13) - 6, 0);
    return [
      {
        python: `${python(a)} ** ${exponent.real}`,
        ours: () => reprComplex(complex.powerComplex(a, exponent)),
      },
    ];
  });
  await expectAgreement(cases);
});

/** Sine and logarithm of hosts differ in the last bits, and an exponent of 100 makes that a hundred. */
test("broken powers, up to the last bits", async () => {
  const pairs = operands(4, 1500, TAME).map(([a, b]): [PyComplex, PyComplex] => [
    asComplex(a),
    asComplex(b),
  ]);
  const found = await differences(
    pairs.map(([a, b]) => ({
      python: `${python(a)} ** ${python(b)}`,
      ours: () => reprComplex(complex.powerComplex(a, b)),
    })),
  );
  expect(found.filter(({ expected, actual }) => !isNear(actual, expected))).toEqual([]);
});

function asComplex(value: Operand): PyComplex {
  return typeof value === "number" ? new PyComplex(value, 0) : value;
}

function isNear(actual: string, expected: string): boolean {
  if (actual.includes("Error") || expected.includes("Error")) return false;
  const [a, b] = [parseComplexText(actual), parseComplexText(expected)];
  const off = Math.hypot(a.real - b.real, a.imag - b.imag);
  return off <= 1e-12 * Math.hypot(b.real, b.imag);
}

test("reading complex numbers", async () => {
  const chance = new Seeded(5);
  const pieces = [
    "1",
    "2.5",
    "1e3",
    "inf",
    "nan",
    "+",
    "-",
    "j",
    "J",
    "(",
    ")",
    " ",
    "_",
    ".",
    "1_0",
    "+",
    "-",
    "j",
  ] as [string, ...string[]];
  const texts = chance.many(5000, () =>
    chance.many(chance.between(0, 5), () => chance.pick(pieces)).join(""),
  );
  const more = [
    "",
    "1+2j",
    " ( 1-2j ) ",
    "(1+2j",
    "1 + 2j",
    "j",
    "-j",
    "1+j",
    "1-J",
    "infj",
    "nan+infj",
    "1jj",
    "٣+٤j",
    "((1))",
    "()",
    "+-1j",
    "1e5+1e-5j",
  ];
  await expectAgreement(
    [...texts, ...more].map((text) => ({
      python: `complex(${JSON.stringify(text)})`,
      ours: () => reprComplex(parseComplexText(text)),
    })),
  );
});
