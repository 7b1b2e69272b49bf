import { PyComplex } from "../../objects/complex.ts";
import { ELLIPSIS, PyBytes, PyList, PyTuple } from "../../objects/containers.ts";
import { PyDict } from "../../objects/dict.ts";
import { PyFloat } from "../../objects/float.ts";
import type { Value } from "../../objects/object.ts";
import type { ConstantValue } from "../../python/ast.ts";
import type { DynamicMode } from "../../python/compile.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { PyNative } from "../../vm/native.ts";
import { treeOf } from "./compile-text.ts";

/** The module `_ast`, ours: trees as tuples of a name and a dict, of which library/ast.py makes its classes. */
export function astModule(_vm: VM): PyModule {
  const module = new PyModule("_ast");
  const parse = (_run: VM, text: Value, file: Value, mode: Value): Value =>
    asValue(treeOf(String(text), String(file), String(mode) as DynamicMode));
  module.namespace.set(
    "parse",
    new PyNative("parse", "text, file, mode, /", parse, { module: "_ast" }),
  );
  return module;
}

/** A node, a list of them, a constant or a plain field. */
function asValue(field: unknown): Value {
  if (field === undefined || field === null) return null;
  if (typeof field === "string" || typeof field === "number" || typeof field === "boolean") {
    return field;
  }
  if (Array.isArray(field)) return new PyList(field.map(asValue));
  if (typeof field === "object" && "nodeType" in field) return node(field);
  return typeof field === "object" && "kind" in field ? constant(field as ConstantValue) : null;
}

function node(fields: object & { readonly nodeType: unknown }): Value {
  const dict = new PyDict();
  for (const [name, value] of Object.entries(fields)) {
    if (name !== "nodeType") dict.set(name, name, asValue(value));
  }
  return new PyTuple([String(fields.nodeType), dict]);
}

function constant(value: ConstantValue): Value {
  switch (value.kind) {
    case "none":
      return null;
    case "ellipsis":
      return ELLIPSIS;
    case "float":
      return new PyFloat(value.value);
    case "complex":
      return new PyComplex(0, value.imag);
    case "bytes":
      return new PyBytes(value.value);
    default:
      return value.value;
  }
}
