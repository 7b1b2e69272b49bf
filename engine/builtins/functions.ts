import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeOf } from "../objects/types.ts";
import { hash } from "../vm/hashing.ts";
import { lengthOf } from "../vm/length.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { ascii, format, repr } from "../vm/text.ts";
import { buildClass } from "./build-class.ts";
import { placeOf } from "./object.ts";
import { givenName } from "./text-arguments.ts";

/** The builtin functions. Python/bltinmodule.c */
export const functions: PyNative[] = [];

/** Adds a builtin function. */
export function builtin(name: string, signature: string, run: NativeFunction): void {
  functions.push(new PyNative(name, signature, run, { module: "builtins" }));
}

builtin("__build_class__", "func, name, /, *bases, **keywords", buildClass);

builtin("len", "obj, /", (vm, value: Value) => lengthOf(vm, value));
builtin("repr", "obj, /", (vm, value: Value) => repr(vm, value));
builtin("ascii", "obj, /", (vm, value: Value) => ascii(vm, value));
builtin("hash", "obj, /", (vm, value: Value) => hash(vm, value));
builtin("format", "value, format_spec=?, /", (vm, value: Value, spec: Value = "") => {
  const text = unbox(spec);
  if (typeof text === "string") return format(vm, value, text);
  throw new Raise("TypeError", `format() argument 2 must be str, not ${givenName(spec)}`);
});
builtin(
  "callable",
  "obj, /",
  (_vm, value: Value) => typeOf(value).lookup("__call__") !== undefined,
);

builtin("id", "obj, /", (vm, value: Value) => placeOf(vm, value));
