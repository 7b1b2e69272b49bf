import type { PyCell, PyTuple } from "../objects/containers.ts";
import type { PyDict } from "../objects/dict.ts";
import { PyInstance, PyObject, type Value } from "../objects/object.ts";
import {
  boundMethodType,
  classOf,
  functionType,
  methodWrapperType,
  nativeType,
  wrapperDescriptorType,
} from "../objects/types.ts";
import type { LinkedCode } from "./linker.ts";
import type { PyNative } from "./native.ts";

/** A function written in Python. */
export class PyFunction extends PyInstance {
  code: LinkedCode;
  readonly globals: Map<string, Value>;
  readonly closure: readonly PyCell[];
  name: string;
  qualname: string;
  /** The name of its module; that of its globals unless it was set. */
  module: Value | undefined = undefined;
  defaults: readonly Value[];
  keywordDefaults: PyDict | undefined;
  /** Gives the annotations when it is asked for them (PEP 649). */
  annotate: Value | undefined = undefined;
  annotations: PyDict | undefined = undefined;
  typeParameters: PyTuple | undefined = undefined;
  doc: Value;
  /** `types.coroutine` has marked it: the generators it makes can be awaited. */
  awaitable = false;

  constructor(
    code: LinkedCode,
    globals: Map<string, Value>,
    closure: readonly PyCell[],
    defaults: readonly Value[],
    keywordDefaults: PyDict | undefined,
  ) {
    super(functionType);
    this.code = code;
    this.globals = globals;
    this.closure = closure;
    this.name = code.source.name;
    this.qualname = code.source.qualname;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.doc = code.source.docstring ?? null;
  }
}

/**
 * Whether it becomes a method of the instance it is looked up on. What stands for a C function of a
 * module does not: `builtin_function_or_method` has no `__get__`.
 */
export function bindsToInstance({ code: { source } }: PyFunction): boolean {
  return !source.hidden || source.qualname.includes(".");
}

/** A callable together with the object it was taken from. */
export class PyBoundMethod extends PyObject {
  readonly function: Value;
  readonly self: Value;

  constructor(fn: Value, self: Value) {
    super();
    this.function = fn;
    this.self = self;
  }
}
classOf(PyBoundMethod, boundMethodType);

/** A method of a builtin class together with its object; CPython has classes of their own for it. */
export class PyBoundNative extends PyBoundMethod {
  declare readonly function: PyNative;

  constructor(fn: PyNative, self: Value) {
    super(fn, self);
    if (fn.cls === wrapperDescriptorType) this.cls = methodWrapperType;
  }
}
classOf(PyBoundNative, nativeType);
