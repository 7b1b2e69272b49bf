import { PyFloat } from "../objects/float.ts";
import { reprFloat } from "../objects/float-text.ts";
import { isShort, toText } from "../objects/int-text.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { asciiText, reprText } from "../objects/text-repr.ts";
import { strType, typeName, typeOf } from "../objects/types.ts";
import { PROPAGATE } from "./frame.ts";
import type { VM } from "./machine.ts";
import { callMethod } from "./operators.ts";
import { chain, collect, guarded } from "./sequencing.ts";

/** repr of a value that needs no Python code and no look inside. */
export function plainRepr(value: Value): string | undefined {
  switch (typeof value) {
    case "string":
      return reprText(value);
    case "number":
      return String(value);
    case "bigint":
      return isShort(value) ? toText(value) : undefined;
    case "boolean":
      return value ? "True" : "False";
    default:
      if (value === null) return "None";
      return value instanceof PyFloat && value.cls.builtin ? reprFloat(value.value) : undefined;
  }
}

/** `repr(value)`. PyObject_Repr. */
export function repr(vm: VM, value: Value): Value | undefined {
  const known = plainRepr(value);
  if (known !== undefined) return known;
  return textBy(vm, value, "__repr__");
}

/** `str(value)`. PyObject_Str. */
export function str(vm: VM, value: Value): Value | undefined {
  if (typeof value === "string") return value;
  const known = plainRepr(value);
  if (known !== undefined) return known;
  return textBy(vm, value, "__str__");
}

/** `ascii(value)`. */
export function ascii(vm: VM, value: Value): Value | undefined {
  return chain(
    vm,
    () => repr(vm, value),
    (_vm, text) => asciiText(String(text)),
  );
}

function textBy(vm: VM, value: Value, name: "__repr__" | "__str__"): Value | undefined {
  const method = typeOf(value).lookup(name);
  if (method === undefined) throw new Raise("TypeError", `${typeName(value)} has no ${name}`);
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, text) => checkedText(text, name),
  );
}

const isText = (value: Value): boolean =>
  typeof value === "string" || typeOf(value).isSubclassOf(strType);

function checkedText(text: Value, name: string): Value {
  if (isText(text)) return text;
  throw new Raise("TypeError", `${name} returned non-string (type ${typeName(text)})`);
}

/** `format(value, spec)`: the class' `__format__`. */
export function format(vm: VM, value: Value, spec: string): Value | undefined {
  if (spec === "" && typeof value === "string") return value;
  if (spec === "") {
    const known = plainRepr(value);
    if (known !== undefined) return known;
  }
  const method = typeOf(value).lookup("__format__");
  if (method === undefined) throw new Raise("TypeError", `${typeName(value)} has no __format__`);
  return chain(
    vm,
    () => callMethod(vm, method, value, [spec]),
    (_vm, text) => checkedFormat(text),
  );
}

function checkedFormat(text: Value): Value {
  if (isText(text)) return text;
  throw new Raise("TypeError", `__format__ must return a str, not ${typeName(text)}`);
}

/** A replacement field of an f-string. */
export function formatted(
  vm: VM,
  value: Value,
  conversion: number,
  spec: string,
): Value | undefined {
  if (conversion === 0) return format(vm, value, spec);
  return chain(
    vm,
    () => convert(vm, value, conversion),
    (_vm, text) => format(vm, text, spec),
  );
}

/** What `!s`, `!r` and `!a` do, by the code of their letter; 0 leaves the value as it is. */
export function convert(vm: VM, value: Value, conversion: number): Value | undefined {
  switch (String.fromCharCode(conversion)) {
    case "s":
      return str(vm, value);
    case "r":
      return repr(vm, value);
    case "a":
      return ascii(vm, value);
    default:
      return value;
  }
}

/**
 * repr of a container: the reprs of its parts, joined by `build`; `again` when it is met inside
 * itself. Py_ReprEnter.
 */
export function reprParts(
  vm: VM,
  container: PyObject,
  parts: readonly Value[],
  again: string,
  build: (texts: readonly string[]) => string,
): Value | undefined {
  if (vm.reprActive.has(container)) return again;
  vm.reprActive.add(container);
  return guarded(
    vm,
    () =>
      collect(
        vm,
        parts,
        (_vm, part) => repr(vm, part),
        (_vm, texts) => build(texts as string[]),
      ),
    (_vm, text) => {
      vm.reprActive.delete(container);
      return text;
    },
    () => {
      vm.reprActive.delete(container);
      return PROPAGATE;
    },
  );
}
