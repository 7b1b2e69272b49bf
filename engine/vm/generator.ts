import { PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import {
  asyncGeneratorType,
  builtinType,
  classOf,
  coroutineType,
  generatorType,
  objectType,
} from "../objects/types.ts";
import type { EXHAUSTED } from "./driven-iterator.ts";
import type { Frame, PyFrame } from "./frame.ts";
import type { LinkedCode } from "./linker.ts";
import type { VM } from "./machine.ts";
import type { Place } from "./places.ts";

//   created ──send──▶ running ──yield──▶ suspended ──send──▶ running ──return, raise──▶ closed
export type GeneratorState = "created" | "running" | "suspended" | "closed";

/** What `send` can go into: it owns a frame that leaves the stack and comes back. */
export abstract class Resumable extends PyObject {
  declare state: GeneratorState;
  /** Gone once it is closed. */
  abstract frame: Frame | undefined;
  /** What error messages call it. */
  abstract readonly kind: "generator" | "coroutine" | "async generator" | "awaitable";

  constructor() {
    super();
    this.state = "created";
  }

  /** The first `send` into it. */
  start(vm: VM, value: Value): undefined | typeof EXHAUSTED {
    if (value !== null) {
      throw new Raise("TypeError", `can't send non-None value to a just-started ${this.kind}`);
    }
    vm.resume(this, null);
    return undefined;
  }

  /** Why it cannot be used any more once it is closed; generators just stay at their end. */
  get reuseRefusal(): string | undefined {
    return undefined;
  }
}

/** A generator or coroutine object. */
export class PyGenerator extends Resumable {
  declare frame: PyFrame | undefined;
  declare readonly code: LinkedCode;
  declare readonly kind: "generator" | "coroutine";
  declare name: string;
  declare qualname: string;
  /** `types.coroutine` lets a generator be awaited. */
  declare readonly awaitable: boolean;

  constructor(
    frame: PyFrame,
    kind: "generator" | "coroutine",
    names: { readonly name: string; readonly qualname: string },
    awaitable: boolean,
  ) {
    super();
    this.frame = frame;
    this.code = frame.code;
    this.kind = kind;
    this.name = names.name;
    this.qualname = names.qualname;
    this.awaitable = awaitable;
    frame.generator = this;
  }
}
classOf(PyGenerator, generatorType);

export class PyCoroutine extends PyGenerator {
  /** A task has taken it: it will be run. */
  declare adopted: boolean;
  /** The program itself has sent something into it. */
  declare handDriven: boolean;
  /** Where it was made, innermost call first, if that was to be remembered. */
  declare origin: readonly Place[] | undefined;

  constructor(frame: PyFrame, names: { readonly name: string; readonly qualname: string }) {
    super(frame, "coroutine", names, true);
    this.adopted = false;
    this.handDriven = false;
    this.origin = undefined;
  }

  override get reuseRefusal(): string {
    return "cannot reuse already awaited coroutine";
  }
}
classOf(PyCoroutine, coroutineType);

/** What `coroutine.__await__()` gives: an iterator over the same. */
export class PyCoroutineWrapper extends PyObject {
  readonly coroutine: PyCoroutine;

  constructor(coroutine: PyCoroutine) {
    super();
    this.coroutine = coroutine;
  }
}

export const coroutineWrapperType = builtinType("coroutine_wrapper", [objectType], { final: true });
classOf(PyCoroutineWrapper, coroutineWrapperType);

/** An asynchronous generator; what drives it are the awaitables of async-generator.ts. */
export class PyAsyncGenerator extends PyObject {
  frame: PyFrame | undefined;
  readonly code: LinkedCode;
  name: string;
  qualname: string;
  running = false;
  closed = false;
  /** The loop knows it. */
  hooksCalled = false;
  /** Nothing refers to it any more. */
  gone = false;
  finaliser: Value | undefined = undefined;

  constructor(frame: PyFrame, names: { readonly name: string; readonly qualname: string }) {
    super();
    this.frame = frame;
    this.code = frame.code;
    this.name = names.name;
    this.qualname = names.qualname;
  }
}
classOf(PyAsyncGenerator, asyncGeneratorType);
