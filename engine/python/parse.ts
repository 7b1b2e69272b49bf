import type { Module } from "./ast.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Matcher } from "./grammar/matchers.ts";
import { parseTokens } from "./grammar/parser.ts";
import { PYTHON, PYTHON_EXPRESSION } from "./grammar/python-grammar.ts";
import { withKeywordTypo } from "./keyword-typos.ts";
import { readableText } from "./text/readable-text.ts";
import { syntaxDiagnostic } from "./text/syntax-diagnostic.ts";
import { SyntaxFailure } from "./text/syntax-failure.ts";
import { tokenize } from "./text/tokenizer.ts";
import { TOO_DEEP } from "./text/too-deep.ts";

export type Parsed =
  | { readonly kind: "parsed"; readonly tree: Module }
  | { readonly kind: "rejected"; readonly diagnostics: readonly Diagnostic[] };

/** Whether a keyword that is spelled wrong is named, as tracebacks do but not the exception itself. */
type Typos = "named" | "as they are";

/** The tree of a module, or why it has none. Never throws, whatever the text is. */
export function parseModule(source: string, _file: string, typos: Typos = "named"): Parsed {
  return parse(source, PYTHON, typos);
}

/** An expression on its own, as a module of one statement. */
export function parseExpression(source: string): Parsed {
  const outcome = parse(source, PYTHON_EXPRESSION, "as they are");
  if (outcome.kind === "parsed") return outcome;
  return { ...outcome, diagnostics: outcome.diagnostics.map((each) => withoutPlace(each, source)) };
}

/** At the end of an expression no line feed is added, and the end itself has no place. */
function withoutPlace(diagnostic: Diagnostic, source: string): Diagnostic {
  const { line, column, message } = diagnostic;
  const lines = source.split("\n");
  const isEnd = line === lines.length && column === lines.at(-1)?.length;
  if (!isEnd || message !== "invalid syntax") return diagnostic;
  return { ...diagnostic, told: { start: 0, end: 0 } };
}

function parse(source: string, grammar: Matcher, typos: Typos): Parsed {
  try {
    const text = readableText(source);
    const outcome = parseTokens(text, tokenize(text), grammar);
    if (outcome.kind === "tree") return { kind: "parsed", tree: outcome.tree };
    const { failure, after } = outcome;
    const told = typos === "named" ? withKeywordTypo(text, failure, after) : failure;
    return { kind: "rejected", diagnostics: [{ ...syntaxDiagnostic(told), after }] };
  } catch (problem) {
    return { kind: "rejected", diagnostics: [diagnosed(problem)] };
  }
}

function diagnosed(problem: unknown): Diagnostic {
  if (problem instanceof SyntaxFailure) return syntaxDiagnostic(problem);
  if (problem instanceof RangeError) return TOO_DEEP;
  throw problem;
}
