import type { PyException } from "../objects/exception.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { classOf, frameType } from "../objects/types.ts";
import type { FrameId } from "../trace/ids.ts";
import type { PyFunction } from "./function.ts";
import type { Resumable } from "./generator.ts";
import type { LinkedCode } from "./linker.ts";
import type { VM } from "./machine.ts";
import type { FrameInfo, Recording } from "./recording.ts";

/**
 * One entry of the explicit stack. All that is suspended or waiting is such an object, linked by
 * `back` to what called it; the host's own stack never grows with the guest's.
 */
export abstract class Frame extends PyObject {
  // Assigned by the two kinds of frames: what a constructor shared by all assigns is slow for each.
  declare back: Frame | undefined;
  /** Its number in the trace, 0 while it is not recorded. */
  declare id: FrameId;

  /** How it appears in the trace; undefined for frames that a person should not see. */
  describe(_recording: Recording): FrameInfo | undefined {
    return undefined;
  }
}
classOf(Frame, frameType);

export type Register = Value | undefined;

/** A frame of Python code. */
export class PyFrame extends Frame {
  declare readonly code: LinkedCode;
  declare readonly registers: Register[];
  /** Place of the next instruction, in words. */
  declare ip: number;
  declare readonly function: PyFunction | undefined;
  declare readonly globals: Map<string, Value>;
  /** The class body's namespace; undefined in functions. */
  declare namespace: Map<string, Value> | undefined;
  /** What `__prepare__` gave instead, if that is no plain dict. */
  declare mapping: Value | undefined;
  /** Names that a program has added to `f_locals`. */
  declare extraLocals: Map<string, Value> | undefined;
  /** The generator or coroutine this frame is the body of. */
  declare generator: Resumable | undefined;
  /** What `await` or `yield from` drives just now. */
  declare delegate: Value | undefined;
  /** The exception that an `except` or `finally` of this frame is handling. */
  declare handled: PyException | undefined;
  /**
   * An exception is thrown through it into what it awaits; until that comes back, what it handles is
   * not on CPython's stack of exceptions. `_gen_throw` in Objects/genobject.c
   */
  declare thrownThrough: boolean;
  /** The name of the method to be called, and not the call, is where an exception has come up. */
  declare lookupFailed: boolean;
  /** How many Python frames the stack held when it was called, itself included. */
  declare depth: number;

  constructor(code: LinkedCode, globals: Map<string, Value>, fn: PyFunction | undefined) {
    super();
    this.back = undefined;
    this.id = 0 as FrameId;
    this.code = code;
    this.registers = code.newRegisters();
    this.ip = 0;
    this.function = fn;
    this.globals = globals;
    this.namespace = undefined;
    this.mapping = undefined;
    this.extraLocals = undefined;
    this.generator = undefined;
    this.delegate = undefined;
    this.handled = undefined;
    this.thrownThrough = false;
    this.lookupFailed = false;
    this.depth = 1;
  }
}

/**
 * A frame of the host's: a native that waits for Python code it has called, or a kernel machine.
 * It is entered by `step` and entered again with each value that what it called gives back.
 */
export abstract class NativeFrame extends Frame {
  /** Frames of many shapes are made all the time: assignments are quicker than fields. */
  constructor() {
    super();
    this.back = undefined;
    this.id = 0 as FrameId;
  }

  /** All values that it holds stand in its fields, where a search for references sees them. */
  get transparent(): boolean {
    return false;
  }

  /** The result, or undefined when another frame was pushed whose value will come to `step`. */
  abstract step(vm: VM, value: Value): Value | undefined;

  /** An exception arrives from what it called: a result, undefined (as `step`), or `PROPAGATE`. */
  raised(_vm: VM, _exception: PyException): Value | undefined | typeof PROPAGATE {
    return PROPAGATE;
  }

  /** A generator it resumed has returned; by default that is a StopIteration. */
  stopped(vm: VM, value: Value): Value | undefined | typeof PROPAGATE {
    return this.raised(vm, vm.stopIteration(value));
  }
}

export const PROPAGATE = Symbol("not handled here");
