import { PyList, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeOf } from "../objects/types.ts";
import { getAttribute } from "../vm/attributes.ts";
import { setEntry } from "../vm/building.ts";
import { eachOf } from "../vm/each.ts";
import { withFastItems } from "../vm/fast-items.ts";
import { PROPAGATE } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { mergeMapping } from "../vm/merging.ts";
import { chain, guarded } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";

/** `dict.update(other, **keywords)`. Objects/dictobject.c, dict_update_common */
export function updateDict(
  vm: VM,
  dict: PyDict,
  other: Value | undefined,
  keywords: Keywords,
): Value | undefined {
  const rest = () => {
    for (const [name, value] of keywords) dict.set(name, name, value);
    return null;
  };
  if (other === undefined) return rest();
  return chain(vm, () => updateFrom(vm, dict, other), rest);
}

function updateFrom(vm: VM, dict: PyDict, other: Value): Value | undefined {
  if (other instanceof PyDict && other.cls.builtin) return mergeMapping(vm, dict, other);
  return chain(
    vm,
    () => hasKeys(vm, other),
    (_vm, found) => (found === true ? mergeMapping(vm, dict, other) : addPairs(vm, dict, other)),
  );
}

function hasKeys(vm: VM, value: Value): Value | undefined {
  if (typeOf(value).builtin) return typeOf(value).lookup("keys") !== undefined;
  return guarded(
    vm,
    () => getAttribute(vm, value, "keys"),
    () => true,
    (_vm, error) => (vm.isException(error, exceptionType("AttributeError")) ? false : PROPAGATE),
  );
}

/** Objects/dictobject.c, PyDict_MergeFromSeq2 */
function addPairs(vm: VM, dict: PyDict, pairs: Value): Value | undefined {
  let index = -1;
  return eachOf(vm, pairs, (pair) => {
    index += 1;
    return addPair(vm, dict, pair, index);
  });
}

function addPair(vm: VM, dict: PyDict, pair: Value, index: number): Value | undefined {
  return withParts(vm, pair, index, (_vm, parts) => {
    const [key, value] = parts;
    if (parts.length !== 2 || key === undefined || value === undefined) {
      const what = `dictionary update sequence element #${index} has length ${parts.length}; 2 is required`;
      throw new Raise("ValueError", what);
    }
    return setEntry(vm, dict, key, value);
  });
}

function withParts(
  vm: VM,
  pair: Value,
  index: number,
  next: (vm: VM, parts: readonly Value[]) => Value | undefined,
): Value | undefined {
  return guarded(
    vm,
    () => withFastItems(vm, pair, "object is not iterable", (_vm, items) => new PyTuple(items)),
    (_vm, parts) => next(vm, (parts as PyTuple).items),
    (_vm, error) => {
      if (vm.isException(error, exceptionType("TypeError"))) {
        const note = `Cannot convert dictionary update sequence element #${index} to a sequence`;
        error.dict?.set("__notes__", new PyList([note]));
      }
      return PROPAGATE;
    },
  );
}
