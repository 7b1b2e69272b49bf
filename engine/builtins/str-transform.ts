import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { centerText, expandTabs, ljustText, rjustText, zfillText } from "../objects/text-align.ts";
import * as cases from "../objects/text-case.ts";
import * as classify from "../objects/text-classify.ts";
import { removePrefix, removeSuffix } from "../objects/text-search.ts";
import { lstripText, rstripText, stripText } from "../objects/text-split.ts";
import { strType, typeName } from "../objects/types.ts";
import { withSize } from "../vm/conversions.ts";
import { method } from "../vm/native.ts";
import { plainMethods } from "./plain-methods.ts";
import { asText, textArgument, textOf } from "./text-arguments.ts";

/** What a str makes of itself. Objects/unicodeobject.c */

plainMethods(strType, textOf, {
  capitalize: cases.capitalizeText,
  casefold: cases.casefoldText,
  lower: cases.lowerText,
  swapcase: cases.swapcaseText,
  title: cases.titleText,
  upper: cases.upperText,
  isalnum: classify.isAlnum,
  isalpha: classify.isAlpha,
  isascii: classify.isAscii,
  isdecimal: classify.isDecimal,
  isdigit: classify.isDigit,
  isidentifier: classify.isIdentifier,
  islower: classify.isLower,
  isnumeric: classify.isNumeric,
  isprintable: classify.isPrintable,
  isspace: classify.isSpace,
  istitle: classify.isTitle,
  isupper: classify.isUpper,
});

const ALIGNMENTS = { center: centerText, ljust: ljustText, rjust: rjustText };

for (const [name, align] of Object.entries(ALIGNMENTS)) {
  method(
    strType,
    name,
    "self, width, fillchar=?, /",
    (vm, self: Value, width: Value, fill: Value = " ") =>
      withSize(vm, width, (_vm, size) => align(textOf(self), size, fillCharacter(fill))),
  );
}

function fillCharacter(value: Value): string {
  const text = asText(value);
  if (text !== undefined) return text;
  const what = `The fill character must be a unicode character, not ${typeName(value)}`;
  throw new Raise("TypeError", what);
}

method(strType, "zfill", "self, width, /", (vm, self: Value, width: Value) =>
  withSize(vm, width, (_vm, size) => zfillText(textOf(self), size)),
);

method(strType, "expandtabs", "self, tabsize=?", (vm, self: Value, tabsize: Value = 8) =>
  withSize(vm, tabsize, (_vm, size) => expandTabs(textOf(self), size)),
);

const STRIPS = { strip: stripText, lstrip: lstripText, rstrip: rstripText };

for (const [name, strip] of Object.entries(STRIPS)) {
  method(strType, name, "self, chars=?, /", (_vm, self: Value, chars: Value = null) => {
    const unwanted = chars === null ? undefined : asText(chars);
    if (chars !== null && unwanted === undefined) {
      throw new Raise("TypeError", `${name} arg must be None or str`);
    }
    return strip(textOf(self), unwanted);
  });
}

const REMOVALS = { removeprefix: removePrefix, removesuffix: removeSuffix };

for (const [name, remove] of Object.entries(REMOVALS)) {
  method(strType, name, "self, part, /", (_vm, self: Value, part: Value) =>
    remove(textOf(self), textArgument(part, `${name}() argument`)),
  );
}
