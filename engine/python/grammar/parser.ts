import type { Module } from "../ast.ts";
import { readableText } from "../text/readable-text.ts";
import { SyntaxFailure } from "../text/syntax-failure.ts";
import { KIND, type Token } from "../text/token.ts";
import { type Tokens, tokenize } from "../text/tokenizer.ts";
import type { Matcher } from "./matchers.ts";
import { ParserState } from "./parser-state.ts";
import { FAIL } from "./peg.ts";
import { PYTHON } from "./python-grammar.ts";

export type Outcome =
  | { readonly kind: "tree"; readonly tree: Module }
  | {
      readonly kind: "failure";
      readonly failure: SyntaxFailure;
      /** The line of the last statement with a block that was understood, 0 without one. */
      readonly after: number;
    };

/**
 * The tree of a module, or what is wrong with it. As CPython does it (Parser/pegen.c,
 * _PyPegen_run_parser): a program that does not parse is parsed again, to find the reason.
 */
export function parseTokens(text: string, tokens: Tokens, grammar: Matcher = PYTHON): Outcome {
  const state = new ParserState(text, tokens);
  const failed = (failure: SyntaxFailure): Outcome => ({
    kind: "failure",
    failure,
    after: state.lastStatementLine,
  });
  const first = attemptDeep(state, tokens, grammar);
  if (first instanceof SyntaxFailure) return failed(mostImportant(first, state, tokens));
  if (first !== FAIL) return { kind: "tree", tree: first as Module };
  const stopped = state.furthest();
  state.restart();
  const second = explain(state, grammar);
  if (second instanceof SyntaxFailure) return failed(mostImportant(second, state, tokens));
  return failed(genericFailure(stopped, state, tokens));
}

function attempt(state: ParserState, grammar: Matcher): unknown {
  try {
    return grammar.match(state);
  } catch (problem) {
    if (problem instanceof SyntaxFailure) return problem;
    throw problem;
  }
}

/** A text that is no tokens is refused for that, if there is no stack to read up to there. */
function attemptDeep(state: ParserState, { failure }: Tokens, grammar: Matcher): unknown {
  try {
    return attempt(state, grammar);
  } catch (problem) {
    if (problem instanceof RangeError && failure !== undefined) return failure.failure;
    throw problem;
  }
}

/** What is wrong, if a rule knows it: unless that takes more stack than the host has. */
function explain(state: ParserState, grammar: Matcher): unknown {
  try {
    return attempt(state, grammar);
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

/** _Pypegen_set_syntax_error: all that is known is where the first pass stopped. */
function genericFailure(stopped: Token, state: ParserState, tokens: Tokens): SyntaxFailure {
  if (stopped.kind === KIND.indent) return misplaced(state, "unexpected indent");
  if (stopped.kind === KIND.dedent) return misplaced(state, "unexpected unindent");
  const found = state.failureAt(stopped, "invalid syntax");
  const { message, span, exception } = found;
  const isEnd = stopped.kind === KIND.endMarker;
  const told = isEnd ? new SyntaxFailure(message, span, exception, { start: 0, end: 0 }) : found;
  return mostImportant(told, state, tokens);
}

const misplaced = (state: ParserState, message: string): SyntaxFailure =>
  state.failureAt(state.furthest(), message, "IndentationError");

/** A program, its beginning, or neither: then undefined. */
export function parseBeginning(source: string): Module | "incomplete" | undefined {
  const text = readableText(source);
  const tokens = tokenize(text);
  const state = new ParserState(text, tokens);
  const found = attempt(state, PYTHON);
  if (found instanceof SyntaxFailure) {
    const { failure } = tokens;
    return failure?.failure === found && failure.atEnd ? "incomplete" : undefined;
  }
  if (found !== FAIL) return found as Module;
  return state.furthest().start === text.length ? "incomplete" : undefined;
}

/**
 * _PyPegen_tokenize_full_source_to_check_for_errors: what is no token further down, or a bracket
 * that is open since an earlier line, explains more than what the parser stumbled over.
 */
function mostImportant(
  found: SyntaxFailure,
  state: ParserState,
  { failure }: Tokens,
): SyntaxFailure {
  if (failure === undefined || failure.failure === found || failure.inFString) return found;
  if (failure.immediate) return failure.failure;
  const { unclosed } = failure;
  return unclosed !== undefined && isBefore(unclosed, state.furthest()) ? unclosed : found;
}

const isBefore = ({ span }: SyntaxFailure, token: Token): boolean => span.lineno < token.lineno;
