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

/** The tree of a module, or why it has none. Never throws, whatever the text is. */
export function parseModule(source: string, _file: string): Parsed {
  return parse(source, PYTHON);
}

/** An expression on its own, as a module of one statement. */
export function parseExpression(source: string): Parsed {
  return parse(source, PYTHON_EXPRESSION);
}

function parse(source: string, grammar: Matcher): Parsed {
  try {
    const text = readableText(source);
    const outcome = parseTokens(text, tokenize(text), grammar);
    if (outcome.kind === "tree") return { kind: "parsed", tree: outcome.tree };
    throw withKeywordTypo(text, outcome.failure, outcome.after);
  } catch (problem) {
    return { kind: "rejected", diagnostics: [diagnosed(problem)] };
  }
}

function diagnosed(problem: unknown): Diagnostic {
  if (problem instanceof SyntaxFailure) return syntaxDiagnostic(problem);
  if (problem instanceof RangeError) return TOO_DEEP;
  throw problem;
}
