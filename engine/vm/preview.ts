import { reprBytes } from "../objects/bytes.ts";
import { PyByteArray, PyBytes, PyList, PyTuple } from "../objects/containers.ts";
import { PyDeque } from "../objects/deque.ts";
import { PyDict } from "../objects/dict.ts";
import { PyException } from "../objects/exception.ts";
import { PyFloat } from "../objects/float.ts";
import { reprFloat } from "../objects/float-text.ts";
import { PyBoxed, type PyObject, type Value } from "../objects/object.ts";
import { PySet } from "../objects/set.ts";
import { reprText } from "../objects/text-repr.ts";
import { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import type { ObjectInfo, ObjectRole } from "../trace/trace.ts";
import { PyBoundMethod, PyFunction } from "./function.ts";
import { PyAsyncGenerator, PyGenerator } from "./generator.ts";
import { PyModule } from "./module.ts";
import { PyNative } from "./native.ts";

const LONGEST = 120;
const WIDEST = 8;
const DEEPEST = 3;

/** What the trace says of an object that it meets for the first time. */
export function describeObject(object: PyObject): ObjectInfo {
  const [role, text] = roleAndText(object);
  return { type: typeName(object), role, text: bounded(text) };
}

/** Nothing but its class is said of an object: as much is said of any other of that class. */
export const isNamedByClass = ({ type, role, text }: ObjectInfo): boolean =>
  role === "other" && text === `<${type}>`;

function roleAndText(object: PyObject): [ObjectRole, string] {
  if (object instanceof PyGenerator) return [object.kind, object.qualname];
  if (object instanceof PyAsyncGenerator) return ["generator", object.qualname];
  if (object instanceof PyFunction) return ["function", object.qualname];
  if (object instanceof PyNative) return ["function", object.qualname];
  if (object instanceof PyType) return ["class", object.name];
  if (object instanceof PyModule) return ["module", object.name];
  if (object instanceof PyException) return ["exception", preview(object)];
  return ["other", preview(object)];
}

const bounded = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** A short text for a value that runs nothing of the program's: no `__repr__`, bounded in all ways. */
export function preview(value: Value, depth = 0): string {
  if (typeof value === "string") return bounded(reprText(value.slice(0, LONGEST)));
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return bounded(String(value));
  if (value instanceof PyFloat) return reprFloat(value.value);
  return objectPreview(value, depth);
}

function objectPreview(object: PyObject, depth: number): string {
  if (depth >= DEEPEST) return "…";
  const items = (values: readonly Value[]) => shortList(values, depth);
  if (object instanceof PyTuple) {
    return `(${items(object.items)}${object.items.length === 1 ? "," : ""})`;
  }
  if (object instanceof PyDeque) return `deque([${items(object.head(WIDEST + 1))}])`;
  if (object instanceof PyList) return `[${items(object.items)}]`;
  if (object instanceof PySet) return object.size === 0 ? "set()" : `{${items(object.members())}}`;
  if (object instanceof PyDict) return dictPreview(object, depth);
  if (object instanceof PyBytes) return bytesPreview(object);
  if (object instanceof PyByteArray) return `bytearray(${bytesPreview(object)})`;
  if (object instanceof PyException) return `${typeName(object)}(${items(object.args.items)})`;
  if (object instanceof PyBoxed) return preview(object.value, depth);
  if (object instanceof PyBoundMethod) return `${typeName(object.self)}.${nameOf(object.function)}`;
  return `<${typeName(object)}>`;
}

const bytesPreview = ({ bytes }: PyBytes | PyByteArray): string =>
  bounded(reprBytes(bytes.subarray(0, LONGEST)));

function nameOf(callable: Value): string {
  if (callable instanceof PyFunction || callable instanceof PyNative) return callable.name;
  return typeName(callable);
}

function shortList(values: readonly Value[], depth: number): string {
  const shown = values.slice(0, WIDEST).map((value) => preview(value, depth + 1));
  return [...shown, ...(values.length > WIDEST ? ["…"] : [])].join(", ");
}

function dictPreview(dict: PyDict, depth: number): string {
  const shown = dict
    .entries()
    .slice(0, WIDEST)
    .map(([key, value]) => `${preview(key, depth + 1)}: ${preview(value, depth + 1)}`);
  return `{${[...shown, ...(dict.size > WIDEST ? ["…"] : [])].join(", ")}}`;
}
