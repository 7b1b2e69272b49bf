/** Loads every file that adds methods to builtin classes, and gives the table of builtin names. */
import "./exceptions/base-exception.ts";
import "./exceptions/exception-groups.ts";
import "./exceptions/named-exceptions.ts";
import "./exceptions/os-error.ts";
import "./exceptions/plain-exceptions.ts";
import "./exceptions/syntax-error.ts";
import "./exceptions/traceback-object.ts";
import "./exceptions/unicode-errors.ts";
import "./async-generators.ts";
import "./generators.ts";
import "./bool.ts";
import "./complex.ts";
import "./complex-new.ts";
import "./float.ts";
import "./float-new.ts";
import "./format.ts";
import "./hash.ts";
import "./int.ts";
import "./int-new.ts";
import "./number-functions.ts";
import "./bytearray.ts";
import "./bytearray-items.ts";
import "./bytes.ts";
import "./bytes-codec.ts";
import "./bytes-new.ts";
import "./bytes-percent.ts";
import "./bytes-search.ts";
import "./bytes-split.ts";
import "./bytes-transform.ts";
import "./int-bytes.ts";
import "./object.ts";
import "./str.ts";
import "./str-new.ts";
import "./str-transform.ts";
import "./str-search.ts";
import "./str-split.ts";
import "./str-translate.ts";
import "./str-format.ts";
import "./str-percent.ts";
import "./attribute-functions.ts";
import "./class-checks.ts";
import "./generic-alias.ts";
import "./mapping-proxy.ts";
import "./attribute-objects.ts";
import "./bound-method.ts";
import "./cell-object.ts";
import "./code-object.ts";
import "./dynamic-code/evaluation.ts";
import "./dir.ts";
import "./frame-object.ts";
import "./function-object.ts";
import "./import-function.ts";
import "./input.ts";
import "./memory-view-items.ts";
import "./method-kinds.ts";
import "./module-object.ts";
import "./namespaces.ts";
import "./native-object.ts";
import "./pickling.ts";
import "./open.ts";
import "./print.ts";
import "./property.ts";
import "./singletons.ts";
import "./super.ts";
import "./type.ts";
import "./type-annotations.ts";
import "./type-attributes.ts";
import "./type-new.ts";
import "./union.ts";
import "./list.ts";
import "./tuple.ts";
import "./dict.ts";
import "./dict-views.ts";
import "./set.ts";
import "./range.ts";
import "./slice.ts";
import "./iterators.ts";
import "./sequence-iterator.ts";
import "./iteration-functions.ts";
import "./sorted.ts";
import "./extremes.ts";
import "./sum.ts";
import "./anext.ts";

import { ELLIPSIS, NOT_IMPLEMENTED } from "../objects/containers.ts";
import { exceptionTypes } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import * as types from "../objects/types.ts";
import type { PyNative } from "../vm/native.ts";
import { completeTypes } from "../vm/new-check.ts";
import { enumerateType } from "./enumerate.ts";
import { filterType } from "./filter.ts";
import { functions } from "./functions.ts";
import { mapType } from "./map.ts";
import { memoryViewType } from "./memory-view.ts";
import { reversedType } from "./reversed.ts";
import { siteBuiltins } from "./site-builtins.ts";
import { zipType } from "./zip.ts";

const CLASSES: readonly PyType[] = [
  types.objectType,
  types.typeType,
  types.intType,
  types.boolType,
  types.floatType,
  types.complexType,
  types.strType,
  types.bytesType,
  types.bytearrayType,
  types.tupleType,
  types.listType,
  types.dictType,
  types.setType,
  types.frozensetType,
  types.rangeType,
  types.sliceType,
  types.propertyType,
  types.staticmethodType,
  types.classmethodType,
  types.superType,
  enumerateType,
  filterType,
  mapType,
  memoryViewType,
  reversedType,
  zipType,
];

/** A fresh table for one run: a program may change it through the module `builtins`. */
export function builtinNames(): Map<string, Value> {
  completeTypes(types.objectType);
  const names = new Map<string, Value>([
    ["None", null],
    ["False", false],
    ["True", true],
    ["Ellipsis", ELLIPSIS],
    ["NotImplemented", NOT_IMPLEMENTED],
    ["__debug__", true],
  ]);
  for (const type of CLASSES) names.set(type.name, type);
  for (const [name, type] of exceptionTypes) names.set(name, type);
  names.set("IOError", exceptionTypes.get("OSError") as PyType);
  names.set("EnvironmentError", exceptionTypes.get("OSError") as PyType);
  for (const fn of functions as readonly PyNative[]) names.set(fn.name, fn);
  for (const [name, value] of siteBuiltins()) names.set(name, value);
  return names;
}
