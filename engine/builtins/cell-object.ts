import { NOT_IMPLEMENTED, PyCell } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { cellType, typeOf } from "../objects/types.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { attribute, method } from "../vm/native.ts";
import { compare, holds } from "../vm/operators.ts";
import { newMethod } from "./new-method.ts";
import { address } from "./object.ts";

/** Objects/cellobject.c */

newMethod(cellType, "cls, contents=?, /", (_vm, _cls, contents?: Value) => new PyCell(contents));

attribute(
  cellType,
  "cell_contents",
  (_vm, self: PyCell) => {
    if (self.content === undefined) throw new Raise("ValueError", "Cell is empty");
    return self.content;
  },
  (_vm, self: PyCell, value) => {
    self.content = value;
  },
);

method(cellType, "__repr__", "self, /", (vm, self: PyCell) => {
  const { content } = self;
  const inside =
    content === undefined ? "empty" : `${typeOf(content).name} object at ${address(vm, content)}`;
  return `<cell at ${address(vm, self)}: ${inside}>`;
});

/** An empty cell is less than one with something in it. */
for (const [index, { method: name }] of COMPARISONS.entries()) {
  method(cellType, name, "self, other, /", (vm, self: PyCell, other: Value) => {
    if (!(other instanceof PyCell)) return NOT_IMPLEMENTED;
    if (self.content !== undefined && other.content !== undefined) {
      return compare(vm, index, self.content, other.content);
    }
    return holds(index, Number(self.content !== undefined) - Number(other.content !== undefined));
  });
}

cellType.namespace.set("__hash__", null);
