import { codePointIndex } from "../../objects/text.ts";
import type { Diagnostic } from "../../python/diagnostic.ts";
import type { SyntaxWarning } from "../../python/syntax-warnings.ts";
import { syntaxPieces } from "./syntax-lines.ts";

const lineOf = (source: string, line: number): string => source.split(/\r\n?|\n/)[line - 1] ?? "";

/** A program that is wrong, as CPython shows that on stderr: the line, the carets, the message. */
export function refusalText(diagnostic: Diagnostic, file: string, source: string): string {
  const { line, column, endLine, endColumn, message, exception, told } = diagnostic;
  const text = lineOf(source, line);
  const place = {
    file,
    message,
    text,
    line: String(line),
    endLine: String(endLine),
    offset: told?.start ?? codePointIndex(text, column) + 1,
    endOffset: endLine === line ? codePointIndex(text, endColumn) + 1 : endColumn + 1,
  };
  return syntaxPieces(exception ?? "SyntaxError", place).join("");
}

/** What is doubtful in a program, as `warnings` shows it. `formatwarning` in Lib/warnings.py */
export function warningText(
  { line, message }: SyntaxWarning,
  file: string,
  source: string,
): string {
  return `${file}:${line}: SyntaxWarning: ${message}\n  ${lineOf(source, line).trim()}\n`;
}
