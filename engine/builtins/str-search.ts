import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import * as search from "../objects/text-search.ts";
import { strType, typeName } from "../objects/types.ts";
import { withEnds, withSize } from "../vm/conversions.ts";
import { method } from "../vm/native.ts";
import { asText, textArgument, textOf } from "./text-arguments.ts";

/** Where a str occurs in another one. Objects/unicodeobject.c */

const SEARCHES = {
  count: search.countText,
  find: search.findText,
  index: search.indexText,
  rfind: search.rfindText,
  rindex: search.rindexText,
};

for (const [name, find] of Object.entries(SEARCHES)) {
  method(
    strType,
    name,
    "self, sub, start=?, end=?, /",
    (vm, self: Value, sub: Value, start?: Value, end?: Value) => {
      const part = textArgument(sub, `${name}() argument 1`);
      return withEnds(vm, [start, end], ([from, to]) => find(textOf(self), part, from, to));
    },
  );
}

const AFFIXES = { startswith: search.startsWith, endswith: search.endsWith };

for (const [name, matches] of Object.entries(AFFIXES)) {
  method(
    strType,
    name,
    "self, affix, start=?, end=?, /",
    (vm, self: Value, affix: Value, start?: Value, end?: Value) =>
      withEnds(vm, [start, end], ([from, to]) => {
        if (affix instanceof PyTuple)
          return matchesAny(name, affix, (text) => matches(textOf(self), text, from, to));
        const text = asText(affix);
        if (text !== undefined) return matches(textOf(self), text, from, to);
        const what = `${name} first arg must be str or a tuple of str, not ${typeName(affix)}`;
        throw new Raise("TypeError", what);
      }),
  );
}

/** An item that is no str is an error only when the search gets to it. */
function matchesAny(name: string, affixes: PyTuple, matches: (text: string) => boolean): boolean {
  return affixes.items.some((item) => {
    const text = asText(item);
    if (text !== undefined) return matches(text);
    throw new Raise("TypeError", `tuple for ${name} must only contain str, not ${typeName(item)}`);
  });
}

method(
  strType,
  "replace",
  "self, old, new, /, count=?",
  (vm, self: Value, old: Value, replacement: Value, count: Value = -1) => {
    const from = textArgument(old, "replace() argument 1");
    const to = textArgument(replacement, "replace() argument 2");
    return withSize(vm, count, (_vm, most) => search.replaceText(textOf(self), from, to, most));
  },
);
