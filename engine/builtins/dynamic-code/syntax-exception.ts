import { PyTuple } from "../../objects/containers.ts";
import { exceptionType, PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { codePointIndex } from "../../objects/text.ts";
import type { Diagnostic } from "../../python/diagnostic.ts";
import { raise } from "../../vm/exceptions.ts";

const FIELDS = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"] as const;

/** Raises what is wrong with a text as the SyntaxError that CPython makes of it. */
export function raiseSyntaxError(
  diagnostic: Diagnostic,
  file: string,
  text: string | undefined,
  source?: string,
): never {
  const place = placeOf(diagnostic, file, text);
  const type = exceptionType(diagnostic.exception ?? "SyntaxError");
  const error = new PyException(type, [diagnostic.message, new PyTuple(place)]);
  error.fields.set("msg", diagnostic.message);
  for (const [index, name] of FIELDS.entries()) error.fields.set(name, place[index] ?? null);
  if (source !== undefined && diagnostic.after !== undefined) {
    error.fields.set("_metadata", new PyTuple([diagnostic.after, 0, source]));
  }
  return raise(error);
}

/** The values of FIELDS. */
function placeOf(
  { line, column, endLine, endColumn, told = {} }: Diagnostic,
  file: string,
  text: string | undefined,
): Value[] {
  const points = (unit: number): number => codePointIndex(text ?? "", unit) + 1;
  const start = told.start ?? (text === undefined ? column + 1 : points(column));
  const end = text === undefined || endLine !== line ? endColumn + 1 : points(endColumn);
  const shown = told.bare === true ? text?.replace(/\n$/, "") : text;
  return [
    file,
    line,
    start,
    shown ?? null,
    endLine,
    told.end === "start" ? start : (told.end ?? end),
  ];
}
