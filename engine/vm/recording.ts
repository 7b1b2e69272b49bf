import { ELLIPSIS, NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { PyException } from "../objects/exception.ts";
import { PyFloat } from "../objects/float.ts";
import type { PyObject, Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { isObject, typeName } from "../objects/types.ts";
import type { CodeObject } from "../python/bytecode.ts";
import {
  ENDINGS,
  ENTRIES,
  type Ending,
  type Entry,
  KIND,
  PASSES,
  type PassKind,
  type Stream,
} from "../trace/events.ts";
import type { CodeId, FrameId, FutureId, ObjectId, TextId } from "../trace/ids.ts";
import { type Limits, Recorder } from "../trace/recorder.ts";
import type { CodeInfo, FileKind, ObjectInfo } from "../trace/trace.ts";
import {
  bigIntValue,
  FALSE,
  floatValue,
  NONE,
  objectValue,
  SMALL_INT_LIMIT,
  singleton,
  smallInt,
  TRUE,
  textValue,
  type ValueRef,
} from "../trace/values.ts";
import type { Frame } from "./frame.ts";
import { PyFrame } from "./frame.ts";
import { type PyCoroutine, PyGenerator } from "./generator.ts";
import type { LinkedCode } from "./linker.ts";
import { describeObject, isNamedByClass } from "./preview.ts";
import { VisibleObjects } from "./visible-objects.ts";

const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const RESUMED = KIND["frame.resumed"];

const pass = (how: PassKind): number => PASSES.indexOf(how);
const SEND = pass("send");
const THROW = pass("throw");
const YIELD = pass("yield");
const RETURN = pass("return");
const RAISE = pass("raise");

/** A frame that appears in the trace: what it runs, and the object whose method it is. */
export interface FrameInfo {
  readonly code: CodeId;
  readonly subject: ObjectId;
}

/** What the recording keeps of code whose frames it shows; texts by their number. */
export interface ShownCode {
  readonly id: CodeId;
  /** It is an `__await__`, and so belongs to the object that is awaited. */
  readonly isAwait: boolean;
  readonly parameters: readonly TextId[];
  readonly names: readonly TextId[];
}

/** Writes what the machine does into the trace, in the trace's own terms: ids and words. */
export class Recording {
  readonly recorder: Recorder;
  /** The recording has as many steps as it may have. */
  full = false;
  /** What outlives this recording and was met in it is marked with this: it does not keep it alive. */
  readonly mark = {};
  #frames = 0;
  #files = new Map<string, number>();
  /** Mark the objects that have an id in this recording, closed or open; they do not keep it alive. */
  readonly #closed = {};
  readonly #open = {};
  readonly #objects: VisibleObjects;
  /** Rows that say the same of many objects, by what these have in common. */
  readonly #alike = new Map<string | PyType, ObjectInfo>();
  /** The task that runs just now; asyncio keeps it up to date. */
  task: FutureId = 0 as FutureId;
  /** Tells tasks and futures from other objects; set by asyncio. */
  describe: (object: PyObject) => ObjectInfo | undefined = () => undefined;

  /** @param limits at which the machine is told to stop, by `onFull` */
  constructor(limits: Limits, onFull: () => void) {
    this.recorder = new Recorder(limits, () => {
      this.full = true;
      onFull();
    });
    this.#objects = new VisibleObjects(this);
  }

  readonly #extensions = new Map<symbol, unknown>();

  /** Something that another layer keeps with the recording, made when it is first asked for. */
  extension<T>(key: symbol, make: () => T): T {
    if (!this.#extensions.has(key)) this.#extensions.set(key, make());
    return this.#extensions.get(key) as T;
  }

  // ── frames ────────────────────────────────────────────────────────────────────────────────────

  pushed(frame: Frame, entry: Entry): void {
    if (frame instanceof PyFrame) {
      this.#pushedPython(frame, entry);
      return;
    }
    const info = frame.describe(this);
    if (info !== undefined) this.#enter(frame, info.code, info.subject, entry);
  }

  /** The parameters hold their values when a function is entered. */
  #pushedPython(frame: PyFrame, entry: Entry): void {
    const shown = frame.code.shown ?? this.#show(frame.code);
    if (shown === "never" || isImporting(frame.back)) return;
    const { registers } = frame;
    const owner = frame.generator ?? (shown.isAwait ? registers[0] : undefined);
    const subject = isObject(owner) ? this.objectId(owner) : 0;
    this.#enter(frame, shown.id, subject as ObjectId, entry);
    const { parameters } = shown;
    for (let i = 0; i < parameters.length; i += 1) {
      const value = registers[i];
      if (value !== undefined) {
        this.recorder.local(frame.id, parameters[i] as TextId, this.value(value));
      }
    }
  }

  #enter(frame: Frame, code: CodeId, subject: ObjectId, entry: Entry): void {
    this.#frames += 1;
    frame.id = this.#frames as FrameId;
    this.recorder.pushed(frame.id, code, subject, entry === "call" ? 0 : ENTRIES.indexOf(entry));
  }

  returned(frame: Frame, value: Value): void {
    if (frame.id === 0) return;
    this.recorder.left(POPPED, frame.id);
    this.#passed(RETURN, frame.id, visible(frame.back), value);
  }

  raised(frame: Frame, exception: PyException): void {
    if (frame.id === 0) return;
    this.recorder.left(POPPED, frame.id);
    this.#passed(RAISE, frame.id, visible(frame.back), exception);
  }

  yielded(frame: Frame, value: Value): void {
    if (frame.id === 0) return;
    this.recorder.left(SUSPENDED, frame.id);
    this.#passed(YIELD, frame.id, visible(frame.back), value);
  }

  /** The chain from `root` to `innermost` is on the stack again. */
  resumed(root: Frame, innermost: Frame, value: Value): void {
    this.#enterChain(root, innermost);
    this.#passed(SEND, visible(root.back), visible(innermost), value);
  }

  thrown(root: Frame, innermost: Frame, exception: PyException): void {
    this.#enterChain(root, innermost);
    this.#passed(THROW, visible(root.back), visible(innermost), exception);
  }

  #enterChain(root: Frame, innermost: Frame): void {
    const chain: Frame[] = [];
    for (let frame: Frame | undefined = innermost; frame !== undefined; frame = frame.back) {
      chain.push(frame);
      if (frame === root) break;
    }
    for (const frame of chain.reverse()) {
      if (frame.id !== 0) this.recorder.put(RESUMED, frame.id);
    }
  }

  #passed(how: number, from: FrameId, to: FrameId, value: Value): void {
    if (from === 0 || to === 0) return;
    if (this.#objects.someTouched) this.#objects.tell();
    this.recorder.passed(how, from, to, this.value(value));
  }

  #show(code: LinkedCode): ShownCode | "never" {
    const { source } = code;
    code.shown = source.hidden || this.#isImport(source) ? "never" : this.#shownCode(code);
    return code.shown;
  }

  #shownCode({ source }: LinkedCode): ShownCode {
    return {
      id: this.code(pythonCode(source, this.file(source.file))),
      isAwait: source.name === "__await__",
      parameters: source.locals
        .slice(0, parameterCount(source))
        .map((name) => this.recorder.text(name)),
      names: source.names.map((name) => this.recorder.text(name)),
    };
  }

  /** The body of a library module: it only defines names, and a person did not ask to see that. */
  #isImport({ kind, file }: CodeObject): boolean {
    const number = this.#files.get(file);
    if (number === undefined) return true;
    const library = this.recorder.files[number]?.kind !== "program";
    return library && (kind === "module" || kind === "class");
  }

  coroutineMade(coroutine: PyCoroutine): void {
    this.recorder.put(KIND["coroutine.made"], this.objectId(coroutine), 0);
  }

  // ── what code does ────────────────────────────────────────────────────────────────────────────

  line(frame: Frame, line: number): void {
    if (frame.id === 0) return;
    if (this.#objects.someTouched) this.#objects.tell();
    this.recorder.line(frame.id, line);
  }

  /** A variable of the frame, whose name has this number in its code, has got a value. */
  local(frame: PyFrame, name: number, value: Value): void {
    const { shown } = frame.code;
    if (frame.id === 0 || shown === undefined || shown === "never") return;
    this.recorder.local(frame.id, shown.names[name] as TextId, this.value(value));
  }

  stored(frame: Frame, name: string, value: Value): void {
    if (frame.id === 0) return;
    this.recorder.local(frame.id, this.recorder.text(name), this.value(value));
  }

  deleted(frame: Frame, name: string): void {
    if (frame.id !== 0)
      this.recorder.put(KIND["local.deleted"], frame.id, this.recorder.text(name));
  }

  written(stream: Stream, text: string, frame: Frame | undefined): void {
    this.recorder.output({ stream, text, frame: visible(frame), task: this.task });
  }

  ended(ending: Ending): void {
    if (this.#objects.someTouched) this.#objects.tell();
    this.recorder.put(KIND["run.ended"], ENDINGS.indexOf(ending));
  }

  /** The run goes on although it had ended, and more is recorded. */
  reopen(limits: Limits): void {
    this.recorder.reopen(limits);
    this.full = this.recorder.isFull;
  }

  // ── tables ────────────────────────────────────────────────────────────────────────────────────

  /** Number of a file by name, once `addFile` has introduced it. */
  file(name: string): number {
    return this.#files.get(name) ?? 0;
  }

  addFile(name: string, text: string, kind: FileKind): void {
    if (this.#files.has(name)) return;
    this.#files.set(name, this.recorder.files.push({ name, text, kind }) - 1);
  }

  code(info: CodeInfo): CodeId {
    return (this.recorder.codes.push(info) - 1) as CodeId;
  }

  /** @param depth how many objects lie between it and what a frame holds */
  objectId(object: PyObject, depth = 0): ObjectId {
    if (object.recordedIn !== this.#open) this.#meet(object, depth);
    return object.recorded as ObjectId;
  }

  /** The first time, or nearer than before: what is inside is told if it is near enough. */
  #meet(object: PyObject, depth: number): void {
    const described = this.describe(object);
    if (object.recordedIn !== this.#closed) {
      object.recordedIn = this.#closed;
      object.recorded = this.recorder.object(described ?? this.#described(object));
    }
    if (!this.#objects.admits(depth)) return;
    object.recordedIn = this.#open;
    if (described === undefined) {
      this.#objects.open(object, object.recorded as ObjectId, depth);
    }
  }

  /** Coroutines of one function are many, and so are handles: one row says the same of each. A class may be renamed. */
  #described(object: PyObject): ObjectInfo {
    const common = object instanceof PyGenerator ? object.qualname : object.cls;
    const known = this.#alike.get(common);
    if (known?.type === typeName(object)) return known;
    const info = describeObject(object);
    if (object instanceof PyGenerator || isNamedByClass(info)) this.#alike.set(common, info);
    return info;
  }

  /** @param depth see `objectId` */
  value(value: Value, depth = 0): ValueRef {
    switch (typeof value) {
      case "number":
        if (value < SMALL_INT_LIMIT && value > -SMALL_INT_LIMIT) return smallInt(value);
        return bigIntValue(this.recorder.text(String(value)));
      case "bigint":
        return bigIntValue(this.recorder.text(String(value)));
      case "string":
        return textValue(this.recorder.text(value));
      case "boolean":
        return value ? TRUE : FALSE;
      default:
        return this.#boxed(value, depth);
    }
  }

  #boxed(value: PyObject | PyFloat | null, depth: number): ValueRef {
    if (value === null) return NONE;
    if (value instanceof PyFloat) return floatValue(this.recorder.number(value.value));
    if (value === ELLIPSIS) return singleton("Ellipsis");
    if (value === NOT_IMPLEMENTED) return singleton("NotImplemented");
    return objectValue(this.objectId(value, depth));
  }
}

/** The body of a library module or class stands there: what it calls only helps to define names. */
function isImporting(caller: Frame | undefined): boolean {
  if (!(caller instanceof PyFrame) || caller.code.shown !== "never") return false;
  const { kind } = caller.code.source;
  return kind === "module" || kind === "class";
}

/** The nearest frame from here down that the trace knows. */
function visible(from: Frame | undefined): FrameId {
  let frame = from;
  while (frame !== undefined && frame.id === 0) frame = frame.back;
  return frame?.id ?? (0 as FrameId);
}

const parameterCount = (source: CodeObject): number =>
  source.positional +
  source.keywordOnly +
  Number(source.hasVarArgs) +
  Number(source.hasVarKeywords);

function pythonCode(source: CodeObject, file: number): CodeInfo {
  const suspends =
    source.kind !== "module" && source.kind !== "class" && source.kind !== "function";
  const ownLayer = suspends ? "coroutine" : "program";
  return {
    name: source.name,
    qualname: source.qualname,
    file,
    firstLine: source.firstLine,
    layer: source.name === "__await__" ? "await" : ownLayer,
    kind: source.kind,
    landmarks: [],
  };
}
