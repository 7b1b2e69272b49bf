import { reprBytearray, reprBytes } from "../objects/bytes.ts";
import { PyByteArray } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { parseFloatText } from "../objects/float-text.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { floatType, typeName } from "../objects/types.ts";
import { realBy, withReal } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { asBytes } from "./bytes-arguments.ts";
import { classMethod, makeBy } from "./class-methods.ts";
import { newMethod } from "./new-method.ts";
import { numberText } from "./number-text.ts";

/** Objects/floatobject.c, float_new */
newMethod(floatType, "cls, x=?, /", (vm, _cls: Value, x?: Value) =>
  x === undefined ? new PyFloat(0) : toFloat(vm, x),
);

/** `float(x)`: PyNumber_Float */
function toFloat(vm: VM, x: Value): Value | undefined {
  if (x instanceof PyFloat) return x;
  if (typeof x === "string") return new PyFloat(parseFloatText(x));
  const convert = realBy(x);
  return convert === undefined ? parsed(x) : convert(vm);
}

function parsed(x: Value): PyFloat {
  const inner = unbox(x);
  if (typeof inner === "string") return new PyFloat(parseFloatText(inner));
  const bytes = asBytes(inner);
  if (bytes !== undefined) {
    const shown = inner instanceof PyByteArray ? reprBytearray(bytes) : reprBytes(bytes);
    return new PyFloat(parseFloatText(numberText(bytes), shown));
  }
  const what = `float() argument must be a string or a real number, not '${typeName(x)}'`;
  throw new Raise("TypeError", what);
}

classMethod(floatType, "from_number", "cls, number, /", (vm, cls: PyType, number: Value) =>
  withReal(vm, number, (_vm, real) => makeBy(vm, cls, floatType, new PyFloat(real))),
);
