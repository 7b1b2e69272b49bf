import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { SyntaxFailure } from "./syntax-failure.ts";

type Place = Pick<Diagnostic, "line" | "column" | "endLine" | "endColumn">;

/** One unit at least, so that there is something to underline. */
export const placeOf = ({ lineno, col_offset, end_lineno, end_col_offset }: Span): Place => ({
  line: lineno,
  column: col_offset,
  endLine: end_lineno,
  endColumn: lineno === end_lineno ? Math.max(end_col_offset, col_offset + 1) : end_col_offset,
});

export const syntaxDiagnostic = ({
  exception,
  message,
  span,
  told,
}: SyntaxFailure): Diagnostic => ({
  kind: "syntax",
  ...placeOf(span),
  message,
  exception,
  told,
});
