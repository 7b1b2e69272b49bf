import { Raise } from "./raise.ts";

/** The encodings that there are, by the names that errors use. */
export type Encoding =
  | "utf-8"
  | "utf-8-sig"
  | "ascii"
  | "latin-1"
  | "utf-16"
  | "utf-16-le"
  | "utf-16-be"
  | "utf-32"
  | "utf-32-le"
  | "utf-32-be";

/** Lib/encodings/aliases.py, as far as these go. */
const ALIASES: Readonly<Record<Encoding, string>> = {
  "utf-8": "utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001",
  "utf-8-sig": "utf_8_sig",
  ascii: "ascii 646 us us_ascii ansi_x3_4_1968 ansi_x3.4_1968 cp367 ibm367 iso646_us iso_ir_6",
  "latin-1": "latin_1 latin1 latin l1 iso_8859_1 iso8859_1 iso8859 8859 cp819 ibm819 iso_ir_100",
  "utf-16": "utf_16 utf16 u16",
  "utf-16-le": "utf_16_le utf_16le unicodelittleunmarked",
  "utf-16-be": "utf_16_be utf_16be unicodebigunmarked",
  "utf-32": "utf_32 utf32 u32",
  "utf-32-le": "utf_32_le utf_32le",
  "utf-32-be": "utf_32_be utf_32be",
};

/** The encoding that a program names in one of many ways: "UTF8", "Latin_1", "us-ascii". */
export function encodingNamed(name: string): Encoding {
  const plain = name.toLowerCase().replace(/[^a-z0-9.]+/g, "_");
  const known = Object.keys(ALIASES) as Encoding[];
  const found = known.find((encoding) => ALIASES[encoding].split(" ").includes(plain));
  if (found === undefined) throw new Raise("LookupError", `unknown encoding: ${name}`);
  return found;
}
