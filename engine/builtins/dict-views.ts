import { NOT_IMPLEMENTED, PyTuple } from "../objects/containers.ts";
import {
  dictItemsType,
  dictKeysType,
  dictValuesType,
  PyDictItems,
  PyDictKeys,
  type PyDictView,
} from "../objects/dict-views.ts";
import { PyMappingProxy } from "../objects/mapping-proxy.ts";
import type { Value } from "../objects/object.ts";
import { PySet } from "../objects/set.ts";
import type { PyType } from "../objects/type.ts";
import { setType, typeName } from "../objects/types.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { locate } from "../vm/custom-keys.ts";
import { withEntryOf } from "../vm/dict-entries.ts";
import { eachOf } from "../vm/each.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { callMethod, contains, equals, holds, lacks } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { addMember, updateSet } from "../vm/set-members.ts";
import { reprParts } from "../vm/text.ts";
import { dictIterator, ITEMS, KEYS, reversedDictIterator, VALUES } from "./dict-iterators.ts";
import { all } from "./set-algebra.ts";

/** Objects/dictobject.c, the views */

const VIEWS = [
  { type: dictKeysType, aspect: KEYS },
  { type: dictValuesType, aspect: VALUES },
  { type: dictItemsType, aspect: ITEMS },
] as const;

for (const { type, aspect } of VIEWS) {
  method(type, "__len__", "self, /", (_vm, self: PyDictView) => self.source.size);
  method(type, "__iter__", "self, /", (_vm, self: PyDictView) => dictIterator(self.source, aspect));
  method(type, "__reversed__", "self, /", (_vm, self: PyDictView) =>
    reversedDictIterator(self.source, aspect),
  );
  attribute(type, "mapping", (_vm, self: PyDictView) => new PyMappingProxy(self.source));
  method(type, "__repr__", "self, /", (vm, self: PyDictView) =>
    reprParts(vm, self, self.list(), "...", (texts) => `${typeName(self)}([${texts.join(", ")}])`),
  );
}

method(dictKeysType, "__contains__", "self, key, /", (vm, self: PyDictKeys, key: Value) =>
  locate(vm, self.source, key, (_vm, slot) => slot.known),
);

method(dictItemsType, "__contains__", "self, key, /", (vm, self: PyDictItems, item: Value) => {
  const [key, value, ...others] = item instanceof PyTuple ? item.items : [];
  if (key === undefined || value === undefined || others.length > 0) return false;
  return withEntryOf(vm, self.source, key, (_vm, found) =>
    found === undefined ? false : equals(vm, found, value),
  );
});

// ── as sets ─────────────────────────────────────────────────────────────────────────────────────

type SetLike = PySet | PyDictKeys | PyDictItems;

const isSetView = (value: Value): value is PyDictKeys | PyDictItems =>
  value instanceof PyDictKeys || value instanceof PyDictItems;

const isSetLike = (value: Value): value is SetLike => value instanceof PySet || isSetView(value);

const sizeOf = (value: SetLike): number =>
  value instanceof PySet ? value.size : value.source.size;

/** A new set of what `left` gives, changed by the method of sets, as `set(left).method(right)`. */
function changed(vm: VM, left: Value, name: string, right: Value): Value | undefined {
  const result = new PySet();
  const change = setType.lookup(name) as Value;
  const source = left instanceof PyDictKeys ? left.source : left;
  return chain(
    vm,
    () => updateSet(vm, result, source),
    () =>
      chain(
        vm,
        () => callMethod(vm, change, result, [right]),
        () => result,
      ),
  );
}

/** Objects/dictobject.c, _PyDictView_Intersect */
function intersection(vm: VM, left: Value, right: Value): Value | undefined {
  const [self, other] = isSetView(left) ? [left, right] : [right, left];
  if (!isSetView(self)) return NOT_IMPLEMENTED;
  const size = self.source.size;
  if (other instanceof PySet && other.cls === setType && other.size >= size) {
    return callMethod(vm, setType.lookup("intersection") as Value, other, [self]);
  }
  const swap = isSetView(other) && other.source.size > size;
  return swap ? common(vm, other, self) : common(vm, self, other);
}

/** The set of what `walked` gives and `asked` contains. */
function common(vm: VM, asked: Value, walked: Value): Value | undefined {
  const result = new PySet();
  const add = (item: Value): Value | undefined =>
    chain(
      vm,
      () => contains(vm, asked, item),
      (_vm, held) => (held === true ? addMember(vm, result, item) : null),
    );
  return chain(
    vm,
    () => eachOf(vm, walked, add),
    () => result,
  );
}

type Operation = (vm: VM, left: Value, right: Value) => Value | undefined;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  and: intersection,
  or: (vm, left, right) => changed(vm, left, "update", right),
  sub: (vm, left, right) => changed(vm, left, "difference_update", right),
  xor: (vm, left, right) => changed(vm, left, "symmetric_difference_update", right),
};

/** Whether all that `part` gives is in `whole`. */
const allIn = (vm: VM, part: Value, whole: Value): Value | undefined =>
  all(vm, part, (item) => contains(vm, whole, item));

/** Objects/dictobject.c, dictview_richcompare */
function compareAsSets(vm: VM, index: number, self: SetLike, other: Value): Value | undefined {
  if (!isSetLike(other)) return NOT_IMPLEMENTED;
  const symbol = COMPARISONS[index]?.symbol;
  const difference = sizeOf(self) - sizeOf(other);
  if (symbol === "!=") {
    return chain(
      vm,
      () => (difference === 0 ? allIn(vm, self, other) : false),
      (_vm, equal) => equal !== true,
    );
  }
  if (!holds(index, difference)) return false;
  return difference > 0 || symbol === ">=" ? allIn(vm, other, self) : allIn(vm, self, other);
}

/** Objects/dictobject.c, dictviews_isdisjoint */
function isDisjoint(vm: VM, self: SetLike, other: Value): Value | undefined {
  if (self === other) return sizeOf(self) === 0;
  const swap = isSetLike(other) && sizeOf(other) > sizeOf(self);
  const [walked, asked]: readonly [Value, Value] = swap ? [self, other] : [other, self];
  return all(vm, walked, (item) => lacks(vm, asked, item));
}

function setMethods(type: PyType): void {
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    method(type, `__${name}__`, "self, value, /", operation);
    method(type, `__r${name}__`, "self, value, /", (vm, self: Value, other: Value) =>
      operation(vm, other, self),
    );
  }
  COMPARISONS.forEach(({ method: name }, index) => {
    method(type, name, "self, value, /", (vm, self: SetLike, other: Value) =>
      compareAsSets(vm, index, self, other),
    );
  });
  method(type, "isdisjoint", "self, other, /", isDisjoint);
  type.namespace.set("__hash__", null);
}

setMethods(dictKeysType);
setMethods(dictItemsType);
