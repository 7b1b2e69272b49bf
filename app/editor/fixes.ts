import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { type Stretch, stretchOf } from "./problems.ts";

/** A change of the text that mends a problem, and what the button says that makes it. */
export interface Fix extends Stretch {
  readonly label: string;
  readonly insert: string;
}

/** Where a problem stands, and the words in the message that its pattern has caught. */
interface Found extends Stretch {
  readonly text: string;
  readonly problem: Diagnostic;
  readonly caught: readonly string[];
}

type Rule = readonly [message: RegExp, mend: (found: Found) => Fix | undefined];

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const INDENT = "    ";

/** By CPython's words; where they leave open what was meant, there is no fix. */
const RULES: readonly Rule[] = [
  [/^expected ':'$/u, ({ from }) => inserted("Add the colon", from, ":")],
  [/^'([([{])' was never closed$/u, closed],
  [/^unterminated string literal/u, endedString],
  [/^Missing parentheses in call to '(\w+)'/u, calledStatement],
  [/(?:Maybe you meant '==' |perhaps you meant "==")/u, compared],
  [/^'async (?:with|for)' outside|^'await' outside async|^asynchronous comprehension/u, madeAsync],
  [/^expected an indented block after .* on line (\d+)$/u, indented],
  [/^unexpected indent$/u, unindented],
  [/^inconsistent use of tabs and spaces/u, withoutTabs],
  [
    /^unmatched '(.)'$/u,
    ({ from, caught: [sign] }) => replaced(`Remove ${sign}`, from, from + 1, ""),
  ],
  [
    /^closing parenthesis '.' does not match opening parenthesis '(.)'/u,
    ({ from, caught: [open = ""] }) =>
      replaced(`Close with ${CLOSERS[open]}`, from, from + 1, CLOSERS[open] ?? ""),
  ],
  [/^invalid character '(.)'/u, plainSign],
  [/^leading zeros in decimal/u, withoutZeros],
  [
    /\. Did you mean '(\w+)'\?$/u,
    ({ from, to, caught: [word = ""] }) => replaced(`Use ${word}`, from, to, word),
  ],
];

/** What would mend a problem, if that is known. */
export function fixOf(text: string, problem: Diagnostic): Fix | undefined {
  for (const [pattern, mend] of RULES) {
    const found = pattern.exec(problem.message);
    if (found !== null)
      return mend({ ...stretchOf(text, problem), text, problem, caught: found.slice(1) });
  }
  return undefined;
}

const replaced = (label: string, from: number, to: number, insert: string): Fix => ({
  label,
  from,
  to,
  insert,
});

const inserted = (label: string, at: number, insert: string): Fix =>
  replaced(label, at, at, insert);

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

const startOfLine = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

const indentAt = (text: string, start: number): string =>
  /^[ \t]*/u.exec(text.slice(start))?.[0] ?? "";

/** At the end of the line that opens it, before the colon of a head. */
function closed({ text, from, caught: [open = ""] }: Found): Fix {
  const line = text.slice(from, endOfLine(text, from));
  const code = line.replace(/\s*(?:#.*)?$/u, "");
  const isHead = /:$/u.test(code) && open === "(";
  const at = from + code.length - Number(isHead);
  return inserted(`Close with ${CLOSERS[open]}`, at, CLOSERS[open] ?? "");
}

function endedString({ text, from }: Found): Fix | undefined {
  const quote = /['"]/u.exec(text.slice(from, endOfLine(text, from)))?.[0];
  if (quote === undefined) return undefined;
  const line = text.slice(from, endOfLine(text, from));
  const brackets = /[)\]}]*:?\s*$/u.exec(line)?.[0].length ?? 0;
  return inserted(`Close with ${quote}`, from + line.length - brackets, quote);
}

/** `print x` becomes `print(x)`. */
function calledStatement({ text, from, caught: [name = ""] }: Found): Fix {
  const end = endOfLine(text, from);
  const rest = text.slice(from + name.length, end).trim();
  return replaced("Add the parentheses", from, end, `${name}(${rest})`);
}

function compared({ text, from }: Found): Fix | undefined {
  const line = text.slice(from, endOfLine(text, from));
  const at = /(?<![=!<>:])=(?!=)/u.exec(line)?.index;
  return at === undefined ? undefined : replaced("Use ==", from + at, from + at + 1, "==");
}

/** The nearest function around it. */
function madeAsync({ text, from }: Found): Fix | undefined {
  const before = text.slice(0, from);
  const indent = indentAt(text, startOfLine(text, from)).length;
  const heads = [...before.matchAll(/^([ \t]*)def\s+(\w+)/gmu)];
  const head = heads.findLast(([, space = ""]) => space.length < indent);
  if (head === undefined) return undefined;
  const [, space = "", name] = head;
  return inserted(`Make ${name}() async`, head.index + space.length, "async ");
}

function indented({ text, from, problem, caught: [head = ""] }: Found): Fix {
  const heads = text.split("\n")[Number(head) - 1] ?? "";
  const indent = `${indentAt(heads, 0)}${INDENT}`;
  const start = startOfLine(text, from);
  const isBlank = text.slice(start, endOfLine(text, start)).trim() === "";
  if (isBlank) {
    const end = lineEnd(text, Number(head));
    return inserted("Add pass", end, `\n${indent}pass`);
  }
  const old = indentAt(text, start);
  return replaced(`Indent line ${problem.line}`, start, start + old.length, indent);
}

function lineEnd(text: string, line: number): number {
  let at = 0;
  for (let left = line; left > 1; left -= 1) at = endOfLine(text, at) + 1;
  return endOfLine(text, at);
}

/** To the depth of the line with something on it before. */
function unindented({ text, from }: Found): Fix {
  const start = startOfLine(text, from);
  const before =
    text
      .slice(0, start)
      .split("\n")
      .findLast((line) => line.trim() !== "") ?? "";
  const old = indentAt(text, start);
  return replaced("Line it up", start, start + old.length, indentAt(before, 0));
}

function withoutTabs({ text }: Found): Fix {
  return replaced("Turn tabs into spaces", 0, text.length, text.replaceAll("\t", INDENT));
}

/** Signs that a word processor writes for those of a program. */
const PLAIN: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "−": "-",
  "×": "*",
  "，": ",",
  "：": ":",
  "（": "(",
  "）": ")",
};

/** All of them in the line, or the next problem would be the other quote. */
function plainSign({ text, from, caught: [sign = ""] }: Found): Fix | undefined {
  const plain = PLAIN[sign];
  if (plain === undefined) return undefined;
  const [start, end] = [startOfLine(text, from), endOfLine(text, from)];
  const line = [...text.slice(start, end)].map((each) => PLAIN[each] ?? each).join("");
  return replaced(`Use ${plain}`, start, end, line);
}

function withoutZeros({ text, from }: Found): Fix | undefined {
  const number = /^0+(\d)/u.exec(text.slice(from));
  if (number === null) return undefined;
  return replaced("Remove the zeros", from, from + number[0].length, number[1] ?? "");
}
