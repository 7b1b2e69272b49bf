import { meantKeyword } from "../../objects/edit-distance.ts";
import { exceptionType, type PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { member, method } from "../../vm/native.ts";
import type { Keywords } from "../../vm/signature.ts";

/** Gives a class of exceptions settable attributes; one that is deleted is None. */
export function fields(type: string, names: readonly string[]): void {
  for (const name of names) {
    member(
      exceptionType(type),
      name,
      (_vm, self: PyException) => self.fields.get(name) ?? null,
      (_vm, self: PyException, value) => {
        self.fields.set(name, value ?? null);
      },
    );
  }
}

/** `__init__` of a class whose attributes may be given by name. */
export function keywordFields(type: string, names: readonly string[]): void {
  method(
    exceptionType(type),
    "__init__",
    "self, *args, **keywords",
    (_vm, self: PyException, args: Value[], keywords: Keywords) => {
      if (keywords.size > names.length) {
        const most = `${names.length} keyword argument${names.length === 1 ? "" : "s"}`;
        throw new Raise("TypeError", `${type}() takes at most ${most} (${keywords.size} given)`);
      }
      for (const name of keywords.keys()) {
        if (names.includes(name)) continue;
        const what = `${type}() got an unexpected keyword argument '${name}'`;
        throw new Raise("TypeError", what + meantKeyword(names, name));
      }
      self.initialise(args);
      for (const [name, value] of keywords) self.fields.set(name, value);
      return null;
    },
  );
}

/** The text of a field that is set and a str. */
export function textField(self: PyException, name: string): string | undefined {
  const value = self.fields.get(name);
  return typeof value === "string" ? value : undefined;
}
