import { PyTuple } from "../../objects/containers.ts";
import { exceptionType, PyException } from "../../objects/exception.ts";
import { codePointIndex } from "../../objects/text.ts";
import type { Diagnostic } from "../../python/diagnostic.ts";
import { raise } from "../../vm/exceptions.ts";

const FIELDS = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"] as const;

/** Raises what is wrong with a text as the SyntaxError that CPython makes of it. */
export function raiseSyntaxError(
  diagnostic: Diagnostic,
  file: string,
  text: string | undefined,
): never {
  const { line, column, endLine, endColumn, message } = diagnostic;
  const points = (unit: number): number => codePointIndex(text ?? "", unit) + 1;
  const offset = text === undefined ? column + 1 : points(column);
  const endOffset = text === undefined || endLine !== line ? endColumn + 1 : points(endColumn);
  const place = [file, line, offset, text ?? null, endLine, endOffset];
  const type = exceptionType(diagnostic.exception ?? "SyntaxError");
  const error = new PyException(type, [message, new PyTuple(place)]);
  error.fields.set("msg", message);
  for (const [index, name] of FIELDS.entries()) error.fields.set(name, place[index] ?? null);
  return raise(error);
}
