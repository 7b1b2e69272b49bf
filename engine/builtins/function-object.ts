import { PyCell, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { functionType, typeName } from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import { PyBoundMethod, PyFunction } from "../vm/function.ts";
import { LinkedCode } from "../vm/linker.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { attribute, member, method } from "../vm/native.ts";
import type { Keywords } from "../vm/signature.ts";
import { checkedAnnotate, evaluated } from "./annotations.ts";
import { readDict, writeDict } from "./instance-attributes.ts";
import { newMethod } from "./new-method.ts";
import { address } from "./object.ts";

/** Functions written in Python. Objects/funcobject.c */

method(
  functionType,
  "__repr__",
  "self, /",
  (vm, self: PyFunction) => `<function ${self.qualname} at ${address(vm, self)}>`,
);

method(
  functionType,
  "__call__",
  "self, *args, **keywords",
  (vm, self: PyFunction, args: Value[], keywords: Keywords) =>
    call(vm, self, args, keywords.size === 0 ? undefined : keywords),
);

method(
  functionType,
  "__get__",
  "self, instance, owner=?, /",
  (_vm, self: PyFunction, instance: Value, owner?: Value) => {
    if (instance !== null) return new PyBoundMethod(self, instance);
    if (owner !== undefined && owner !== null) return self;
    throw new Raise("TypeError", "__get__(None, None) is invalid");
  },
);

newMethod(
  functionType,
  "cls, code, globals, name=?, argdefs=?, closure=?, kwdefaults=?",
  (
    _vm,
    _cls,
    code: Value,
    globals: Value,
    name: Value = null,
    defaults: Value = null,
    closure: Value = null,
    keywordDefaults: Value = null,
  ) => {
    if (!(code instanceof LinkedCode)) throw wrongArgument("code", "code", code);
    if (!(globals instanceof PyDict)) throw wrongArgument("globals", "dict", globals);
    const made = new PyFunction(
      code,
      globals.map as Map<string, Value>,
      cellsFor(code, closure),
      defaults instanceof PyTuple ? defaults.items : [],
      keywordDefaults instanceof PyDict ? keywordDefaults : undefined,
    );
    if (typeof name === "string") made.name = name;
    return made;
  },
);

const wrongArgument = (name: string, expected: string, given: Value): Raise =>
  new Raise(
    "TypeError",
    `function() argument '${name}' must be ${expected}, not ${typeName(given)}`,
  );

function cellsFor(code: LinkedCode, closure: Value): readonly PyCell[] {
  const needed = code.source.free.length;
  if (closure === null && needed === 0) return [];
  if (!(closure instanceof PyTuple)) throw new Raise("TypeError", "arg 5 (closure) must be tuple");
  if (closure.items.length !== needed) {
    const what = `${code.source.name} requires closure of length ${needed}, not ${closure.items.length}`;
    throw new Raise("ValueError", what);
  }
  return closure.items.map((cell) => {
    if (cell instanceof PyCell) return cell;
    throw new Raise("TypeError", `arg 5 (closure) expected cell, found ${typeName(cell)}`);
  });
}

// ── names ───────────────────────────────────────────────────────────────────────────────────────

function settableText(name: "__name__" | "__qualname__", field: "name" | "qualname"): void {
  attribute(
    functionType,
    name,
    (_vm, self: PyFunction) => self[field],
    (_vm, self: PyFunction, value) => {
      if (typeof value !== "string") {
        throw new Raise("TypeError", `${name} must be set to a string object`);
      }
      self[field] = value;
    },
  );
}

settableText("__name__", "name");
settableText("__qualname__", "qualname");

member(
  functionType,
  "__module__",
  (_vm, self: PyFunction) => self.module ?? self.globals.get("__name__") ?? null,
  (_vm, self: PyFunction, value) => {
    self.module = value ?? null;
  },
);

member(
  functionType,
  "__doc__",
  (_vm, self: PyFunction) => self.doc,
  (_vm, self: PyFunction, value) => {
    self.doc = value ?? null;
  },
);

attribute(functionType, "__dict__", readDict, writeDict);

// ── parameters ──────────────────────────────────────────────────────────────────────────────────

attribute(
  functionType,
  "__defaults__",
  (_vm, self: PyFunction) => (self.defaults.length === 0 ? null : new PyTuple(self.defaults)),
  (_vm, self: PyFunction, value) => {
    if (value instanceof PyTuple) self.defaults = value.items;
    else if (value === undefined || value === null) self.defaults = [];
    else throw new Raise("TypeError", "__defaults__ must be set to a tuple object");
  },
);

attribute(
  functionType,
  "__kwdefaults__",
  (_vm, self: PyFunction) => self.keywordDefaults ?? null,
  (_vm, self: PyFunction, value) => {
    if (value instanceof PyDict) self.keywordDefaults = value;
    else if (value === undefined || value === null) self.keywordDefaults = undefined;
    else throw new Raise("TypeError", "__kwdefaults__ must be set to a dict object");
  },
);

// ── code and surroundings ───────────────────────────────────────────────────────────────────────

attribute(
  functionType,
  "__code__",
  (_vm, self: PyFunction) => self.code,
  (_vm, self: PyFunction, value) => {
    if (!(value instanceof LinkedCode)) {
      throw new Raise("TypeError", "__code__ must be set to a code object");
    }
    const [has, needs] = [self.closure.length, value.source.free.length];
    if (has !== needs) {
      const what = `${self.name}() requires a code object with ${has} free vars, not ${needs}`;
      throw new Raise("ValueError", what);
    }
    self.code = value;
  },
);

member(functionType, "__closure__", (_vm, self: PyFunction) =>
  self.closure.length === 0 ? null : new PyTuple(self.closure),
);
member(functionType, "__globals__", (vm, self: PyFunction) => namespaceDict(vm, self.globals));
member(functionType, "__builtins__", (vm) => namespaceDict(vm, vm.world.builtins));

// ── annotations ─────────────────────────────────────────────────────────────────────────────────

attribute(
  functionType,
  "__annotations__",
  (vm, self: PyFunction) => self.annotations ?? annotations(vm, self),
  (_vm, self: PyFunction, value) => {
    if (value !== undefined && value !== null && !(value instanceof PyDict)) {
      throw new Raise("TypeError", "__annotations__ must be set to a dict object");
    }
    self.annotations = value ?? undefined;
    self.annotate = undefined;
  },
);

function annotations(vm: VM, self: PyFunction): Value | undefined {
  const keep = (made: PyDict): PyDict => {
    self.annotations = made;
    return made;
  };
  const annotate = self.annotate ?? null;
  return annotate === null ? keep(new PyDict()) : evaluated(vm, annotate, keep);
}

attribute(
  functionType,
  "__annotate__",
  (_vm, self: PyFunction) => self.annotate ?? null,
  (_vm, self: PyFunction, value) => {
    if (value === undefined) throw new Raise("TypeError", "__annotate__ cannot be deleted");
    self.annotate = checkedAnnotate(value);
    if (value !== null) self.annotations = undefined;
  },
);

attribute(
  functionType,
  "__type_params__",
  (_vm, self: PyFunction) => self.typeParameters ?? new PyTuple([]),
  (_vm, self: PyFunction, value) => {
    if (!(value instanceof PyTuple)) {
      throw new Raise("TypeError", "__type_params__ must be set to a tuple");
    }
    self.typeParameters = value;
  },
);
