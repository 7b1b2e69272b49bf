import { PyList, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { joinText } from "../objects/text.ts";
import * as split from "../objects/text-split.ts";
import { strType, typeName } from "../objects/types.ts";
import { withSize } from "../vm/conversions.ts";
import { method } from "../vm/native.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { withJoined } from "./joining.ts";
import { asText, textOf } from "./text-arguments.ts";

/** Taking a str apart and putting it together. Objects/unicodeobject.c */

const SPLITS = { split: split.splitText, rsplit: split.rsplitText };

for (const [name, cut] of Object.entries(SPLITS)) {
  method(
    strType,
    name,
    "self, sep=?, maxsplit=?",
    (vm, self: Value, sep: Value = null, maxsplit: Value = -1) =>
      withSize(vm, maxsplit, (_vm, most) => new PyList(cut(textOf(self), separator(sep), most))),
  );
}

function separator(value: Value): string | undefined {
  if (value === null) return undefined;
  const text = asText(value);
  if (text !== undefined) return text;
  throw new Raise("TypeError", `must be str or None, not ${typeName(value)}`);
}

method(strType, "splitlines", "self, keepends=?", (vm, self: Value, keepends: Value = false) =>
  chain(
    vm,
    () => truth(vm, keepends),
    (_vm, kept) => new PyList(split.splitLines(textOf(self), kept === true ? "kept" : "dropped")),
  ),
);

/** When there is nothing to part it is the text as given, whatever class it has. */
const PARTITIONS = { partition: split.partitionText, rpartition: split.rpartitionText };

for (const [name, cut] of Object.entries(PARTITIONS)) {
  method(strType, name, "self, sep, /", (_vm, self: Value, sep: Value) => {
    const text = textOf(self);
    const parts = cut(text, partitionSeparator(sep));
    return new PyTuple(
      parts[1] === "" ? parts.map((part) => (part === text ? self : part)) : parts,
    );
  });
}

function partitionSeparator(value: Value): string {
  const text = asText(value);
  if (text !== undefined) return text;
  throw new Raise("TypeError", `must be str, not ${typeName(value)}`);
}

method(strType, "join", "self, iterable, /", (vm, self: Value, iterable: Value) => {
  return withJoined(vm, iterable, (items) => joinText(textOf(self), items.map(joinable)));
});

function joinable(item: Value, index: number): string {
  const text = asText(item);
  if (text !== undefined) return text;
  const what = `sequence item ${index}: expected str instance, ${typeName(item)} found`;
  throw new Raise("TypeError", what);
}
