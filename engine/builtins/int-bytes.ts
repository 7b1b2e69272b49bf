import { PyBytes } from "../objects/containers.ts";
import { type ByteOrder, bytesToInt, intToBytes } from "../objects/int-bytes.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { intType, typeOf } from "../objects/types.ts";
import { withSize } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { fromMethod, withContent } from "./bytes-new.ts";
import { classMethod, makeBy } from "./class-methods.ts";
import { textArgument } from "./text-arguments.ts";

/** Ints as bytes. Objects/longobject.c */

method(
  intType,
  "to_bytes",
  "self, length=?, byteorder=?, *, signed=?",
  (vm, self: Value, length: Value = 1, byteorder: Value = "big", signed: Value = false) =>
    withSize(vm, length, (_vm, size) => {
      const order = textArgument(byteorder, "to_bytes() argument 'byteorder'");
      return withSign(vm, signed, (sign) => {
        const checked = byteOrder(order);
        if (size < 0) throw new Raise("ValueError", "length argument must be non-negative");
        return new PyBytes(intToBytes(asInt(self) ?? 0, size, checked, sign));
      });
    }),
);

classMethod(
  intType,
  "from_bytes",
  "cls, bytes, byteorder=?, *, signed=?",
  (vm, cls: PyType, bytes: Value, byteorder: Value = "big", signed: Value = false) => {
    const order = textArgument(byteorder, "from_bytes() argument 'byteorder'");
    return withSign(vm, signed, (sign) => {
      const checked = byteOrder(order);
      return chain(
        vm,
        () => asBytesObject(vm, bytes),
        (_vm, content) =>
          makeBy(vm, cls, intType, bytesToInt((content as PyBytes).bytes, checked, sign)),
      );
    });
  },
);

type Sign = "signed" | "unsigned";

function withSign(
  vm: VM,
  signed: Value,
  next: (sign: Sign) => Value | undefined,
): Value | undefined {
  return chain(
    vm,
    () => truth(vm, signed),
    (_vm, held) => next(held === true ? "signed" : "unsigned"),
  );
}

function byteOrder(text: string): ByteOrder {
  if (text === "little" || text === "big") return text;
  throw new Raise("ValueError", "byteorder must be either 'little' or 'big'");
}

/** PyObject_Bytes, but an int is no size here. */
function asBytesObject(vm: VM, value: Value): Value | undefined {
  const method = typeOf(value).lookup("__bytes__");
  if (method !== undefined) return fromMethod(vm, method, value);
  return withContent(vm, value, "bytes", (bytes) => new PyBytes(bytes));
}
