import { PyTraceback } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { tracebackType, typeName } from "../../objects/types.ts";
import { INSTRUCTION_WORDS } from "../../python/bytecode.ts";
import { PyFrame } from "../../vm/frame.ts";
import { attribute, member } from "../../vm/native.ts";
import { asInt } from "../../vm/numbers.ts";
import { newMethod } from "../new-method.ts";
import { givenName } from "../text-arguments.ts";

/** Python/traceback.c */

newMethod(
  tracebackType,
  "cls, tb_next, tb_frame, tb_lasti, tb_lineno",
  (_vm, _cls, next: Value, frame: Value, at: Value, line: Value) => {
    if (!(frame instanceof PyFrame)) {
      const what = `traceback() argument 'tb_frame' must be frame, not ${givenName(frame)}`;
      throw new Raise("TypeError", what);
    }
    const words = wholeOf(at) * INSTRUCTION_WORDS;
    return new PyTraceback(
      frame.code.source,
      words,
      frame,
      checkedNext(next, "traceback object or None"),
      wholeOf(line),
    );
  },
);

function wholeOf(value: Value): number {
  const whole = asInt(value);
  if (whole !== undefined) return Number(whole);
  throw new Raise("TypeError", `'${typeName(value)}' object cannot be interpreted as an integer`);
}

function checkedNext(value: Value, wanted = "traceback object"): PyTraceback | undefined {
  if (value === null) return undefined;
  if (value instanceof PyTraceback) return value;
  throw new Raise("TypeError", `expected ${wanted}, got '${typeName(value)}'`);
}

attribute(
  tracebackType,
  "tb_next",
  (_vm, self: PyTraceback) => self.next ?? null,
  (_vm, self: PyTraceback, value) => {
    if (value === undefined) throw new Raise("TypeError", "can't delete tb_next attribute");
    const next = checkedNext(value);
    for (let entry = next; entry !== undefined; entry = entry.next) {
      if (entry === self) throw new Raise("ValueError", "traceback loop detected");
    }
    self.next = next;
  },
);

member(tracebackType, "tb_frame", (_vm, self: PyTraceback) => self.frame ?? null);
member(tracebackType, "tb_lasti", (_vm, self: PyTraceback) => self.at / INSTRUCTION_WORDS);
attribute(tracebackType, "tb_lineno", (_vm, self: PyTraceback) => self.line);
