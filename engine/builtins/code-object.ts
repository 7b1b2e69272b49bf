import { PyBytes, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { codeType } from "../objects/types.ts";
import type { CodeObject } from "../python/bytecode.ts";
import { INSTRUCTION_WORDS } from "../python/bytecode.ts";
import type { LinkedCode } from "../vm/linker.ts";
import { member, method } from "../vm/native.ts";
import { iteratorTypes, NativeIterator } from "../vm/native-iterators.ts";
import { address } from "./object.ts";

/** What code says of itself. Objects/codeobject.c; its instructions are our own. */

function tell(name: string, read: (source: CodeObject, code: LinkedCode) => Value): void {
  member(codeType, name, (_vm, self: LinkedCode) => read(self.complete().source, self));
}

const names = (list: readonly string[]): PyTuple => new PyTuple(list);

tell("co_name", ({ name }) => name);
tell("co_qualname", ({ qualname }) => qualname);
tell("co_filename", ({ file }) => file);
tell("co_firstlineno", ({ firstLine }) => firstLine);
tell("co_argcount", ({ positional }) => positional);
tell("co_posonlyargcount", ({ positionalOnly }) => positionalOnly);
tell("co_kwonlyargcount", ({ keywordOnly }) => keywordOnly);
tell("co_freevars", ({ free }) => names(free));
tell("co_cellvars", ({ cells, locals }) => names(cells.map((cell) => locals[cell] ?? "")));
tell("co_varnames", (source) => names(variables(source)));
tell("co_nlocals", (source) => variables(source).length);
tell("co_names", (source) => names(source.names));
tell("co_consts", (_source, code) => new PyTuple(code.constants));
tell("co_stacksize", ({ registers, locals }) => registers - locals.length);
tell("co_code", ({ words }) => new PyBytes(new Uint8Array(words.buffer)));
tell("co_flags", flagsOf);

/** How many of the locals are parameters. */
const parameterCount = (source: CodeObject): number =>
  source.positional +
  source.keywordOnly +
  Number(source.hasVarArgs) +
  Number(source.hasVarKeywords);

/** The parameters, and the other locals that no inner function shares. */
function variables(source: CodeObject): readonly string[] {
  if (source.kind === "module" || source.kind === "class") return [];
  const parameters = parameterCount(source);
  return source.locals.filter(
    (_name, register) => register < parameters || !source.cells.includes(register),
  );
}

/** Include/cpython/code.h */
const FLAGS = {
  optimized: 0x1,
  newLocals: 0x2,
  varArgs: 0x4,
  varKeywords: 0x8,
  nested: 0x10,
  generator: 0x20,
  coroutine: 0x80,
  asyncGenerator: 0x200,
  hasDocstring: 0x4000000,
  method: 0x8000000,
} as const;

const KIND_FLAGS = {
  module: 0,
  class: 0,
  function: FLAGS.optimized | FLAGS.newLocals,
  generator: FLAGS.optimized | FLAGS.newLocals | FLAGS.generator,
  coroutine: FLAGS.optimized | FLAGS.newLocals | FLAGS.coroutine,
  "async generator": FLAGS.optimized | FLAGS.newLocals | FLAGS.asyncGenerator,
} as const;

function flagsOf(source: CodeObject): number {
  const inFunction = source.kind !== "module" && source.kind !== "class";
  const nested = source.qualname.includes(".<locals>.");
  const inClass = inFunction && /^[^<]*\.[^.]*$/.test(source.qualname.replace(/.*<locals>\./, ""));
  return (
    KIND_FLAGS[source.kind] |
    (source.hasVarArgs ? FLAGS.varArgs : 0) |
    (source.hasVarKeywords ? FLAGS.varKeywords : 0) |
    (nested ? FLAGS.nested : 0) |
    (inFunction && source.docstring !== undefined ? FLAGS.hasDocstring : 0) |
    (inClass ? FLAGS.method : 0)
  );
}

method(codeType, "__repr__", "self, /", (vm, self: LinkedCode) => {
  const { name, file, firstLine } = self.source;
  return `<code object ${name} at ${address(vm, self)}, file "${file}", line ${firstLine}>`;
});

/** Line, end line, column and end column of each instruction. */
method(codeType, "co_positions", "self, /", (_vm, self: LinkedCode) => {
  const { source } = self.complete();
  let at = 0;
  return new NativeIterator(iteratorTypes.tuple, () => {
    if (at >= source.positions.length) return undefined;
    const [line, column, endLine, endColumn] = source.positions.slice(at, at + INSTRUCTION_WORDS);
    at += INSTRUCTION_WORDS;
    return new PyTuple([line ?? null, endLine ?? null, column ?? null, endColumn ?? null]);
  });
});
