import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";

/** The text of a str or of an instance of a subclass of it. */
export const textOf = (self: Value): string =>
  typeof self === "string" ? self : (unbox(self) as string);

/** The same for any value; undefined if it is no str. */
export function asText(value: Value): string | undefined {
  if (typeof value === "string") return value;
  const inner = unbox(value);
  return typeof inner === "string" ? inner : undefined;
}

/** How Argument Clinic names what was given. _PyArg_BadArgument */
export const givenName = (value: Value): string => (value === null ? "None" : typeName(value));

/** An argument that has to be a str; `place` says which one in an error: `find() argument 1`. */
export function textArgument(value: Value, place: string): string {
  const text = asText(value);
  if (text !== undefined) return text;
  throw new Raise("TypeError", `${place} must be str, not ${givenName(value)}`);
}

/** The same where nothing may be given. */
export const optionalText = (value: Value | undefined, place: string): string | undefined =>
  value === undefined ? undefined : textArgument(value, place);
