import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { typeOf } from "../objects/types.ts";
import { bind } from "./binding.ts";
import type { VM } from "./machine.ts";

const METHODS = ["__enter__", "__exit__", "__aenter__", "__aexit__"] as const;

/** LOAD_SPECIAL: the bound method that `with` or `async with` will call. */
export function specialForWith(vm: VM, object: Value, which: number): Value | undefined {
  const name = METHODS[which] ?? "__enter__";
  const type = typeOf(object);
  const found = type.lookup(name);
  if (found !== undefined) return bind(vm, found, object, type);
  throw new Raise("TypeError", refusal(object, name, which));
}

function refusal(object: Value, name: string, which: number): string {
  const type = typeOf(object);
  const asynchronous = which >= 2;
  const protocol = asynchronous ? "asynchronous context manager" : "context manager";
  const missed = `'${fullName(type)}' object does not support the ${protocol} protocol (missed ${name} method)`;
  const other = METHODS[(which + 2) % 4] ?? "";
  if (type.lookup(other) === undefined) return missed;
  const instead = asynchronous ? "with" : "async with";
  const kind = asynchronous ? "context manager" : "asynchronous context manager";
  const short = `'${fullName(type)}' object does not support the ${protocol} protocol`;
  return `${short} (missed ${name} method) but it supports the ${kind} protocol. Did you mean to use '${instead}'?`;
}

/** `PyType_GetFullyQualifiedName` */
const fullName = ({ module, qualname }: PyType): string =>
  module === "builtins" || module === "__main__" ? qualname : `${module}.${qualname}`;
