import type { Span } from "../ast.ts";

/** A SyntaxWarning, and what it is about. */
export interface TextWarning {
  readonly message: string;
  readonly span: Span;
}
