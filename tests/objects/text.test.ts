import { expect, test } from "vitest";
import { charAt, compareText, sliceText, stepText, textLength } from "../../engine/objects/text.ts";
import * as align from "../../engine/objects/text-align.ts";
import * as textCase from "../../engine/objects/text-case.ts";
import * as classify from "../../engine/objects/text-classify.ts";
import { asciiText, reprText } from "../../engine/objects/text-repr.ts";
import * as search from "../../engine/objects/text-search.ts";
import * as split from "../../engine/objects/text-split.ts";
import { type Case, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

type Alphabet = [string, ...string[]];

/** Letters of all cases, spaces of all kinds, characters beyond the first plane. */
const ALPHABETS: [Alphabet, ...Alphabet[]] = [
  lettersOf("aab  bAB1_\t\n'\"\\-+"),
  lettersOf("aΣσß ǅé\u00ad\u0345😀𝟙\u2028\x1c\x85\u3000Ⅷ٣ªİ\u0301.ŉﬃ"),
  lettersOf("😀a😁\ud800 "),
];

function lettersOf(text: string): Alphabet {
  const [first = "", ...rest] = text;
  return [first, ...rest];
}

function texts(chance: Seeded, count: number, longest: number): string[] {
  return chance.many(count, () => {
    const alphabet = chance.pick(ALPHABETS);
    return chance.many(chance.below(longest + 1), () => chance.pick(alphabet)).join("");
  });
}

/** The literal in Python. */
function py(text: string | undefined): string {
  return text === undefined ? "None" : asciiText(reprText(text));
}

function list(items: readonly string[]): string {
  return `[${items.map(reprText).join(", ")}]`;
}

function tuple(items: readonly string[]): string {
  return `(${items.map(reprText).join(", ")})`;
}

function bool(value: boolean): string {
  return value ? "True" : "False";
}

const SAMPLE = texts(new Seeded(1), 1500, 9);

function ofEach(question: (text: string, chance: Seeded) => Case): Case[] {
  const chance = new Seeded(2);
  return SAMPLE.map((text) => question(text, chance));
}

const MAPPINGS: Record<string, (text: string) => string> = {
  upper: textCase.upperText,
  lower: textCase.lowerText,
  title: textCase.titleText,
  casefold: textCase.casefoldText,
  swapcase: textCase.swapcaseText,
  capitalize: textCase.capitalizeText,
  strip: split.stripText,
  lstrip: split.lstripText,
  rstrip: split.rstripText,
};

test.each(Object.entries(MAPPINGS))("str.%s", async (method, ours) => {
  await expectAgreement(
    ofEach((text) => ({ python: `${py(text)}.${method}()`, ours: () => reprText(ours(text)) })),
  );
});

const PREDICATES: Record<string, (text: string) => boolean> = {
  isalpha: classify.isAlpha,
  isdecimal: classify.isDecimal,
  isdigit: classify.isDigit,
  isnumeric: classify.isNumeric,
  isalnum: classify.isAlnum,
  isspace: classify.isSpace,
  isupper: classify.isUpper,
  islower: classify.isLower,
  istitle: classify.isTitle,
  isprintable: classify.isPrintable,
  isidentifier: classify.isIdentifier,
  isascii: classify.isAscii,
};

test.each(Object.entries(PREDICATES))("str.%s", async (method, ours) => {
  await expectAgreement(
    ofEach((text) => ({ python: `${py(text)}.${method}()`, ours: () => bool(ours(text)) })),
  );
});

test("repr, ascii and length", async () => {
  const cases = SAMPLE.flatMap((text): Case[] => [
    { python: py(text), ours: () => reprText(text) },
    { python: `ascii(${py(text)})`, ours: () => reprText(asciiText(reprText(text))) },
    { python: `len(${py(text)})`, ours: () => String(textLength(text)) },
  ]);
  await expectAgreement(cases);
});

test("indexing and slicing", async () => {
  const chance = new Seeded(3);
  const cases = SAMPLE.flatMap((text): Case[] => {
    const length = textLength(text);
    const [index, end] = [chance.between(-length, length - 1), chance.between(0, length)];
    const step = chance.pick([1, 2, 3, -1, -2]);
    const start = chance.below(length + 1);
    const count = Math.max(0, Math.ceil(step > 0 ? (length - start) / step : (start + 1) / -step));
    return [
      {
        python: `${py(text)}[${index}] if ${length} else None`,
        ours: () => (length ? reprText(charAt(text, index) ?? "") : "None"),
      },
      { python: `${py(text)}[${start}:${end}]`, ours: () => reprText(sliceText(text, start, end)) },
      {
        python: `${py(text)}[${start}::${step}]`,
        ours: () =>
          reprText(
            stepText(
              text,
              Math.min(start, step < 0 ? length - 1 : length),
              step,
              step < 0 && start === length ? Math.ceil(length / -step) : count,
            ),
          ),
      },
    ];
  });
  await expectAgreement(cases);
});

test("order", async () => {
  const chance = new Seeded(4);
  const cases = chance.many(2000, (): Case => {
    const [a, b] = [
      chance.pick(SAMPLE as [string, ...string[]]),
      chance.pick(["\uffff", "\u{10000}", ...SAMPLE]),
    ];
    return {
      python: `(${py(a)} > ${py(b)}) - (${py(a)} < ${py(b)})`,
      ours: () => String(compareText(a, b)),
    };
  });
  await expectAgreement(cases);
});

type Search = (text: string, part: string, start?: number, end?: number) => number | boolean;

const SEARCHES: Record<string, Search> = {
  find: search.findText,
  rfind: search.rfindText,
  index: search.indexText,
  rindex: search.rindexText,
  count: search.countText,
  startswith: search.startsWith,
  endswith: search.endsWith,
};

test.each(Object.entries(SEARCHES))("str.%s", async (method, ours) => {
  const cases = ofEach((text, chance) => {
    const part = chance
      .pick(["", "a", "b", "aa", "ab", " ", "😀", "😀a", text.slice(0, 1)])
      .replace(/[\ud800-\udbff]$/, "");
    const [start, end] = [
      chance.pick([undefined, 0, 1, 5, -3, 99, -99]),
      chance.pick([undefined, 0, 3, -1, 99, -99]),
    ];
    return {
      python: `${py(text)}.${method}(${py(part)}, ${start ?? "None"}, ${end ?? "None"})`,
      ours: () => {
        const answer = ours(text, part, start, end);
        return typeof answer === "boolean" ? bool(answer) : String(answer);
      },
    };
  });
  await expectAgreement(cases);
});

test("splitting", async () => {
  const cases = SAMPLE.flatMap((text): Case[] => {
    const chance = new Seeded(text.length * 31 + (text.codePointAt(0) ?? 0));
    const separator = chance.pick([undefined, undefined, "a", "ab", " ", "😀", ""]);
    const max = chance.pick([-1, 0, 1, 2, 3, 9]);
    const part = separator ?? "b";
    return [
      {
        python: `${py(text)}.split(${py(separator)}, ${max})`,
        ours: () => list(split.splitText(text, separator, max)),
      },
      {
        python: `${py(text)}.rsplit(${py(separator)}, ${max})`,
        ours: () => list(split.rsplitText(text, separator, max)),
      },
      {
        python: `${py(text)}.partition(${py(part)})`,
        ours: () => tuple(split.partitionText(text, part)),
      },
      {
        python: `${py(text)}.rpartition(${py(part)})`,
        ours: () => tuple(split.rpartitionText(text, part)),
      },
      { python: `${py(text)}.splitlines()`, ours: () => list(split.splitLines(text)) },
      { python: `${py(text)}.splitlines(True)`, ours: () => list(split.splitLines(text, "kept")) },
    ];
  });
  await expectAgreement(cases);
});

test("stripping characters, prefixes and suffixes", async () => {
  const cases = SAMPLE.flatMap((text): Case[] => {
    const chance = new Seeded(text.length * 17 + (text.codePointAt(0) ?? 0));
    const chars = chance.pick(["", "a", "ab ", "😀a", "Σ\u3000"]);
    return [
      {
        python: `${py(text)}.strip(${py(chars)})`,
        ours: () => reprText(split.stripText(text, chars)),
      },
      {
        python: `${py(text)}.lstrip(${py(chars)})`,
        ours: () => reprText(split.lstripText(text, chars)),
      },
      {
        python: `${py(text)}.rstrip(${py(chars)})`,
        ours: () => reprText(split.rstripText(text, chars)),
      },
      {
        python: `${py(text)}.removeprefix(${py(chars)})`,
        ours: () => reprText(search.removePrefix(text, chars)),
      },
      {
        python: `${py(text)}.removesuffix(${py(chars)})`,
        ours: () => reprText(search.removeSuffix(text, chars)),
      },
    ];
  });
  await expectAgreement(cases);
});

test("str.replace", async () => {
  const cases = ofEach((text, chance) => {
    const old = chance.pick(["", "a", "ab", "😀", "aa", "Σ"]);
    const replacement = chance.pick(["", "x", "$&", "aa"]);
    const count = chance.pick([-1, 0, 1, 2, 99]);
    return {
      python: `${py(text)}.replace(${py(old)}, ${py(replacement)}, ${count})`,
      ours: () => reprText(search.replaceText(text, old, replacement, count)),
    };
  });
  await expectAgreement(cases);
});

test("padding", async () => {
  const cases = SAMPLE.flatMap((text): Case[] => {
    const chance = new Seeded(text.length * 13 + (text.codePointAt(0) ?? 0));
    const [width, fill] = [chance.between(-2, 15), chance.pick([" ", "*", "😀", "", "ab"])];
    return [
      {
        python: `${py(text)}.center(${width}, ${py(fill)})`,
        ours: () => reprText(align.centerText(text, width, fill)),
      },
      {
        python: `${py(text)}.ljust(${width}, ${py(fill)})`,
        ours: () => reprText(align.ljustText(text, width, fill)),
      },
      {
        python: `${py(text)}.rjust(${width}, ${py(fill)})`,
        ours: () => reprText(align.rjustText(text, width, fill)),
      },
      { python: `${py(text)}.zfill(${width})`, ours: () => reprText(align.zfillText(text, width)) },
      {
        python: `${py(text)}.expandtabs(${width})`,
        ours: () => reprText(align.expandTabs(text, width)),
      },
      {
        python: `${py(text)}.translate({97: "xy", 98: None, 0x1f600: 65})`,
        ours: () => reprText(align.translateText(text, (point) => TABLE.get(point))),
      },
    ];
  });
  await expectAgreement(cases);
});

const TABLE = new Map<number, string | null>([
  [97, "xy"],
  [98, null],
  [0x1f600, "A"],
]);

test("an index out of range is no character", () => {
  expect(charAt("abc", 3)).toBeUndefined();
  expect(charAt("abc", -4)).toBeUndefined();
  expect(charAt("😀", 1)).toBeUndefined();
  expect(charAt("abc", 10n ** 30n)).toBeUndefined();
});
