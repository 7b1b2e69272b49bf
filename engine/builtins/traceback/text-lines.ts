/** Lib/textwrap.py, as far as tracebacks need it. */

const isBlank = (line: string): boolean => line.trim() === "";

/** Whitespace at the beginning of the line. */
export const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? "";

/** Takes away what all lines begin with that are not blank; blank lines become empty. */
export function dedent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => !isBlank(line)).map(indentOf);
  const margin = indents.reduce(commonStart, indents[0] ?? "").length;
  return lines.map((line) => (isBlank(line) ? "" : line.slice(margin)));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** The lines of a text, each with its end. */
export const linesWithEnds = (text: string): readonly string[] =>
  text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Puts something before each line of a text. */
export const indented = (text: string, prefix: string): string =>
  linesWithEnds(text)
    .map((line) => prefix + line)
    .join("");
