import type { StructKey } from "../objects/dict.ts";
import { exceptionType, PyException, Raised } from "../objects/exception.ts";
import { MOST_DIGITS } from "../objects/int-text.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { TextHashes } from "../objects/text-hashes.ts";
import type { PyType } from "../objects/type.ts";
import { isInstance, isObject } from "../objects/types.ts";
import { INSTRUCTION_WORDS, Op } from "../python/bytecode.ts";
import { EngineBug, invariant } from "../support/assert.ts";
import type { RunOptions } from "../trace/trace.ts";
import { AsyncGeneratorStep, close, finishAsync } from "./async-generator.ts";
import { checkedDepth } from "./calls.ts";
import { Clock } from "./clock.ts";
import { exitInto } from "./closing.ts";
import { throwToDelegate } from "./delegation.ts";
import { addTraceback, enterException, tellAttribute } from "./exceptions.ts";
import { type Frame, NativeFrame, PROPAGATE, PyFrame } from "./frame.ts";
import { Resumable } from "./generator.ts";
import { interpret } from "./interpret.ts";
import { Lifetimes } from "./lifetimes/lifetimes.ts";
import { Linker } from "./linker.ts";
import { argumentsOf, hostLimit } from "./raised.ts";
import type { Recording } from "./recording.ts";
import { BeginFrame, type Operation } from "./sequencing.ts";
import { type AsyncGeneratorHooks, Threads } from "./threads.ts";

/** How a run has come to its end, as far as the machine can tell. */
export type Outcome =
  | { readonly kind: "returned"; readonly value: Value }
  | { readonly kind: "raised"; readonly exception: PyException }
  | { readonly kind: "waits for ever" }
  | { readonly kind: "killed"; readonly signal: number };

/** What the machine cannot do by itself; builtins and asyncio fill it in. */
export interface World {
  /** The module of that name, importing it if need be: as a native's result. */
  importModule(vm: VM, name: string): Value | undefined;
  /** `sys.modules`: what was imported, by name. */
  readonly modules: Map<string, Value>;
  /** Builtin functions and classes by name. */
  readonly builtins: Map<string, Value>;
  write(stream: "stdout" | "stderr", text: string): void;
  /** The text of a source file by the name that tracebacks give it. */
  sourceOf(file: string): string | undefined;
  /** Tells of an exception that nobody can catch: `sys.unraisablehook`. */
  ignored(vm: VM, exception: PyException, doing: string, subject: Value): Value | undefined;
  /** A RuntimeWarning about something that is never awaited. */
  warn(vm: VM, message: string, source: Value): Value | undefined;
}

/**
 * The machine: a stack of frames and what runs the topmost one.
 *
 * It knows Python, not asyncio. Nothing here recurses on the host's stack for the guest's control
 * flow: a native that needs Python code pushes a frame and returns.
 */
export class VM {
  top: Frame | undefined = undefined;
  /** On its way into the native frame on top. */
  value: Value = null;
  outcome: Outcome | undefined = undefined;
  /** Instructions (backward jumps, calls, kernel states) until the machine pauses. */
  fuel = 0;
  paused = false;
  readonly linker = new Linker(this);
  readonly clock: Clock;
  /** What modules keep for a run (asyncio its loops and tasks): each has a key of its own. */
  readonly extensions = new Map<symbol, unknown>();
  readonly world: World;
  readonly options: RunOptions;
  readonly recording: Recording | undefined;
  /** See keys.ts. */
  readonly structKeys = new Map<string, StructKey>();
  /** The builtins of code that was run with `__builtins__` of its own, by its globals. */
  ownBuiltins: WeakMap<Map<string, Value>, Map<string, Value>> | undefined = undefined;
  readonly threads = new Threads(this);
  /** Containers whose repr is being made. */
  readonly reprActive = new Set<PyObject>();
  readonly textHashes: TextHashes;
  readonly lifetimes = new Lifetimes(this);
  readonly #identities = new Map<Value, number>();
  #identified = 0;
  recursionLimit: number;
  /** `sys.set_int_max_str_digits` */
  mostDigits = MOST_DIGITS;
  /** Calls that a coroutine remembers of where it was made: `sys.set_coroutine_origin_tracking_depth`. */
  originDepth = 0;

  constructor(world: World, options: RunOptions, recording: Recording | undefined) {
    this.world = world;
    this.options = options;
    this.recording = recording;
    this.clock = new Clock(options.epoch, options.maxTime, () => {
      this.fuel = 0;
    });
    this.recursionLimit = options.recursionLimit;
    this.textHashes = new TextHashes(options.hashSeed);
  }

  /** Runs until the bottom frame is done or `fuel` is used up. */
  run(fuel: number): "done" | "paused" {
    this.fuel = fuel;
    this.paused = false;
    while (this.top !== undefined && !this.paused) {
      try {
        this.#execute();
      } catch (thrown) {
        this.unwind(this.asException(thrown));
      }
    }
    return this.top === undefined ? "done" : "paused";
  }

  #execute(): void {
    for (let top = this.top; top !== undefined && !this.paused; top = this.top) {
      if (top instanceof PyFrame) interpret(this, top);
      else this.#stepNative(top as NativeFrame);
    }
  }

  #stepNative(frame: NativeFrame): void {
    const result = frame.step(this, this.value);
    if (result !== undefined) this.finish(frame, result);
  }

  /** Begins something new after the stack has become empty. */
  begin(operation: Operation): void {
    this.outcome = undefined;
    this.push(new BeginFrame(operation));
  }

  /** What the loop of this thread wants to be told: `sys.set_asyncgen_hooks`. */
  get asyncGeneratorHooks(): AsyncGeneratorHooks {
    return this.threads.current.asyncGeneratorHooks;
  }

  // ── the stack ─────────────────────────────────────────────────────────────────────────────────

  push(frame: Frame): void {
    frame.back = this.top;
    this.top = frame;
  }

  /** Takes the top frame off with its result and hands that to the frame below. */
  finish(frame: Frame, value: Value): void {
    invariant(this.top === frame, "only the top frame can finish");
    this.top = frame.back;
    if (this.recording !== undefined) this.recording.returned(frame, value);
    this.deliver(value);
    if (this.lifetimes.alert) this.lifetimes.settle();
  }

  /** Gives a value to the frame on top, as the result of what it is doing. */
  deliver(value: Value): void {
    const { top } = this;
    if (top instanceof PyFrame) top.registers[top.code.words[top.ip - 3] ?? -1] = value;
    else if (top === undefined) this.outcome = { kind: "returned", value };
    else this.value = value;
  }

  // ── generators ────────────────────────────────────────────────────────────────────────────────

  /**
   * Sends a value into what is created or suspended. A chain of awaits is entered at its innermost
   * frame at once; the frames between only see values on the way out.
   */
  resume(target: Resumable, value: Value): void {
    const root = target.frame;
    invariant(root !== undefined, "a closed generator has no frame");
    const first = target.state === "created";
    if (root instanceof PyFrame) root.depth = checkedDepth(this);
    root.back = this.top;
    this.top = enterChain(target);
    if (first) this.recording?.pushed(root, this.#entryOf(root));
    else this.recording?.resumed(root, this.top, value);
    if (this.top instanceof PyFrame) this.#receive(this.top, value, first);
    else this.value = value;
  }

  #receive(frame: PyFrame, value: Value, first: boolean): void {
    if (first) return;
    if (frame.delegate === undefined) this.deliver(value);
    else repeatDelegation(frame, value);
  }

  #entryOf(frame: Frame): "await" | "send" {
    return frame.back instanceof PyFrame && frame.back.delegate !== undefined ? "await" : "send";
  }

  /**
   * Raises an exception at the place where `target` is suspended. What it awaits hears of it first;
   * an exit, unless it passes through, closes that. `_gen_throw` in Objects/genobject.c.
   */
  throwInto(
    target: Resumable,
    exception: PyException,
    exits: "close" | "pass through" = "close",
  ): void {
    if (exits === "close" && isInstance(exception, exceptionType("GeneratorExit"))) {
      exitInto(this, target, exception);
      return;
    }
    const innermost = this.#throwDown(target, enterChain(target), exception);
    if (innermost instanceof PyFrame && innermost.delegate !== undefined) {
      throwToDelegate(this, innermost, exception);
    } else this.unwind(exception);
  }

  /** Raises an exception in the frame of `target` itself, whatever it awaits. */
  raiseIn(target: Resumable, exception: PyException): void {
    const frame = this.#throwDown(target, target.frame, exception);
    target.state = "running";
    if (frame instanceof PyFrame) frame.delegate = undefined;
    this.unwind(exception);
  }

  /** Puts the frames from that of `target` up to the innermost one on the stack. */
  #throwDown(target: Resumable, innermost: Frame | undefined, exception: PyException): Frame {
    const root = target.frame;
    invariant(root !== undefined && innermost !== undefined, "a closed generator has no frame");
    root.back = this.top;
    this.top = innermost;
    for (let frame: Frame | undefined = innermost; frame !== root.back; frame = frame?.back) {
      if (frame instanceof PyFrame) frame.thrownThrough = true;
    }
    if (root instanceof PyFrame && root.ip === 0) this.recording?.pushed(root, this.#entryOf(root));
    else this.recording?.thrown(root, innermost, exception);
    return innermost;
  }

  /** The frame on top, the body of `owner`, yields: the value climbs to whoever drives it. */
  yieldUp(owner: Resumable, value: Value): void {
    let frame = this.top;
    for (let yielding: Resumable | undefined = owner; yielding !== undefined; ) {
      invariant(frame !== undefined, "what yields is on the stack");
      yielding.state = "suspended";
      this.top = frame.back;
      this.recording?.yielded(frame, value);
      frame = this.top;
      yielding = undefined;
      if (frame instanceof PyFrame && frame.delegate !== undefined) {
        yielding = frame.generator;
        if (frame.thrownThrough) frame.thrownThrough = false;
      }
    }
    this.deliver(value);
  }

  /** The frame on top, the body of `owner`, has returned. */
  finishGenerator(owner: Resumable, frame: Frame, value: Value): void {
    if (owner instanceof AsyncGeneratorStep && frame instanceof PyFrame) {
      finishAsync(this, frame);
      return;
    }
    owner.state = "closed";
    owner.frame = undefined;
    this.top = frame.back;
    this.recording?.returned(frame, value);
    this.deliverStop(value);
  }

  /** What the frame on top iterates or drives has come to its end. */
  deliverStop(value: Value): void {
    const { top } = this;
    if (top instanceof PyFrame) this.#stopIn(top, value);
    else if (top instanceof NativeFrame) this.#settle(top, top.stopped(this, value), value);
    else this.unwind(this.stopIteration(value));
  }

  #stopIn(frame: PyFrame, value: Value): void {
    const { words } = frame.code;
    const at = frame.ip - INSTRUCTION_WORDS;
    if (words[at] === Op.YIELD_FROM) {
      frame.delegate = undefined;
      frame.thrownThrough = false;
      this.deliver(value);
    } else if (words[at] === Op.FOR_ITER) {
      frame.ip = (words[at + 3] ?? 0) * INSTRUCTION_WORDS;
    } else this.unwind(this.stopIteration(value));
  }

  #settle(frame: NativeFrame, result: Value | undefined | typeof PROPAGATE, value: Value): void {
    if (result === PROPAGATE) this.unwind(this.stopIteration(value));
    else if (result !== undefined) this.finish(frame, result);
  }

  stopIteration(value: Value): PyException {
    const args = value === null ? [] : [value];
    return new PyException(exceptionType("StopIteration"), args);
  }

  // ── exceptions ────────────────────────────────────────────────────────────────────────────────

  /** The exception object of what a native has thrown; anything that is not Python's goes on. */
  asException(thrown: unknown): PyException {
    if (thrown instanceof Raised) return thrown.exception;
    if (thrown instanceof Raise) {
      return this.withContext(new PyException(exceptionType(thrown.type), argumentsOf(thrown)));
    }
    const limit = hostLimit(thrown);
    if (limit === undefined) throw thrown;
    return this.asException(limit);
  }

  /** The exception that is being handled: `sys.exception()`. */
  handled(): PyException | undefined {
    for (let frame = this.top; frame !== undefined; frame = frame.back) {
      if (!(frame instanceof PyFrame) || frame.handled === undefined) continue;
      if (!frame.thrownThrough) return frame.handled;
    }
    return undefined;
  }

  /** Sets `__context__` to the exception being handled. `_PyErr_SetObject`. */
  withContext(
    exception: PyException,
    handled: PyException | undefined = this.handled(),
  ): PyException {
    if (handled === undefined || handled === exception) return exception;
    forgetInChain(exception, handled);
    exception.context = handled;
    return exception;
  }

  /** Looks for a handler from the top frame down; `again` keeps its traceback as it is there. */
  unwind(raised: PyException, again: "raise" | "reraise" = "raise"): void {
    let exception = raised;
    let entry = again === "raise";
    for (let frame = this.top; frame !== undefined; frame = this.top) {
      if (frame instanceof PyFrame) {
        if (this.#resumesAfterStop(frame, exception)) return;
        if (frame.thrownThrough) this.#arrive(frame, exception);
        if (entry) tellAttribute(exception, frame);
        if (entry && !frame.code.source.hidden) addTraceback(exception, frame);
        if (this.lifetimes.alert && this.lifetimes.settleRaising(frame, exception)) return;
        if (enterException(frame, exception)) return;
        const owner = frame.generator;
        exception = this.#leave(frame, exception);
        if (owner instanceof AsyncGeneratorStep && owner.endsBy(exception)) {
          this.deliverStop(null);
          return;
        }
      } else if (this.#nativeHandles(frame as NativeFrame, exception)) return;
      entry = true;
    }
    this.outcome = { kind: "raised", exception };
  }

  /** An exception has come back from below, or is thrown here. `gen_send_ex` in Objects/genobject.c */
  #arrive(frame: PyFrame, exception: PyException): void {
    frame.thrownThrough = false;
    if (frame.handled !== undefined) this.withContext(exception, frame.handled);
  }

  /** `for` and `await` take a StopIteration from what they have called as its end. */
  #resumesAfterStop(frame: PyFrame, exception: PyException): boolean {
    const op = frame.code.words[frame.ip - INSTRUCTION_WORDS];
    if (op !== Op.FOR_ITER && op !== Op.YIELD_FROM) return false;
    if (!isInstance(exception, exceptionType("StopIteration"))) {
      if (op === Op.YIELD_FROM) frame.delegate = undefined;
      return false;
    }
    this.#stopIn(frame, exception.fields.get("value") ?? null);
    return true;
  }

  #leave(frame: PyFrame, exception: PyException): PyException {
    const { generator } = frame;
    this.top = frame.back;
    const leaving = generator === undefined ? exception : this.#closeBy(generator, exception);
    this.recording?.raised(frame, leaving);
    return leaving;
  }

  /** PEP 479: a StopIteration must not leave a generator as such. */
  #closeBy(owner: Resumable, exception: PyException): PyException {
    if (owner instanceof AsyncGeneratorStep) close(owner);
    owner.state = "closed";
    owner.frame = undefined;
    const asynchronous = owner.kind === "async generator";
    const stop = isInstance(exception, exceptionType("StopIteration"));
    const stopAsync = asynchronous && isInstance(exception, exceptionType("StopAsyncIteration"));
    if (!stop && !stopAsync) return exception;
    const name = stop ? "StopIteration" : "StopAsyncIteration";
    const error = new PyException(exceptionType("RuntimeError"), [`${owner.kind} raised ${name}`]);
    error.cause = exception;
    error.context = exception;
    error.suppressContext = true;
    return error;
  }

  #nativeHandles(frame: NativeFrame, exception: PyException): boolean {
    let result: Value | undefined | typeof PROPAGATE;
    try {
      result = frame.raised(this, exception);
    } catch (thrown) {
      result = PROPAGATE;
      const replaced = this.asException(thrown);
      if (replaced !== exception) {
        this.#popNative(frame, replaced);
        this.unwind(replaced);
        return true;
      }
    }
    if (result === PROPAGATE) {
      this.#popNative(frame, exception);
      return false;
    }
    if (result !== undefined) this.finish(frame, result);
    return true;
  }

  #popNative(frame: NativeFrame, exception: PyException): void {
    this.top = frame.back;
    this.recording?.raised(frame, exception);
  }

  /** Ends the run where it is: nothing can ever happen again. */
  waitForEver(): void {
    this.outcome = { kind: "waits for ever" };
    this.top = undefined;
  }

  /** Ends the run where it is, by a signal that nothing handles. */
  kill(signal: number): void {
    this.outcome = { kind: "killed", signal };
    this.top = undefined;
  }

  // ── small services ────────────────────────────────────────────────────────────────────────────

  /** `id()`: small numbers in the order in which they are asked for. */
  identity(object: Value): number {
    const keeps = typeof object === "object" && object !== null && "ownIdentity" in object;
    const known = keeps ? object.ownIdentity : this.#identities.get(object);
    if (known !== undefined) return known;
    const id = this.nextIdentity();
    if (keeps) object.ownIdentity = id;
    else this.#identities.set(object, id);
    return id;
  }

  /** The identity of an object that keeps it itself, which none can that outlives the run. */
  nextIdentity(): number {
    this.#identified += 1;
    return this.#identified;
  }

  /** The type of an exception class by name: a shorthand for natives that compare. */
  isException(value: Value, type: PyType): value is PyException {
    return isObject(value) && value instanceof PyException && isInstance(value, type);
  }
}

/**
 * Marks the chain that hangs below `target` as running and gives its innermost frame. Two may await
 * the same one: it goes back to whoever enters it now.
 */
function enterChain(target: Resumable): Frame {
  let owner: Resumable = target;
  for (;;) {
    owner.state = "running";
    const { frame } = owner;
    if (frame === undefined) throw new EngineBug("a suspended generator has lost its frame");
    const inner = frame instanceof PyFrame ? suspendedIn(frame) : undefined;
    if (inner === undefined) return frame;
    if (inner.frame !== undefined) inner.frame.back = frame;
    if (inner.frame instanceof PyFrame && frame instanceof PyFrame) {
      inner.frame.depth = frame.depth + 1;
    }
    owner = inner;
  }
}

function suspendedIn(frame: PyFrame): Resumable | undefined {
  const { delegate } = frame;
  return delegate instanceof Resumable && delegate.state === "suspended" ? delegate : undefined;
}

/** Lets `yield from` ask a plain iterator for its next value. */
function repeatDelegation(frame: PyFrame, value: Value): void {
  const word = frame.code.words[frame.ip - 3] ?? -1;
  frame.registers[word] = value;
  frame.ip -= INSTRUCTION_WORDS;
}

/** Takes `exception` out of the contexts of another, so that no new ring is made; a ring that a program made is walked once. */
function forgetInChain(exception: PyException, first: PyException): void {
  const seen = new Set<PyException>();
  for (let link = first; link.context !== undefined && !seen.has(link); link = link.context) {
    if (link.context === exception) {
      link.context = undefined;
      return;
    }
    seen.add(link);
  }
}
