import { PyTuple } from "../../objects/containers.ts";
import { PyDict } from "../../objects/dict.ts";
import { baseExceptionType, PyException, PyTraceback } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { typeName, typeOf } from "../../objects/types.ts";
import { setAttribute } from "../../vm/attribute-stores.ts";
import { withItems } from "../../vm/iteration.ts";
import type { VM } from "../../vm/machine.ts";
import { namespaceDict } from "../../vm/namespace-dict.ts";
import { attribute, member, method, PyNative } from "../../vm/native.ts";
import { collect, discard } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { repr, reprParts, str } from "../../vm/text.ts";
import { readDict, writeDict } from "../instance-attributes.ts";
import { addNote } from "./notes.ts";

/** Objects/exceptions.c, BaseException */

baseExceptionType.namespace.set(
  "__new__",
  new PyNative(
    "__new__",
    "cls, *args, **keywords",
    (_vm, cls: PyType, args: readonly Value[]) => new PyException(cls, args),
  ),
);

export function refuseKeywords(self: PyException, keywords: Keywords): void {
  if (keywords.size === 0) return;
  throw new Raise("TypeError", `${typeName(self)}() takes no keyword arguments`);
}

method(
  baseExceptionType,
  "__init__",
  "self, *args, **keywords",
  (_vm, self: PyException, args: Value[], keywords: Keywords) => {
    refuseKeywords(self, keywords);
    self.initialise(args);
    return null;
  },
);

method(baseExceptionType, "__str__", "self, /", plainStr);

/** `BaseException_str` */
export function plainStr(vm: VM, self: PyException): Value | undefined {
  const [first, ...others] = self.args.items;
  if (first === undefined) return "";
  return others.length === 0 ? str(vm, first) : repr(vm, self.args);
}

method(baseExceptionType, "__repr__", "self, /", (vm, self: PyException) =>
  reprParts(
    vm,
    self,
    self.args.items,
    "...",
    (texts) => `${typeOf(self).name}(${texts.join(", ")})`,
  ),
);

method(baseExceptionType, "__reduce__", "self, /", (vm, self: PyException) => reduced(vm, self));

/** What makes an exception again: its class, its arguments, and its attributes if it has some. */
export function reduced(
  vm: VM,
  self: PyException,
  fields: readonly (readonly [string, Value])[] = [],
): PyTuple {
  const state = new PyDict();
  for (const [name, value] of [...(self.dict ?? []), ...fields]) state.set(name, name, value);
  const rest = state.size === 0 ? [] : [fields.length === 0 ? ownDict(vm, self) : state];
  return new PyTuple([typeOf(self), self.args, ...rest]);
}

const ownDict = (vm: VM, { dict }: PyException): Value =>
  dict === undefined ? null : namespaceDict(vm, dict);

method(
  baseExceptionType,
  "__setstate__",
  "self, state, /",
  (vm, self: PyException, state: Value) => {
    if (state === null) return null;
    if (!(state instanceof PyDict)) throw new Raise("TypeError", "state is not a dictionary");
    const entries = state.entries();
    return collect(
      vm,
      entries.map(([name]) => name),
      (_vm, name, index) => setAttribute(vm, self, String(name), entries[index]?.[1] ?? null),
      () => null,
    );
  },
);

attribute(baseExceptionType, "__dict__", readDict, writeDict);

attribute(
  baseExceptionType,
  "args",
  (_vm, self: PyException) => self.args,
  (vm, self: PyException, value) => {
    if (value === undefined) throw new Raise("TypeError", "args may not be deleted");
    const set = () =>
      withItems(vm, value, (_vm, items) => {
        self.replaceArgs(new PyTuple(items));
        return null;
      });
    if (discard(vm, set) === "pending") return "pending";
  },
);

// ── traceback, cause and context ────────────────────────────────────────────────────────────────

function given(name: string, value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new Raise("TypeError", `${name} may not be deleted`);
}

function setTraceback(self: PyException, value: Value): undefined {
  if (value !== null && !(value instanceof PyTraceback)) {
    throw new Raise("TypeError", "__traceback__ must be a traceback or None");
  }
  self.traceback = value ?? undefined;
  self.keeps = null;
}

attribute(
  baseExceptionType,
  "__traceback__",
  (_vm, self: PyException) => self.traceback ?? null,
  (_vm, self: PyException, value) => setTraceback(self, given("__traceback__", value)),
);

method(baseExceptionType, "with_traceback", "self, tb, /", (_vm, self: PyException, tb: Value) => {
  setTraceback(self, tb);
  return self;
});

function exceptionOrNone(what: string, value: Value): PyException | undefined {
  if (value === null) return undefined;
  if (value instanceof PyException) return value;
  throw new Raise("TypeError", `exception ${what} must be None or derive from BaseException`);
}

attribute(
  baseExceptionType,
  "__cause__",
  (_vm, self: PyException) => self.cause ?? null,
  (_vm, self: PyException, value) => {
    self.cause = exceptionOrNone("cause", given("__cause__", value));
    self.suppressContext = true;
  },
);

attribute(
  baseExceptionType,
  "__context__",
  (_vm, self: PyException) => self.context ?? null,
  (_vm, self: PyException, value) => {
    self.context = exceptionOrNone("context", given("__context__", value));
  },
);

member(
  baseExceptionType,
  "__suppress_context__",
  (_vm, self: PyException) => self.suppressContext,
  (_vm, self: PyException, value) => {
    if (value === undefined) {
      throw new Raise("TypeError", "can't delete numeric/char attribute");
    }
    if (typeof value !== "boolean") {
      throw new Raise("TypeError", "attribute value type must be bool");
    }
    self.suppressContext = value;
  },
);

method(baseExceptionType, "add_note", "self, note, /", (_vm, self: PyException, note: Value) => {
  if (typeof note !== "string") {
    throw new Raise("TypeError", `add_note() argument must be str, not ${typeName(note)}`);
  }
  addNote(self, note);
  return null;
});
