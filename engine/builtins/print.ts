import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { getAttributeFor } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { PROPAGATE } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { truth } from "../vm/operators.ts";
import { chain, collect, guarded } from "../vm/sequencing.ts";
import { plainRepr, str } from "../vm/text.ts";
import { builtin } from "./functions.ts";
import { sysAttribute } from "./sys/error-output.ts";
import { hasSurrogates, isPlainStream, written } from "./sys/text-stream.ts";
import { asText } from "./text-arguments.ts";

/** Python/bltinmodule.c, builtin_print */
builtin(
  "print",
  "*args, sep=?, end=?, file=?, flush=?",
  (
    vm,
    sep: Value = null,
    end: Value = null,
    file: Value = null,
    flush: Value = false,
    args: Value[] = [],
  ) => {
    const between = separator(sep, " ", "sep");
    const last = separator(end, "\n", "end");
    const target = file ?? sysAttribute(vm, "stdout");
    if (target === null) return null;
    const write = target === undefined || isPlainStream(target) ? toStream : toObject;
    return chain(
      vm,
      () => write(vm, target ?? null, pieces(args, between, last)),
      () => flushed(vm, target ?? null, flush),
    );
  },
);

function separator(value: Value, otherwise: string, name: string): string {
  if (value === null) return otherwise;
  const text = asText(value);
  if (text !== undefined) return text;
  throw new Raise("TypeError", `${name} must be None or a string, not ${typeName(value)}`);
}

const pieces = (args: readonly Value[], sep: string, end: string): readonly Value[] => [
  ...args.flatMap((arg, index) => (index === 0 ? [arg] : [sep, arg])),
  end,
];

/** The text of values that need no Python code for it. */
function plainTexts(parts: readonly Value[]): string | undefined {
  let text = "";
  for (const part of parts) {
    const piece = typeof part === "string" ? part : plainRepr(part);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function toStream(vm: VM, stream: Value, parts: readonly Value[]): Value | undefined {
  const name = isPlainStream(stream) ? stream.writable() : "stdout";
  const known = plainTexts(parts);
  if (known === undefined || hasSurrogates(known)) return computed(vm, name, parts);
  vm.world.write(name, known);
  return null;
}

/** All at once; but what comes before a failing `__str__` is printed. */
function computed(vm: VM, name: "stdout" | "stderr", parts: readonly Value[]): Value | undefined {
  let text = "";
  return guarded(
    vm,
    () =>
      collect(
        vm,
        parts,
        (_vm, part) =>
          chain(
            vm,
            () => str(vm, part),
            (_again, piece) => {
              text += written(name, asText(piece) ?? "");
              return null;
            },
          ),
        () => null,
      ),
    () => {
      vm.world.write(name, text);
      return null;
    },
    () => {
      vm.world.write(name, text);
      return PROPAGATE;
    },
  );
}

/** One piece after the other, as an object of the program's may notice. */
function toObject(vm: VM, file: Value, parts: readonly Value[]): Value | undefined {
  return collect(
    vm,
    parts,
    (_vm, part) =>
      getAttributeFor(vm, file, "write", (write) =>
        chain(
          vm,
          () => str(vm, part),
          (_again, text) => call(vm, write, [text]),
        ),
      ),
    () => null,
  );
}

function flushed(vm: VM, file: Value, flush: Value): Value | undefined {
  return chain(
    vm,
    () => truth(vm, flush),
    (_vm, wanted) => {
      if (wanted !== true || file === null) return null;
      return chain(
        vm,
        () => getAttributeFor(vm, file, "flush", (flushIt) => call(vm, flushIt, [])),
        () => null,
      );
    },
  );
}
