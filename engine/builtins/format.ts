import type { PyComplex } from "../objects/complex.ts";
import type { PyFloat } from "../objects/float.ts";
import {
  formatBool,
  formatComplex,
  formatFloat,
  formatInt,
  formatText,
} from "../objects/format-value.ts";
import type { PyInt } from "../objects/int.ts";
import { unbox, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import * as types from "../objects/types.ts";
import { typeName } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { str } from "../vm/text.ts";
import { textArgument } from "./text-arguments.ts";

/** `__format__` of numbers and texts. Python/formatter_unicode.c */

type Formatter = (value: never, spec: string, typeName: string, mostDigits: number) => string;

function formatMethod(type: PyType, format: Formatter): void {
  method(type, "__format__", "self, format_spec, /", (vm, self: Value, given: Value) => {
    const spec = textArgument(given, "__format__() argument");
    if (spec === "") return plainText(vm, self);
    return format(unbox(self) as never, spec, typeName(self), vm.mostDigits);
  });
}

/** Without a specification it is `str(self)`, which a subclass may have made its own. */
const plainText = (vm: VM, self: Value): Value | undefined => str(vm, self);

formatMethod(types.intType, (value: PyInt | boolean, spec, name, most) =>
  typeof value === "boolean" ? formatBool(value, spec) : formatInt(value, spec, name, most),
);
formatMethod(types.floatType, (value: PyFloat, spec, name) => formatFloat(value.value, spec, name));
formatMethod(types.complexType, (value: PyComplex, spec, name) => formatComplex(value, spec, name));
formatMethod(types.strType, (value: string, spec, name) => formatText(value, spec, name));
