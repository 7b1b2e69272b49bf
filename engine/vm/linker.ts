import { PyComplex } from "../objects/complex.ts";
import { ELLIPSIS, PyBytes, PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { PyFrozenSet } from "../objects/set.ts";
import type { PyType } from "../objects/type.ts";
import { classOf, codeType } from "../objects/types.ts";
import type { CallShape, CodeObject, Constant } from "../python/bytecode.ts";
import type { Register } from "./frame.ts";
import type { PyFunction } from "./function.ts";
import type { VM } from "./machine.ts";
import type { PyNative } from "./native.ts";
import type { ShownCode } from "./recording.ts";
import { addMember } from "./set-members.ts";

/** The method that a class has under the name of a call, if it can be called without a look-up. */
interface FoundMethod {
  readonly type: PyType;
  readonly version: number;
  readonly method: PyFunction | PyNative | undefined;
}

/** A code object as a run uses it: its constants are values. */
export class LinkedCode extends PyObject {
  // These are those of its head until it is complete.
  source: CodeObject;
  words: Int32Array;
  constants: readonly Value[];
  names: readonly string[];
  calls: readonly CallShape[];
  /** Registers of the enclosing frame whose cells become the free variables. */
  readonly captures: readonly number[];
  /** Parameters can be bound by copying: no `*args`, `**kwargs`, keyword-only ones. */
  readonly simple: boolean;
  readonly isGenerator: boolean;
  /** So many positional arguments and nothing else make a frame that runs at once; -1: never. */
  readonly direct: number;
  /** The registers of a frame that begins, but for its arguments and cells. */
  #blank: readonly Register[] | undefined = undefined;
  /** What each CALL_METHOD has found last, by the number of its shape. */
  readonly methods: (FoundMethod | undefined)[] = [];
  /** What the recording keeps of it, once a frame of it was pushed. */
  shown: ShownCode | "never" | undefined = undefined;

  readonly #linker: Linker;

  constructor(source: CodeObject, captures: readonly number[], link: Linker) {
    super();
    this.#linker = link;
    this.source = source;
    this.words = source.words;
    this.constants = source.constants.map((constant) => link.value(constant));
    this.names = source.names;
    this.calls = source.calls;
    this.captures = captures;
    this.simple = !source.hasVarArgs && !source.hasVarKeywords && source.keywordOnly === 0;
    this.isGenerator =
      source.kind === "generator" ||
      source.kind === "coroutine" ||
      source.kind === "async generator";
    this.direct = this.simple && !this.isGenerator ? source.positional : -1;
  }

  /** Registers for a frame: all arrays of registers are made here, so that the host sees one kind. */
  newRegisters(): Register[] {
    this.#blank ??= this.#blankRegisters();
    return this.#blank.slice();
  }

  #blankRegisters(): readonly Register[] {
    this.complete();
    return blankRegisters(this.source, this.constants);
  }

  /** With its body, of which only frames and its own attributes know. */
  complete(): this {
    const whole = this.source.rest?.();
    if (whole === undefined) return this;
    this.source = whole;
    this.words = whole.words;
    this.constants = whole.constants.map((constant) => this.#linker.value(constant));
    this.names = whole.names;
    this.calls = whole.calls;
    return this;
  }
}
classOf(LinkedCode, codeType);

function blankRegisters(source: CodeObject, constants: readonly Value[]): readonly Register[] {
  const blank: Register[] = [];
  while (blank.length < source.registers) blank.push(undefined);
  const first = source.registers - source.constantRegisters.length;
  source.constantRegisters.forEach((constant, index) => {
    blank[first + index] = constants[constant];
  });
  return blank;
}

/** Makes values of the constants of code, once per code object and run. */
export class Linker {
  readonly #vm: VM;
  readonly #linked = new Map<CodeObject, LinkedCode>();

  constructor(vm: VM) {
    this.#vm = vm;
  }

  link(code: CodeObject, captures: readonly number[] = []): LinkedCode {
    const known = this.#linked.get(code);
    if (known !== undefined) return known;
    const linked = new LinkedCode(code, captures, this);
    this.#linked.set(code, linked);
    return linked;
  }

  value(constant: Constant): Value {
    switch (constant.kind) {
      case "none":
        return null;
      case "ellipsis":
        return ELLIPSIS;
      case "bool":
      case "int":
      case "str":
        return constant.value;
      case "float":
        return new PyFloat(constant.value);
      case "complex":
        return new PyComplex(0, constant.imag);
      case "bytes":
        return new PyBytes(constant.value);
      case "tuple":
        return new PyTuple(this.#values(constant.items));
      case "frozenset":
        return frozensetOf(this.#vm, this.#values(constant.items));
      default:
        return this.link(constant.code, constant.captures);
    }
  }

  #values(constants: readonly Constant[]): Value[] {
    return constants.map((constant) => this.value(constant));
  }
}

function frozensetOf(vm: VM, values: readonly Value[]): PyFrozenSet {
  const set = new PyFrozenSet();
  for (const value of values) addMember(vm, set, value);
  return set;
}
