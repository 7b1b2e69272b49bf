import type { Module } from "./ast.ts";
import { codeWarnings } from "./checks/code-warnings.ts";
import { finallyWarnings } from "./checks/finally-warnings.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { escapeWarnings } from "./text/escape-warnings.ts";
import { readableText } from "./text/readable-text.ts";
import { placeOf } from "./text/syntax-diagnostic.ts";
import { tokenize } from "./text/tokenizer.ts";

/** What CPython prints as a SyntaxWarning before it runs a program. */
export type SyntaxWarning = Pick<
  Diagnostic,
  "line" | "column" | "endLine" | "endColumn" | "message"
>;

/** The warnings about a program that has no errors, in the order in which CPython finds them. */
export function syntaxWarnings(tree: Module, source: string): readonly SyntaxWarning[] {
  const text = readableText(source);
  const found = [
    ...escapeWarnings(tokenize(text)),
    ...finallyWarnings(tree),
    ...codeWarnings(tree),
  ];
  return found.map(({ message, span }) => ({ message, ...placeOf(span) }));
}
