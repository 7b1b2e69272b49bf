import { expect, test } from "vitest";
import { latin1ToBytes, reprBytes } from "../../engine/objects/bytes.ts";
import { CodecRaise } from "../../engine/objects/codec-errors.ts";
import { decodeBytes } from "../../engine/objects/decode.ts";
import { encodeText } from "../../engine/objects/encode.ts";
import { asciiText, reprText } from "../../engine/objects/text-repr.ts";
import { type Case, expectAgreement } from "./agreement.ts";
import { Seeded } from "./seeded.ts";

const ENCODINGS = [
  "utf-8",
  "ascii",
  "latin-1",
  "utf-16",
  "utf-16-le",
  "utf-16-be",
  "utf-32",
  "utf-32-le",
  "utf-32-be",
  "utf-8-sig",
] as const;
const HANDLERS = [
  "strict",
  "strict",
  "ignore",
  "replace",
  "backslashreplace",
  "surrogateescape",
  "surrogatepass",
  "unknown",
] as const;

function encodeCase(text: string, encoding: string, errors: string): Case {
  return {
    python: `${asciiText(reprText(text))}.encode("${encoding}", "${errors}")`,
    ours: () => reprBytes(encodeText(text, encoding, errors)),
  };
}

function decodeCase(bytes: Uint8Array, encoding: string, errors: string): Case {
  return {
    python: `${reprBytes(bytes)}.decode("${encoding}", "${errors}")`,
    ours: () => reprText(decodeBytes(bytes, encoding, errors)),
  };
}

test("encoding", async () => {
  const chance = new Seeded(1);
  const alphabet = Array.from("abé日😀\u0100\x7f") as [string, ...string[]];
  const odd = ["\ud800", "\udc00", "\udc80", "\udcff", "é"] as [string, ...string[]];
  const cases = chance.many(8000, () => {
    const text = chance
      .many(chance.below(6), () => chance.pick(chance.below(3) ? alphabet : odd))
      .join("");
    const errors = chance.pick([...HANDLERS, "xmlcharrefreplace"]);
    return encodeCase(
      text.replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, (high, at) =>
        isPair(text, at) ? high : "",
      ),
      chance.pick(ENCODINGS),
      errors,
    );
  });
  await expectAgreement(cases);
});

/** Only 😀 is a pair; two lone surrogates that meet would become one in JavaScript. */
function isPair(text: string, at: number): boolean {
  return text.startsWith("😀", at);
}

test("decoding UTF-8", async () => {
  const chance = new Seeded(2);
  const leads = [
    0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xe4, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff,
  ] as const;
  const tails = [0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xb8, 0xbf, 0x7f] as const;
  const cases = chance.many(10000, () => {
    const bytes = Uint8Array.from(
      chance.many(chance.below(7), () =>
        chance.below(5) < 2 ? chance.pick(leads) : chance.pick(tails),
      ),
    );
    return decodeCase(
      bytes,
      chance.pick(["utf-8", "utf-8", "ascii", "utf-8-sig", "latin-1"]),
      chance.pick(HANDLERS),
    );
  });
  await expectAgreement(cases);
});

test("decoding UTF-16 and UTF-32", async () => {
  const chance = new Seeded(3);
  const bytes = [0, 0, 0x61, 0xd8, 0xdc, 0xdb, 0xdf, 0xff, 0xfe, 0x10, 1, 0x11] as const;
  const cases = chance.many(10000, () => {
    const data = Uint8Array.from(chance.many(chance.below(10), () => chance.pick(bytes)));
    return decodeCase(
      data,
      chance.pick(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]),
      chance.pick(HANDLERS),
    );
  });
  await expectAgreement(cases);
});

test("there and back", () => {
  const text = "aé日😀\u{10ffff}";
  for (const encoding of ENCODINGS.filter((name) => name.startsWith("utf"))) {
    expect(decodeBytes(encodeText(text, encoding), encoding)).toBe(text);
  }
});

test("names of encodings", async () => {
  const names = [
    "UTF8",
    "Utf-8",
    "utf_8",
    "U8",
    "cp65001",
    "Latin_1",
    "ISO-8859-1",
    "iso8859-1",
    "l1",
    "L1",
    "us-ascii",
    "646",
    "ASCII",
    "utf-16LE",
    "UTF-16BE",
    "utf32",
    "nope",
    "utf-9",
    "utf  8",
  ];
  await expectAgreement(
    names.flatMap((name) => [encodeCase("é", name, "replace"), encodeCase("a", name, "strict")]),
  );
});

test("an error knows its place, for the attributes of the exception", () => {
  expect.assertions(2);
  try {
    decodeBytes(latin1ToBytes("ab\xff"), "utf-8");
  } catch (error) {
    expect(error).toBeInstanceOf(CodecRaise);
    expect(error).toMatchObject({
      fault: { encoding: "utf-8", start: 2, end: 3, reason: "invalid start byte" },
    });
  }
});
