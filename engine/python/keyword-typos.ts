import { checkModule } from "./checks/check-module.ts";
import { parseBeginning } from "./grammar/parser.ts";
import { closeMatches, nearestWord } from "./text/close-matches.ts";
import { SyntaxFailure, spanOnLine } from "./text/syntax-failure.ts";
import { KEYWORDS, KIND, type Token } from "./text/token.ts";
import { tokenize } from "./text/tokenizer.ts";

const MAX_LENGTH = 1024;
const MAX_NAMES = 10;
const MAX_WORDS = 3;

/** A part of a program, moved to the left margin. */
interface Excerpt {
  readonly text: string;
  readonly firstLine: number;
  readonly margin: number;
}

/**
 * Lib/traceback.py, TracebackException._find_keyword_typos: a name on the line of the error that is
 * almost a keyword, if the program up to there makes sense with the keyword. `after` is the line of
 * the last statement with a block that stands before the error, 0 if there is none.
 */
export function withKeywordTypo(
  text: string,
  failure: SyntaxFailure,
  after: number,
): SyntaxFailure {
  const { message, span } = failure;
  if (message !== "invalid syntax" && !message.includes("Perhaps you forgot a comma")) {
    return failure;
  }
  const excerpt = excerptOf(text, Math.max(after, 1), span.lineno);
  return excerpt.text.length > MAX_LENGTH ? failure : (typoIn(excerpt, span.lineno) ?? failure);
}

function excerptOf(text: string, firstLine: number, lastLine: number): Excerpt {
  const lines = text.split("\n").slice(firstLine - 1, lastLine);
  const indents = lines.flatMap((line) => /^[ \t]*(?=[^ \t])/.exec(line)?.[0] ?? []);
  const margin = indents.reduce(commonStart, indents[0] ?? "").length;
  return { text: lines.map((line) => line.slice(margin)).join("\n"), firstLine, margin };
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

function typoIn(excerpt: Excerpt, line: number): SyntaxFailure | undefined {
  const { firstLine, margin } = excerpt;
  const names = tokenize(excerpt.text).tokens.filter(
    ({ kind, lineno }) => kind === KIND.name && lineno + firstLine - 1 === line,
  );
  for (const name of names.slice(0, MAX_NAMES)) {
    const meant = wordsLike(name.text).find((word) => makesSense(replaced(excerpt, name, word)));
    if (meant === undefined) continue;
    const place = spanOnLine(line, name.col_offset + margin, name.text.length);
    return new SyntaxFailure(`invalid syntax. Did you mean '${meant}'?`, place);
  }
  return undefined;
}

function makesSense(text: string): boolean {
  const found = parseBeginning(text);
  if (found === undefined || found === "incomplete") return found === "incomplete";
  return checkModule(found).length === 0;
}

function wordsLike(name: string): readonly string[] {
  const nearest = nearestWord(name, KEYWORDS);
  const close = closeMatches(name, KEYWORDS, { most: MAX_WORDS, cutoff: 0.5 });
  return [...(nearest === undefined ? [] : [nearest]), ...close].slice(0, MAX_WORDS);
}

const replaced = ({ text }: Excerpt, { start, end }: Token, word: string): string =>
  text.slice(0, start) + word + text.slice(end);
