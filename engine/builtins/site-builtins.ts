import { exceptionType, PyException } from "../objects/exception.ts";
import { PyInstance, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, objectType } from "../objects/types.ts";
import { raise } from "../vm/exceptions.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { sysAttribute } from "./sys/error-output.ts";
import { PyStream } from "./sys/text-stream.ts";

/** What the module `site` adds to the builtins. Lib/_sitebuiltins.py */

const siteType = (name: string): PyType =>
  builtinType(name, [objectType], { module: "_sitebuiltins", hasDict: true, hasWeakref: true });

const quitterType = siteType("Quitter");
quitterType.ofPython = true;
const helperType = siteType("_Helper");

class PyQuitter extends PyInstance {
  readonly name: string;

  constructor(name: string) {
    super(quitterType);
    this.name = name;
  }
}

attribute(quitterType, "name", (_vm, self: PyQuitter) => self.name);
attribute(quitterType, "eof", () => "Ctrl-D (i.e. EOF)");
method(
  quitterType,
  "__repr__",
  "self, /",
  (_vm, self: PyQuitter) => `Use ${self.name}() or Ctrl-D (i.e. EOF) to exit`,
);
method(quitterType, "__call__", "self, code=?", (vm, _self: Value, code: Value = null) => {
  closeInput(vm);
  return raise(new PyException(exceptionType("SystemExit"), [code]));
});

function closeInput(vm: VM): void {
  const stdin = sysAttribute(vm, "stdin");
  if (stdin instanceof PyStream) stdin.closed = true;
}

method(
  helperType,
  "__repr__",
  "self, /",
  () => "Type help() for interactive help, or help(object) for help about object.",
);
method(helperType, "__call__", "self, *args, **keywords", () => {
  throw new Raise("NotImplementedError", "help() is not part of this simulation");
});

/** Fresh ones for each run. */
export const siteBuiltins = (): readonly (readonly [name: string, value: Value])[] => [
  ["exit", new PyQuitter("exit")],
  ["quit", new PyQuitter("quit")],
  ["help", new PyInstance(helperType)],
];
