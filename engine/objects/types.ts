import { PyComplex } from "./complex.ts";
import {
  ELLIPSIS,
  NOT_IMPLEMENTED,
  PyByteArray,
  PyBytes,
  PyCell,
  PyList,
  PyRange,
  PySlice,
  PyTuple,
} from "./containers.ts";
import { PyDict } from "./dict.ts";
import { PyFloat } from "./float.ts";
import { PyObject, type Value } from "./object.ts";
import { PyFrozenSet, PySet } from "./set.ts";
import { linearise, PyType } from "./type.ts";

export interface BuiltinOptions {
  readonly module?: string;
  /** Whether its instances are host objects of a class of their own; true if not said. */
  readonly shape?: boolean;
  /** Whether they have room for more than those of the base; as `shape` if not said. */
  readonly solid?: boolean;
  readonly hasDict?: boolean;
  readonly hasWeakref?: boolean;
  /** Whether no class can derive from it. */
  readonly final?: boolean;
}

/**
 * Makes a builtin class. Its methods are added where they are written (engine/builtins), while the
 * engine is loaded; afterwards it never changes, so all runs may share it.
 */
export function builtinType(
  name: string,
  bases: readonly PyType[],
  options: BuiltinOptions = {},
): PyType {
  const type = new PyType({
    metaclass: metaclass(),
    name,
    module: options.module ?? "builtins",
    bases,
    namespace: new Map(),
    builtin: true,
    layout: options.shape === false ? bases[0]?.layout : undefined,
    solid: (options.solid ?? options.shape) === false ? bases[0]?.solid : undefined,
    ...pick(options),
  });
  type.mro = linearise(type) ?? [type];
  return type;
}

function pick({ hasDict, hasWeakref, final }: BuiltinOptions) {
  return {
    ...(hasDict === undefined ? {} : { hasDict }),
    ...(hasWeakref === undefined ? {} : { hasWeakref }),
    ...(final === undefined ? {} : { final }),
  };
}

/** `type`, once it is there: `object` and `type` itself are made before it. */
const metaclass = (): PyType | undefined => known.type;
const known: { type?: PyType } = {};

/** Says which class the objects of a host class have, unless the object itself says otherwise. */
export function classOf(host: { readonly prototype: object }, type: PyType): void {
  Object.defineProperty(host.prototype, "cls", { value: type, writable: true });
}

export const objectType = builtinType("object", []);
export const typeType = builtinType("type", [objectType], { hasDict: true, hasWeakref: true });
known.type = typeType;
objectType.cls = typeType;
typeType.cls = typeType;

const plain = (name: string, options: BuiltinOptions = {}): PyType =>
  builtinType(name, [objectType], options);

/** A class that no other can derive from. */
const final = (name: string, options: BuiltinOptions = {}): PyType =>
  builtinType(name, [objectType], { ...options, final: true });

export const noneType = final("NoneType");
export const intType = plain("int");
export const boolType = builtinType("bool", [intType], { final: true });
export const floatType = plain("float");
export const complexType = plain("complex");
export const strType = plain("str");
export const bytesType = plain("bytes");
export const bytearrayType = plain("bytearray");
export const tupleType = plain("tuple");
export const listType = plain("list");
export const dictType = plain("dict");
export const setType = plain("set", { hasWeakref: true });
export const frozensetType = plain("frozenset", { hasWeakref: true });
export const rangeType = final("range");
export const sliceType = final("slice");
export const ellipsisType = final("ellipsis");
export const notImplementedType = final("NotImplementedType");
export const cellType = final("cell");
export const functionType = final("function", { hasDict: true, hasWeakref: true });
export const nativeType = final("builtin_function_or_method", { hasWeakref: true });
export const methodDescriptorType = final("method_descriptor");
export const wrapperDescriptorType = final("wrapper_descriptor");
export const methodWrapperType = final("method-wrapper");
export const classMethodDescriptorType = final("classmethod_descriptor");
export const getSetDescriptorType = final("getset_descriptor");
export const memberDescriptorType = final("member_descriptor");
export const mappingProxyType = final("mappingproxy");
export const unionType = final("Union", { module: "typing", hasWeakref: true });
export const genericAliasType = plain("GenericAlias", { module: "types", hasWeakref: true });
export const boundMethodType = final("method", { hasWeakref: true });
export const moduleType = plain("module", { hasDict: true, hasWeakref: true });
export const generatorType = final("generator", { hasWeakref: true });
export const coroutineType = final("coroutine", { hasWeakref: true });
export const asyncGeneratorType = final("async_generator", { hasWeakref: true });
export const propertyType = plain("property");
export const staticmethodType = plain("staticmethod", { hasDict: true });
export const classmethodType = plain("classmethod", { hasDict: true });
export const superType = plain("super");
export const codeType = final("code", { hasWeakref: true });
export const tracebackType = final("traceback");
export const frameType = final("frame");

classOf(PyFloat, floatType);
classOf(PyComplex, complexType);
classOf(PyTuple, tupleType);
classOf(PyList, listType);
classOf(PyDict, dictType);
classOf(PySet, setType);
classOf(PyFrozenSet, frozensetType);
classOf(PyRange, rangeType);
classOf(PySlice, sliceType);
classOf(PyBytes, bytesType);
classOf(PyByteArray, bytearrayType);
classOf(PyCell, cellType);
ELLIPSIS.cls = ellipsisType;
NOT_IMPLEMENTED.cls = notImplementedType;

/** The class of any value. */
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case "number":
    case "bigint":
      return intType;
    case "string":
      return strType;
    case "boolean":
      return boolType;
    default:
      return value === null ? noneType : value.cls;
  }
}

export const isInstance = (value: Value, type: PyType): boolean => typeOf(value).isSubclassOf(type);

/** The class of a value as error messages name it. */
export const typeName = (value: Value): string => typeOf(value).title;

/** A value that is a `PyObject`: neither a host primitive nor a float. */
export const isObject = (value: Value | undefined): value is PyObject => value instanceof PyObject;
