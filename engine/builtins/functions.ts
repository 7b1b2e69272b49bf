import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { isObject, typeName, typeOf } from "../objects/types.ts";
import { getAttribute } from "../vm/attributes.ts";
import { hash } from "../vm/hashing.ts";
import { lengthOf } from "../vm/length.ts";
import type { VM } from "../vm/machine.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { ascii, format, repr, str } from "../vm/text.ts";
import { buildClass } from "./build-class.ts";
import { redirectedOutput } from "./sys-module.ts";
import { givenName } from "./text-arguments.ts";

/** The builtin functions. Python/bltinmodule.c */
export const functions: PyNative[] = [];

/** Adds a builtin function. */
export function builtin(name: string, signature: string, run: NativeFunction): void {
  functions.push(new PyNative(name, signature, run, { module: "builtins" }));
}

builtin("__build_class__", "func, name, /, *bases, **keywords", buildClass);

builtin(
  "print",
  "*args, sep=?, end=?, file=?, flush=?",
  (
    vm,
    sep: Value = " ",
    end: Value = "\n",
    file: Value = null,
    _flush: Value,
    args: Value[] = [],
  ) =>
    collect(
      vm,
      args,
      (_vm, value) => str(vm, value),
      (_vm, texts) =>
        write(
          vm,
          file,
          texts.map(textOf).join(separator(sep, " ", "sep")) + separator(end, "\n", "end"),
        ),
    ),
);

const textOf = (text: Value): string => (typeof text === "string" ? text : String(text));

function separator(value: Value, otherwise: string, name: string): string {
  if (value === null) return otherwise;
  if (typeof value === "string") return value;
  throw new Raise("TypeError", `${name} must be None or a string, not ${typeName(value)}`);
}

function write(vm: VM, file: Value, text: string): Value | undefined {
  const redirected = file === null ? redirectedOutput(vm) : file;
  if (redirected === null) return null;
  if (redirected === undefined) {
    vm.world.write("stdout", text);
    return null;
  }
  return chain(
    vm,
    () => getAttribute(vm, redirected, "write"),
    (_vm, method) =>
      chain(
        vm,
        () => callMethod(vm, typeOf(method).lookup("__call__") ?? method, method, [text]),
        () => null,
      ),
  );
}

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

builtin("id", "obj, /", (vm, value: Value) =>
  isObject(value) ? vm.identity(value) : 1_000_000 + typeOf(value).name.length,
);
