import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import { typeOf } from "../objects/types.ts";
import { method } from "../vm/native.ts";
import { callMethod, checkedLength } from "../vm/operators.ts";
import { type SequenceIterator, sequenceIteratorType } from "../vm/sequence-iterator.ts";
import { chain } from "../vm/sequencing.ts";
import { drivenMethods } from "./iterators.ts";

/** Objects/iterobject.c */

drivenMethods(sequenceIteratorType);

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
