import { ELLIPSIS, PyList } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { PyType } from "../objects/type.ts";
import { noneType } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { collect } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { fullName } from "./names.ts";

/** How an argument of a generic alias or union is written. Objects/typevarobject.c, _Py_typing_type_repr */
export function typeRepr(vm: VM, value: Value): Value | undefined {
  if (value === ELLIPSIS) return "...";
  if (value === noneType) return "None";
  return value instanceof PyType ? fullName(value) : repr(vm, value);
}

/** As an argument of a generic alias, which may be a list of types. `ga_repr_item` */
export function argumentRepr(vm: VM, value: Value): Value | undefined {
  if (value === noneType) return "NoneType";
  if (!(value instanceof PyList)) return typeRepr(vm, value);
  return collect(
    vm,
    value.items,
    (_vm, item) => typeRepr(vm, item),
    (_vm, texts) => `[${texts.join(", ")}]`,
  );
}
