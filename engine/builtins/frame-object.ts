import { PyCell } from "../objects/containers.ts";
import { Raise } from "../objects/raise.ts";
import { frameType } from "../objects/types.ts";
import { INSTRUCTION_WORDS } from "../python/bytecode.ts";
import { callerOf } from "../vm/calling-frame.ts";
import type { Frame, PyFrame } from "../vm/frame.ts";
import { PyGenerator, Resumable } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { attribute, member, method } from "../vm/native.ts";
import { lineOf } from "../vm/places.ts";
import { frameLocals, hasFastLocals } from "./frame-locals.ts";
import { FrameLocals } from "./frame-locals-proxy.ts";
import { address } from "./object.ts";

/** Frames as a program sees them. Objects/frameobject.c */

member(frameType, "f_code", (_vm, self: PyFrame) => self.code);
attribute(frameType, "f_lineno", (_vm, self: PyFrame) => lineOf(self));
attribute(frameType, "f_lasti", (_vm, self: PyFrame) => self.ip / INSTRUCTION_WORDS - 1);
attribute(frameType, "f_back", (_vm, self: PyFrame) =>
  isSuspended(self) ? null : (callerOf(self) ?? null),
);
attribute(frameType, "f_globals", (vm, self: PyFrame) => namespaceDict(vm, self.globals));
attribute(frameType, "f_builtins", (vm) => namespaceDict(vm, vm.world.builtins));
attribute(frameType, "f_generator", (_vm, self: PyFrame) => self.generator ?? null);

attribute(frameType, "f_locals", (vm, self: PyFrame) => {
  return hasFastLocals(self) ? new FrameLocals(self) : frameLocals(vm, self);
});

/** Nothing is ever traced here; but a program may set them and find them again. */
for (const name of ["f_trace", "f_trace_lines", "f_trace_opcodes"]) {
  const usual = name === "f_trace" ? null : name === "f_trace_lines";
  attribute(
    frameType,
    name,
    (_vm, self: PyFrame) => self.dict?.get(name) ?? usual,
    (_vm, self: PyFrame, value) => {
      self.dict ??= new Map();
      self.dict.set(name, value ?? usual);
    },
  );
}

/** Forgets the variables of a frame that has ended; that of a suspended generator is closed. */
method(frameType, "clear", "self, /", (vm, self: PyFrame) => {
  if (runs(vm, self)) throw new Raise("RuntimeError", "cannot clear an executing frame");
  if (isSuspended(self)) {
    throw new Raise("RuntimeError", "cannot clear a suspended frame");
  }
  for (const [register, value] of self.registers.entries()) {
    if (value instanceof PyCell) self.registers[register] = new PyCell(undefined);
    else self.registers[register] = undefined;
  }
  return null;
});

const isSuspended = ({ generator }: PyFrame): boolean =>
  generator instanceof Resumable && generator.state === "suspended";

function runs(vm: VM, frame: PyFrame): boolean {
  for (let at: Frame | undefined = vm.top; at !== undefined; at = at.back) {
    if (at === frame) return true;
  }
  return frame.generator instanceof PyGenerator && frame.generator.state === "running";
}

method(frameType, "__repr__", "self, /", (vm, self: PyFrame) => {
  const { file, name } = self.code.source;
  return `<frame at ${address(vm, self)}, file '${file}', line ${lineOf(self)}, code ${name}>`;
});
