import { exceptionType, type PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { withItems } from "../../vm/iteration.ts";
import { method } from "../../vm/native.ts";
import { chain } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { str } from "../../vm/text.ts";
import { refuseKeywords } from "./base-exception.ts";
import { fields, textField } from "./fields.ts";

/** Objects/exceptions.c, SyntaxError */

const syntaxErrorType = exceptionType("SyntaxError");

const PLACE = [
  "filename",
  "lineno",
  "offset",
  "text",
  "end_lineno",
  "end_offset",
  "_metadata",
] as const;

fields("SyntaxError", ["msg", ...PLACE, "print_file_and_line"]);

method(
  syntaxErrorType,
  "__init__",
  "self, *args, **keywords",
  (vm, self: PyException, args: Value[], keywords: Keywords) => {
    refuseKeywords(self, keywords);
    self.initialise(args);
    const [, place] = args;
    if (place === undefined || args.length !== 2) return null;
    return withItems(vm, place, (_vm, items) => {
      setPlace(self, items);
      return null;
    });
  },
);

function setPlace(self: PyException, items: readonly Value[]): void {
  const count = items.length;
  if (count < 4) {
    throw new Raise("TypeError", `function takes at least 4 arguments (${count} given)`);
  }
  if (count > PLACE.length) {
    throw new Raise(
      "TypeError",
      `function takes at most ${PLACE.length} arguments (${count} given)`,
    );
  }
  for (const [index, value] of items.entries()) self.fields.set(PLACE[index] ?? "", value);
  if (count === 5) {
    throw new Raise("TypeError", "end_offset must be provided when end_lineno is provided");
  }
}

/** `SyntaxError_str` */
method(syntaxErrorType, "__str__", "self, /", (vm, self: PyException) =>
  chain(
    vm,
    () => str(vm, self.fields.get("msg") ?? null),
    (_vm, message) => `${message}${placeOf(self)}`,
  ),
);

function placeOf(self: PyException): string {
  const file = textField(self, "filename")?.split("/").at(-1);
  const line = self.fields.get("lineno");
  const parts = [
    ...(file === undefined ? [] : [file]),
    ...(typeof line === "number" ? [`line ${line}`] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
