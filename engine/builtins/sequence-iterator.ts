import { NOT_IMPLEMENTED, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { typeOf } from "../objects/types.ts";
import { method } from "../vm/native.ts";
import { callMethod, checkedLength } from "../vm/operators.ts";
import { type SequenceIterator, sequenceIteratorType } from "../vm/sequence-iterator.ts";
import { chain } from "../vm/sequencing.ts";
import { drivenMethods, reduced, withPlace } from "./iterators.ts";

/** Objects/iterobject.c */

drivenMethods(sequenceIteratorType);

method(sequenceIteratorType, "__reduce__", "self, /", (vm, self: SequenceIterator) => {
  const { sequence, index } = self;
  if (sequence === undefined) return reduced(vm, { by: "iter", of: [new PyTuple([])] });
  return reduced(vm, { by: "iter", of: [sequence], place: index });
});

method(
  sequenceIteratorType,
  "__setstate__",
  "self, object, /",
  (vm, self: SequenceIterator, place: Value) =>
    withPlace(vm, place, (index) => {
      if (self.sequence !== undefined) self.index = Math.max(0, index);
      return null;
    }),
);

method(sequenceIteratorType, "__length_hint__", "self, /", (vm, self: SequenceIterator) => {
  const { sequence } = self;
  if (sequence === undefined) return 0;
  const length = typeOf(sequence).lookup("__len__");
  if (length === undefined) return NOT_IMPLEMENTED;
  return chain(
    vm,
    () => callMethod(vm, length, sequence, []),
    (_vm, result) => Math.max(0, checkedLength(result) - self.index),
  );
});
