import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { attributeOr, getAttributeFor } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { chain } from "../vm/sequencing.ts";
import { str } from "../vm/text.ts";
import { builtin } from "./functions.ts";
import { PyStream } from "./sys/text-stream.ts";
import { asText } from "./text-arguments.ts";

/** Python/bltinmodule.c, builtin_input, where standard input is no terminal. */
builtin("input", "prompt=?, /", (vm, prompt?: Value) =>
  chain(
    vm,
    () => vm.world.importModule(vm, "sys"),
    (_vm, sys) => {
      const [stdin, stdout] = ["stdin", "stdout"].map((name) => streamOf(sys, name));
      return chain(
        vm,
        () => (prompt === undefined ? null : ask(vm, stdout as Value, prompt)),
        () => readLine(vm, stdin as Value),
      );
    },
  ),
);

function streamOf(sys: Value, name: string): Value {
  const stream = sys instanceof PyModule ? (sys.namespace.get(name) ?? null) : null;
  if (stream === null) throw new Raise("RuntimeError", `lost sys.${name}`);
  return stream;
}

function ask(vm: VM, stdout: Value, prompt: Value): Value | undefined {
  return chain(
    vm,
    () => str(vm, prompt),
    (_vm, text) =>
      chain(
        vm,
        () => getAttributeFor(vm, stdout, "write", (write) => call(vm, write, [text])),
        () => flush(vm, stdout),
      ),
  );
}

const flush = (vm: VM, stdout: Value): Value | undefined =>
  attributeOr(
    vm,
    stdout,
    "flush",
    (method) => call(vm, method, []),
    () => null,
  );

function readLine(vm: VM, stdin: Value): Value | undefined {
  if (stdin instanceof PyStream) return lineOf(stdin.readLine());
  return chain(
    vm,
    () => getAttributeFor(vm, stdin, "readline", (method) => call(vm, method, [])),
    (_vm, line) => lineOf(line),
  );
}

/** PyFile_GetLine */
function lineOf(line: Value): string {
  const text = asText(line);
  if (text === undefined) throw new Raise("TypeError", "object.readline() returned non-string");
  if (text === "") throw new Raise("EOFError", "EOF when reading a line");
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}
