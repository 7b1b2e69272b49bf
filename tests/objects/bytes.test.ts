import { expect, test } from "vitest";
import {
  bytesFromHex,
  bytesToHex,
  compareBytes,
  latin1ToBytes,
  reprBytearray,
  reprBytes,
} from "../../engine/objects/bytes.ts";
import * as methods from "../../engine/objects/bytes-methods.ts";
import { asciiText, reprText } from "../../engine/objects/text-repr.ts";
import { type Case, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

const bytes = latin1ToBytes;
const bool = (value: boolean) => (value ? "True" : "False");
const list = (parts: readonly Uint8Array[]) => `[${parts.map(reprBytes).join(", ")}]`;
const tuple = (parts: readonly Uint8Array[]) => `(${parts.map(reprBytes).join(", ")})`;
const py = (text: string | undefined) => (text === undefined ? "None" : reprBytes(bytes(text)));

const ALPHABET = Array.from("aab  bAB1_\t\n\r'\"\\-+\x85\x1c\v\xff\xe9\0") as [string, ...string[]];

function sample(seed: number, count: number): string[] {
  const chance = new Seeded(seed);
  return chance.many(count, () =>
    chance.many(chance.below(9), () => chance.pick(ALPHABET)).join(""),
  );
}

const SAMPLE = sample(1, 1200);

const MAPPINGS: Record<string, (value: Uint8Array) => Uint8Array> = {
  upper: methods.upperBytes,
  lower: methods.lowerBytes,
  swapcase: methods.swapcaseBytes,
  capitalize: methods.capitalizeBytes,
  title: methods.titleBytes,
  strip: (value) => methods.stripBytes(value),
  lstrip: (value) => methods.lstripBytes(value),
  rstrip: (value) => methods.rstripBytes(value),
};

const PREDICATES: Record<string, (value: Uint8Array) => boolean> = {
  isalnum: methods.bytesAreAlnum,
  isalpha: methods.bytesAreAlpha,
  isascii: methods.bytesAreAscii,
  isdigit: methods.bytesAreDigits,
  isspace: methods.bytesAreSpace,
  islower: methods.bytesAreLower,
  isupper: methods.bytesAreUpper,
  istitle: methods.bytesAreTitle,
};

test("methods without arguments", async () => {
  const cases = SAMPLE.flatMap((text): Case[] => [
    ...Object.entries(MAPPINGS).map(([method, ours]) => ({
      python: `${py(text)}.${method}()`,
      ours: () => reprBytes(ours(bytes(text))),
    })),
    ...Object.entries(PREDICATES).map(([method, ours]) => ({
      python: `${py(text)}.${method}()`,
      ours: () => bool(ours(bytes(text))),
    })),
  ]);
  await expectAgreement(cases);
});

test("repr", async () => {
  const all = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const cases = [...SAMPLE, ...all].flatMap((text): Case[] => [
    { python: py(text), ours: () => reprBytes(bytes(text)) },
    { python: `bytearray(${py(text)})`, ours: () => reprBytearray(bytes(text)) },
  ]);
  await expectAgreement(cases);
});

test("searching", async () => {
  const chance = new Seeded(2);
  const cases = SAMPLE.flatMap((text): Case[] => {
    const part = chance.pick([bytes(""), bytes("a"), bytes("ab"), 97, 255, 256, -1]);
    const [start, end] = [chance.pick([null, 0, 1, -3, 99]), chance.pick([null, 3, -1, 99])];
    const args = `${typeof part === "number" ? part : reprBytes(part)}, ${start ?? "None"}, ${end ?? "None"}`;
    return Object.entries({
      find: methods.findBytes,
      rfind: methods.rfindBytes,
      index: methods.indexBytes,
      rindex: methods.rindexBytes,
      count: methods.countBytes,
    }).map(([method, ours]) => ({
      python: `${py(text)}.${method}(${args})`,
      ours: () => String(ours(bytes(text), part, start, end)),
    }));
  });
  await expectAgreement(cases);
});

test("splitting", async () => {
  const chance = new Seeded(3);
  const cases = SAMPLE.flatMap((text): Case[] => {
    const [separator, max] = [
      chance.pick([undefined, undefined, "a", "ab", ""]),
      chance.pick([-1, 0, 1, 2]),
    ];
    const [value, by, part] = [
      bytes(text),
      separator === undefined ? undefined : bytes(separator),
      separator ?? "b",
    ];
    return [
      {
        python: `${py(text)}.split(${py(separator)}, ${max})`,
        ours: () => list(methods.splitBytes(value, by, max)),
      },
      {
        python: `${py(text)}.rsplit(${py(separator)}, ${max})`,
        ours: () => list(methods.rsplitBytes(value, by, max)),
      },
      {
        python: `${py(text)}.splitlines()`,
        ours: () => list(methods.splitBytesLines(value, "dropped")),
      },
      {
        python: `${py(text)}.splitlines(True)`,
        ours: () => list(methods.splitBytesLines(value, "kept")),
      },
      {
        python: `${py(text)}.partition(${py(part)})`,
        ours: () => tuple(methods.partitionBytes(value, bytes(part))),
      },
      {
        python: `${py(text)}.rpartition(${py(part)})`,
        ours: () => tuple(methods.rpartitionBytes(value, bytes(part))),
      },
    ];
  });
  await expectAgreement(cases);
});

test("replacing, cutting, padding, joining", async () => {
  const chance = new Seeded(4);
  const cases = SAMPLE.flatMap((text): Case[] => {
    const [old, other] = [chance.pick(["", "a", "ab", "\xff"]), chance.pick(["", "x", "$&"])];
    const [count, width] = [chance.pick([-1, 0, 1, 5]), chance.between(-1, 14)];
    const [value, fill] = [bytes(text), chance.pick(["*", "", "ab"])];
    return [
      {
        python: `${py(text)}.replace(${py(old)}, ${py(other)}, ${count})`,
        ours: () => reprBytes(methods.replaceBytes(value, bytes(old), bytes(other), count)),
      },
      {
        python: `${py(text)}.removeprefix(${py(old)})`,
        ours: () => reprBytes(methods.removeBytesPrefix(value, bytes(old))),
      },
      {
        python: `${py(text)}.removesuffix(${py(old)})`,
        ours: () => reprBytes(methods.removeBytesSuffix(value, bytes(old))),
      },
      {
        python: `${py(text)}.strip(${py(old)})`,
        ours: () => reprBytes(methods.stripBytes(value, bytes(old))),
      },
      {
        python: `${py(text)}.startswith(${py(old)}, 1)`,
        ours: () => bool(methods.bytesStartWith(value, bytes(old), 1)),
      },
      {
        python: `${py(text)}.endswith(${py(old)}, 1, -1)`,
        ours: () => bool(methods.bytesEndWith(value, bytes(old), 1, -1)),
      },
      {
        python: `${py(text)}.center(${width}, ${py(fill)})`,
        ours: () => reprBytes(methods.centerBytes(value, width, bytes(fill))),
      },
      {
        python: `${py(text)}.ljust(${width}, ${py(fill)})`,
        ours: () => reprBytes(methods.ljustBytes(value, width, bytes(fill))),
      },
      {
        python: `${py(text)}.rjust(${width}, ${py(fill)})`,
        ours: () => reprBytes(methods.rjustBytes(value, width, bytes(fill))),
      },
      {
        python: `${py(text)}.zfill(${width})`,
        ours: () => reprBytes(methods.zfillBytes(value, width)),
      },
      {
        python: `${py(text)}.expandtabs(${width})`,
        ours: () => reprBytes(methods.expandBytesTabs(value, width)),
      },
      {
        python: `${py(text)}.translate(bytes(range(255, -1, -1)), ${py(old)})`,
        ours: () => reprBytes(methods.translateBytes(value, REVERSED, bytes(old))),
      },
      {
        python: `${py(text)}.translate(b"ab")`,
        ours: () => reprBytes(methods.translateBytes(value, bytes("ab"), bytes(""))),
      },
      {
        python: `${py(other)}.join([${py(text)}, ${py(old)}])`,
        ours: () => reprBytes(methods.joinBytes(bytes(other), [value, bytes(old)])),
      },
    ];
  });
  await expectAgreement(cases);
});

const REVERSED = Uint8Array.from({ length: 256 }, (_, index) => 255 - index);

test("hexadecimal", async () => {
  const chance = new Seeded(5);
  const writing = SAMPLE.slice(0, 600).map((text): Case => {
    const [separator, group] = [chance.pick([":", "-", "", "ab", "é"]), chance.between(-4, 4)];
    return {
      python: `${py(text)}.hex(${asciiText(reprText(separator))}, ${group})`,
      ours: () => reprText(bytesToHex(bytes(text), separator, group)),
    };
  });
  const alphabet = Array.from("0123abcdefABCDEF  \t\ng\u00e9\u{1f600}") as [string, ...string[]];
  const reading = chance.many(3000, (): Case => {
    const text = chance.many(chance.below(8), () => chance.pick(alphabet)).join("");
    return {
      python: `bytes.fromhex(${asciiText(reprText(text))})`,
      ours: () => reprBytes(bytesFromHex(text)),
    };
  });
  await expectAgreement([...writing, ...reading]);
  expect(bytesToHex(bytes("ab"))).toBe("6162");
});

test("order", async () => {
  const cases = SAMPLE.map((text, index): Case => {
    const other = SAMPLE[(index * 7) % SAMPLE.length] ?? "";
    return {
      python: `(${py(text)} > ${py(other)}) - (${py(text)} < ${py(other)})`,
      ours: () => String(Math.sign(compareBytes(bytes(text), bytes(other)))),
    };
  });
  await expectAgreement(cases);
});
