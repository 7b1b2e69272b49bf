import { reprText } from "../text-repr.ts";
import { lengthOf, Reader, RegexError } from "./reader.ts";

const DIGITS = "0123456789";
const OCTAL = "01234567";
const CONTROLS: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};

/** What a match is replaced with: text, and numbers of groups. Lib/re/_parser.py, parse_template */
export function parseTemplate(
  chars: readonly string[],
  isText: boolean,
  groups: number,
  names: ReadonlyMap<string, number>,
): readonly (string | number)[] {
  const reader = new Reader(chars, isText);
  const parts: (string | number)[] = [];
  for (let char = reader.get(); char !== undefined; char = reader.get()) {
    const part = char.startsWith("\\") ? escaped(reader, char, names) : char;
    if (typeof part === "string") {
      if (typeof parts.at(-1) === "string") parts.push(`${parts.pop()}${part}`);
      else parts.push(part);
      continue;
    }
    const { group, offset } = part;
    if (group >= groups) throw reader.error(`invalid group reference ${group}`, offset);
    parts.push(group);
  }
  return parts;
}

type Reference = { readonly group: number; readonly offset: number };

function escaped(
  reader: Reader,
  written: string,
  names: ReadonlyMap<string, number>,
): string | Reference {
  const letter = written.slice(1);
  if (letter === "g") return named(reader, names);
  if (letter === "0") return octal(`0${reader.getWhile(2, OCTAL)}`);
  if (DIGITS.includes(letter)) return numbered(reader, written);
  const control = CONTROLS[letter];
  if (control !== undefined) return control;
  if (/^[A-Za-z]$/.test(letter)) throw reader.error(`bad escape ${written}`, written.length);
  return written;
}

const octal = (digits: string): string => String.fromCharCode(Number.parseInt(digits, 8) & 0xff);

function named(reader: Reader, names: ReadonlyMap<string, number>): Reference {
  if (!reader.match("<")) throw reader.error("missing <");
  const name = reader.getUntil(">", "group name");
  const offset = lengthOf(name) + 1;
  if (/^[0-9]+$/.test(name)) return { group: Number(name), offset };
  reader.checkGroupName(name, 1);
  const group = names.get(name);
  if (group !== undefined) return { group, offset };
  throw new RegexError(`unknown group name ${reprText(name)}`, undefined, "IndexError");
}

function numbered(reader: Reader, first: string): string | Reference {
  let written = first;
  if (reader.nextIsIn(DIGITS)) {
    written += reader.get();
    const isOctal = [...written.slice(1)].every((digit) => OCTAL.includes(digit));
    if (isOctal && reader.nextIsIn(OCTAL)) {
      written += reader.get();
      if (Number.parseInt(written.slice(1), 8) <= 0o377) return octal(written.slice(1));
      const what = `octal escape value ${written} outside of range 0-0o377`;
      throw reader.error(what, written.length);
    }
  }
  return { group: Number(written.slice(1)), offset: written.length - 1 };
}
