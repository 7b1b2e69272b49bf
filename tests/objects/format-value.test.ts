import { test } from "vitest";
import { PyComplex } from "../../engine/objects/complex.ts";
import { reprFloat } from "../../engine/objects/float-text.ts";
import * as format from "../../engine/objects/format-value.ts";
import { normalise } from "../../engine/objects/int.ts";
import { asciiText, reprText } from "../../engine/objects/text-repr.ts";
import { type Case, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

/** Well formed more often than not: every part may be there or not. */
function randomSpec(chance: Seeded, types: readonly [string, ...string[]]): string {
  const maybe = (part: string) => (chance.below(3) === 0 ? part : "");
  const fill = maybe(chance.pick(["*", "0", "😀", " ", "<", "é"]));
  const align = chance.pick(["", "", "<", ">", "^", "="]);
  const sign = maybe(chance.pick(["+", "-", " "]));
  const flags =
    (chance.below(9) ? "" : "z") + (chance.below(5) ? "" : "#") + (chance.below(4) ? "" : "0");
  const width = maybe(String(chance.between(1, 24)));
  const grouping = maybe(chance.pick([",", "_", ",", "_", ",_", "_,", "__"]));
  const fraction = maybe(
    `.${chance.pick(["0", "1", "2", "3", "5", "10", "17", ""])}${chance.pick(["", "", "", ",", "_"])}`,
  );
  return (align && fill) + align + sign + flags + width + grouping + fraction + chance.pick(types);
}

function py(text: string): string {
  return asciiText(reprText(text));
}

const NUMBER_TYPES = [
  "",
  "",
  "d",
  "b",
  "o",
  "x",
  "X",
  "n",
  "e",
  "E",
  "f",
  "F",
  "g",
  "G",
  "%",
  "c",
  "s",
  "y",
  "é",
  " ",
] as const;
const FLOAT_TYPES = ["", "", "e", "E", "f", "F", "g", "G", "%", "n", "d", "q"] as const;

test("ints", async () => {
  const chance = new Seeded(1);
  const cases = chance.many(6000, (): Case => {
    const spec = randomSpec(chance, [...NUMBER_TYPES]);
    const large = chance.below(4) === 0 && !spec.endsWith("c"); // a C long has 32 bits in the judge
    const value = large ? chance.bigInt(90) : BigInt(chance.between(-2000, 200000));
    return {
      python: `format(${value}, ${py(spec)})`,
      ours: () => reprText(format.formatInt(normalise(value), spec)),
    };
  });
  await expectAgreement(cases);
});

test("bools and limits", async () => {
  const chance = new Seeded(2);
  const bools = chance.many(300, (): Case => {
    const spec = randomSpec(chance, [...NUMBER_TYPES]);
    return {
      python: `format(True, ${py(spec)})`,
      ours: () => reprText(format.formatBool(true, spec)),
    };
  });
  const huge = 10n ** 4300n;
  await expectAgreement([
    ...bools,
    { python: "format(10**4300, 'd')", ours: () => format.formatInt(huge, "d") },
    { python: "format(10**4300, 'x')", ours: () => reprText(format.formatInt(huge, "x")) },
    { python: "format(10**4300, 'f')", ours: () => format.formatInt(huge, "f") },
    { python: "format(10**4300, '')", ours: () => format.formatInt(huge, "") },
    { python: "format(1, '٣٠d')", ours: () => reprText(format.formatInt(1, "٣٠d")) },
    {
      python: "format(1, '99999999999999999999d')",
      ours: () => format.formatInt(1, "99999999999999999999d"),
    },
  ]);
});

function randomFloat(chance: Seeded): number {
  const kinds = [
    () => chance.anyFloat(),
    () => chance.between(-100000, 100000) / 16,
    () => chance.fraction() * 10 ** chance.between(-8, 20),
    () =>
      chance.pick([
        0,
        -0,
        1,
        -1,
        0.5,
        1.5,
        2.5,
        1e16,
        1e15,
        123456789,
        Infinity,
        -Infinity,
        NaN,
        -0.004,
        9.995,
        0.0001,
        0.00001,
      ]),
  ] as const;
  return chance.pick(kinds)();
}

test("floats", async () => {
  const chance = new Seeded(3);
  const cases = chance.many(8000, (): Case => {
    const [value, spec] = [randomFloat(chance), randomSpec(chance, [...FLOAT_TYPES])];
    return {
      python: `format(float("${reprFloat(value)}"), ${py(spec)})`,
      ours: () => reprText(format.formatFloat(value, spec)),
    };
  });
  await expectAgreement(cases);
});

test("floats to many digits", async () => {
  const chance = new Seeded(4);
  const cases = chance.many(400, (): Case => {
    const value = randomFloat(chance);
    const spec = `.${chance.pick([50, 400, 1073, 1074, 1200, 2000])}${chance.pick(["f", "e", "g", "#g", ""])}`;
    return {
      python: `format(float("${reprFloat(value)}"), ${py(spec)})`,
      ours: () => reprText(format.formatFloat(value, spec)),
    };
  });
  await expectAgreement(cases);
});

test("texts", async () => {
  const chance = new Seeded(5);
  const cases = chance.many(2500, (): Case => {
    const value = chance.pick(["", "a", "abc", "hello world", "😀é", "日本語"]);
    const spec = randomSpec(chance, ["", "s", "s", "", "d", "y"]);
    return {
      python: `format(${py(value)}, ${py(spec)})`,
      ours: () => reprText(format.formatText(value, spec)),
    };
  });
  await expectAgreement(cases);
});

test("complex numbers", async () => {
  const chance = new Seeded(6);
  const cases = chance.many(4000, (): Case => {
    const [real, imag] = [randomFloat(chance), randomFloat(chance)];
    const spec = randomSpec(chance, [...FLOAT_TYPES]);
    return {
      python: `format(complex(float("${reprFloat(real)}"), float("${reprFloat(imag)}")), ${py(spec)})`,
      ours: () => reprText(format.formatComplex(new PyComplex(real, imag), spec)),
    };
  });
  await expectAgreement(cases);
});
