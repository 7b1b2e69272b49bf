import { PyByteArray, PyBytes } from "../../objects/containers.ts";
import { decodeBytes } from "../../objects/decode.ts";
import { PyDict } from "../../objects/dict.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName, typeOf } from "../../objects/types.ts";
import type { DynamicMode } from "../../python/compile.ts";
import { callingFrame } from "../../vm/calling-frame.ts";
import { pushPython } from "../../vm/calls.ts";
import { useNamespace } from "../../vm/class-names.ts";
import { PyFrame } from "../../vm/frame.ts";
import { LinkedCode } from "../../vm/linker.ts";
import type { VM } from "../../vm/machine.ts";
import { namespaceDict } from "../../vm/namespace-dict.ts";
import { chain } from "../../vm/sequencing.ts";
import { frameLocals } from "../frame-locals.ts";
import { builtin } from "../functions.ts";
import { asText, textArgument } from "../text-arguments.ts";
import { withCompiled } from "./compile-text.ts";
import { useBuiltins } from "./restricted-builtins.ts";

/** `exec`, `eval` and `compile`. Python/bltinmodule.c */

builtin(
  "eval",
  "source, /, globals=?, locals=?",
  (vm, source: Value, globals: Value = null, locals: Value = null) => {
    checkEvalNames(globals, locals);
    return run(vm, "eval", source, names(vm, globals, locals));
  },
);

builtin(
  "exec",
  "source, /, globals=?, locals=?, *, closure=?",
  (vm, source: Value, globals: Value = null, locals: Value = null) => {
    checkExecNames(globals, locals);
    return chain(
      vm,
      () => run(vm, "exec", source, names(vm, globals, locals)),
      () => null,
    );
  },
);

builtin(
  "compile",
  "source, filename, mode, flags=?, dont_inherit=?, optimize=?, *, _feature_version=?",
  (vm, source: Value, filename: Value, mode: Value) => {
    const how = textArgument(mode, "compile() argument 'mode'");
    if (how !== "exec" && how !== "eval" && how !== "single") {
      throw new Raise("ValueError", "compile() mode must be 'exec', 'eval' or 'single'");
    }
    if (isTree(source)) throw new Raise("NotImplementedError", NO_TREES);
    const text = sourceText(source, "compile() arg 1 must be a string, bytes or AST object");
    const file = textArgument(filename, "compile() argument 'filename'");
    return withCompiled(vm, text, file, how, (code) => code);
  },
);

const NO_TREES =
  "compile() of a tree is not part of this simulation: give it the text that the tree was made of";

/** A node of the library's `ast`. */
const isTree = (value: Value): boolean =>
  typeOf(value).mro.some(({ name, module }) => name === "AST" && module === "ast");

/** Where code finds its names. */
interface Names {
  readonly globals: PyDict;
  readonly locals: Value;
}

const isMapping = (value: Value): boolean => typeOf(value).lookup("__getitem__") !== undefined;

function checkEvalNames(globals: Value, locals: Value): void {
  if (locals !== null && !isMapping(locals)) {
    throw new Raise("TypeError", "locals must be a mapping");
  }
  if (globals === null || globals instanceof PyDict) return;
  throw new Raise(
    "TypeError",
    isMapping(globals)
      ? "globals must be a real dict; try eval(expr, {}, mapping)"
      : "globals must be a dict",
  );
}

function checkExecNames(globals: Value, locals: Value): void {
  if (globals !== null && !(globals instanceof PyDict)) {
    throw new Raise("TypeError", `exec() globals must be a dict, not ${typeName(globals)}`);
  }
  if (locals !== null && !isMapping(locals)) {
    const given = typeName(locals);
    throw new Raise("TypeError", `locals must be a mapping or None, not ${given}`);
  }
}

/** What is not given is that of the caller. */
function names(vm: VM, globals: Value, locals: Value): Names {
  if (globals instanceof PyDict) return { globals, locals: locals ?? globals };
  const frame = callingFrame(vm);
  if (frame === undefined) throw new Raise("SystemError", "globals and locals cannot be NULL");
  const around = namespaceDict(vm, frame.globals);
  return { globals: around, locals: locals ?? frameLocals(vm, frame) };
}

function run(vm: VM, mode: DynamicMode, source: Value, found: Names): Value | undefined {
  if (source instanceof LinkedCode) return execute(vm, mode, source, found);
  const text = sourceText(source, `${mode}() arg 1 must be a string, bytes or code object`);
  const trimmed = mode === "eval" ? text.replace(/^[ \t]+/, "") : text;
  return withCompiled(vm, trimmed, "<string>", mode, (code) => execute(vm, mode, code, found));
}

function execute(
  vm: VM,
  mode: DynamicMode,
  code: LinkedCode,
  { globals, locals }: Names,
): undefined {
  const namespace = useBuiltins(vm, globals);
  if (code.source.free.length > 0) {
    throw new Raise("TypeError", `code object passed to ${mode}() may not contain free variables`);
  }
  const frame = new PyFrame(code, namespace, undefined);
  useNamespace(vm, frame, locals);
  pushPython(vm, frame);
  return undefined;
}

function sourceText(source: Value, otherwise: string): string {
  const text = asText(source);
  if (text !== undefined) return text;
  if (source instanceof PyBytes || source instanceof PyByteArray) {
    return decodeBytes(source.bytes);
  }
  throw new Raise("TypeError", otherwise);
}
