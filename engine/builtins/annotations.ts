import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { chain } from "../vm/sequencing.ts";

/** `annotationlib.Format.VALUE` */
const VALUE = 1;

/** The annotations that an annotate function gives when it is asked for values. PEP 649 */
export function evaluated(
  vm: VM,
  annotate: Value,
  next: (annotations: PyDict) => Value | undefined,
): Value | undefined {
  return chain(
    vm,
    () => call(vm, annotate, [VALUE]),
    (_vm, annotations) => {
      if (annotations instanceof PyDict) return next(annotations);
      const what = `__annotate__() must return a dict, not ${typeName(annotations)}`;
      throw new Raise("TypeError", what);
    },
  );
}

/** What `__annotate__` may be set to. */
export function checkedAnnotate(value: Value): Value {
  if (value === null || typeOf(value).lookup("__call__") !== undefined) return value;
  throw new Raise("TypeError", "__annotate__ must be callable or None");
}
