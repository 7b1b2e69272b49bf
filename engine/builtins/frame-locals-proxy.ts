import { PyCell, PyList, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import type { PyFrame } from "../vm/frame.ts";
import { iterate } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { equals } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { localVariables, variableRegisters } from "./frame-locals.ts";

const type = builtinType("FrameLocalsProxy", [objectType], { final: true });

/** `frame.f_locals` of a function: the variables themselves, and what was added to them. PEP 667 */
export class FrameLocals extends PyObject {
  readonly frame: PyFrame;

  constructor(frame: PyFrame) {
    super();
    this.frame = frame;
  }

  /** Names that are no variables of the function. They stay with the frame. */
  get #extra(): Map<string, Value> {
    this.frame.extraLocals ??= new Map();
    return this.frame.extraLocals;
  }

  entries(): readonly (readonly [string, Value])[] {
    return [...localVariables(this.frame), ...this.#extra];
  }

  get(name: Value): Value | undefined {
    return this.entries().find(([key]) => key === name)?.[1];
  }

  set(name: string, value: Value): void {
    const { registers } = this.frame;
    const register = variableRegisters(this.frame).get(name);
    if (register === undefined) {
      this.#extra.set(name, value);
      return;
    }
    const held = registers[register];
    if (held instanceof PyCell) held.content = value;
    else registers[register] = value;
  }

  asDict(): PyDict {
    const dict = new PyDict();
    for (const [name, value] of this.entries()) dict.set(name, name, value);
    return dict;
  }
}
classOf(FrameLocals, type);

method(type, "__getitem__", "self, key, /", (vm, self: FrameLocals, key: Value) => {
  const value = self.get(key);
  if (value !== undefined) return value;
  return chain(
    vm,
    () => repr(vm, key),
    (_vm, text) => {
      throw new Raise("KeyError", `local variable '${text}' is not defined`);
    },
  );
});

method(
  type,
  "__setitem__",
  "self, key, value, /",
  (_vm, self: FrameLocals, key: Value, value: Value) => {
    if (typeof key === "string") self.set(key, value);
    return null;
  },
);

method(
  type,
  "get",
  "self, key, default=?, /",
  (_vm, self: FrameLocals, key: Value, otherwise: Value = null) => self.get(key) ?? otherwise,
);
method(
  type,
  "__contains__",
  "self, key, /",
  (_vm, self: FrameLocals, key: Value) => self.get(key) !== undefined,
);
method(type, "__len__", "self, /", (_vm, self: FrameLocals) => self.entries().length);
method(type, "__iter__", "self, /", (vm, self: FrameLocals) => iterate(vm, names(self)));
method(type, "keys", "self, /", (_vm, self: FrameLocals) => names(self));
method(
  type,
  "values",
  "self, /",
  (_vm, self: FrameLocals) => new PyList(self.entries().map(([, value]) => value)),
);
method(
  type,
  "items",
  "self, /",
  (_vm, self: FrameLocals) => new PyList(self.entries().map((pair) => new PyTuple(pair))),
);
method(type, "copy", "self, /", (_vm, self: FrameLocals) => self.asDict());
method(type, "__repr__", "self, /", (vm, self: FrameLocals) => repr(vm, self.asDict()));
method(type, "__eq__", "self, other, /", (vm: VM, self: FrameLocals, other: Value) =>
  equals(vm, self.asDict(), other instanceof FrameLocals ? other.asDict() : other),
);
type.namespace.set("__hash__", null);

const names = (self: FrameLocals): PyList => new PyList(self.entries().map(([name]) => name));
