import { PyComplex } from "../objects/complex.ts";
import { parseComplexText } from "../objects/complex-text.ts";
import { exceptionType } from "../objects/exception.ts";
import type { PyFloat } from "../objects/float.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { complexType, typeName, typeOf } from "../objects/types.ts";
import { realBy, withReal } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { asFloat } from "../vm/numbers.ts";
import { callMethod } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { bindNative, type Keywords, parseSignature } from "../vm/signature.ts";
import { classMethod, makeBy } from "./class-methods.ts";
import { asComplex } from "./complex.ts";
import { newMethod } from "./new-method.ts";
import { warn } from "./warn.ts";

/** Objects/complexobject.c, complex_new */

const PARTS = parseSignature("cls, real=?, imag=?");

newMethod(
  complexType,
  "cls, *args, **keywords",
  (vm, cls: Value, args: readonly Value[], keywords: Keywords) => {
    const [only] = args;
    if (only !== undefined && args.length === 1 && keywords.size === 0) return fromOne(vm, only);
    const [, real, imag] = bindNative(complexType, PARTS, [cls, ...args], keywords);
    return fromParts(vm, real as Value | undefined, imag as Value | undefined);
  },
);

function fromOne(vm: VM, value: Value): Value | undefined {
  const text = unbox(value);
  if (typeof text === "string") return parseComplexText(text);
  const real = asFloat(value);
  if (real !== undefined) return new PyComplex(real, 0);
  const convert = partBy(value);
  if (convert !== undefined) return chain(vm, convert, (_vm, part) => complexOfPart(part));
  const what = `complex() argument must be a string or a number, not ${typeName(value)}`;
  throw new Raise("TypeError", what);
}

/** How a part becomes a complex or a float. */
function partBy(value: Value): ((vm: VM) => Value | undefined) | undefined {
  const method = typeOf(value).lookup("__complex__");
  if (method === undefined) return realBy(value);
  return (vm) =>
    chain(
      vm,
      () => callMethod(vm, method, value, []),
      (_vm, result) => checkedComplex(result),
    );
}

function checkedComplex(result: Value): PyComplex {
  const complex = asComplex(result);
  if (complex !== undefined) return complex;
  throw new Raise("TypeError", `__complex__ returned non-complex (type ${typeName(result)})`);
}

const complexOfPart = (part: Value): PyComplex =>
  asComplex(part) ?? new PyComplex((part as PyFloat).value, 0);

function fromParts(vm: VM, real: Value = 0, imag: Value | undefined): Value | undefined {
  const realPart = partBy(real) ?? refuse("real", real);
  return chain(vm, realPart, (_vm, a) => {
    if (imag === undefined) return complexOfPart(a);
    const complex = asComplex(imag);
    const imagPart = complex === undefined ? realBy(imag) : () => complex;
    return chain(vm, imagPart ?? refuse("imag", imag), (_again, b) =>
      chain(
        vm,
        () => (asComplex(real) === undefined ? null : warnOfComplex(vm, "real")),
        () =>
          chain(
            vm,
            () => (complex === undefined ? null : warnOfComplex(vm, "imag")),
            () => combined(a, b),
          ),
      ),
    );
  });
}

function warnOfComplex(vm: VM, name: string): Value | undefined {
  const what = `complex() argument '${name}' must be a real number, not complex`;
  return warn(vm, exceptionType("DeprecationWarning"), what);
}

function refuse(name: string, value: Value): never {
  const what = `complex() argument '${name}' must be a real number, not ${typeName(value)}`;
  throw new Raise("TypeError", what);
}

/** `real + imag * 1j`, where either part may have been complex itself. */
function combined(real: Value, imag: Value): PyComplex {
  const a = complexOfPart(real);
  const b = complexOfPart(imag);
  const turned = asComplex(imag) !== undefined;
  const raised = asComplex(real) !== undefined;
  return new PyComplex(turned ? a.real - b.imag : a.real, raised ? b.real + a.imag : b.real);
}

classMethod(complexType, "from_number", "cls, number, /", (vm, cls: PyType, number: Value) => {
  const known = asComplex(number);
  if (known !== undefined) return makeBy(vm, cls, complexType, known);
  if (typeOf(number).lookup("__complex__") === undefined) {
    return withReal(vm, number, (_vm, real) =>
      makeBy(vm, cls, complexType, new PyComplex(real, 0)),
    );
  }
  const convert = partBy(number) as (vm: VM) => Value | undefined;
  return chain(vm, convert, (_vm, complex) => makeBy(vm, cls, complexType, complex));
});
