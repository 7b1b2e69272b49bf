import { PyCell, PyList, PyTuple } from "../../objects/containers.ts";
import { PyDeque } from "../../objects/deque.ts";
import { PyDict } from "../../objects/dict.ts";
import { PyException } from "../../objects/exception.ts";
import { PyFloat } from "../../objects/float.ts";
import { PyInstance, PyObject } from "../../objects/object.ts";
import { PySet } from "../../objects/set.ts";
import { PyType } from "../../objects/type.ts";
import { type Frame, NativeFrame, PyFrame } from "../frame.ts";
import { PyFunction } from "../function.ts";
import { PyAsyncGenerator, PyGenerator } from "../generator.ts";
import { LinkedCode } from "../linker.ts";
import { PyModule } from "../module.ts";
import { PyNative } from "../native.ts";
import { LiveRegisters } from "./live-registers.ts";

/** Where in its holder an object stands: a register, a name, or anywhere else. */
export type Slot = number | string | undefined;

/** Is told of each object that another one refers to. */
export type Visit = (object: PyObject, slot: Slot) => void;

/** Never changes and refers to nothing that comes to an end. */
const isLasting = (object: PyObject): boolean =>
  object instanceof PyFloat ||
  object instanceof PyNative ||
  object instanceof LinkedCode ||
  (object instanceof PyType && object.builtin);

/** What objects refer to, in the order in which CPython lets go of it: `tp_traverse`. */
export class References {
  /** An exception is on its way out of what this frame is doing: its temporaries are let go. */
  raising: PyFrame | undefined;
  readonly #live = new Map<LinkedCode, LiveRegisters>();

  /** Tells of all that an object refers to directly. */
  of(object: PyObject, visit: Visit): void {
    if (object instanceof PyFrame) this.#frame(object, visit);
    else if (object instanceof PyGenerator || object instanceof PyAsyncGenerator) {
      if (object.frame !== undefined) this.#frame(object.frame, visit);
      own(object, visit);
    } else if (object instanceof PyList || object instanceof PyTuple) {
      for (let i = object.items.length - 1; i >= 0; i -= 1) seen(object.items[i], undefined, visit);
      own(object, visit);
    } else if (object instanceof PyDeque) {
      for (const item of object.items) seen(item, undefined, visit);
      own(object, visit);
    } else if (object instanceof PyDict) entries(object, visit);
    else if (object instanceof PySet) {
      for (const member of object.members()) seen(member, undefined, visit);
      own(object, visit);
    } else if (object instanceof PyCell) seen(object.content, undefined, visit);
    else if (object instanceof PyFunction) functionParts(object, visit);
    else if (object instanceof PyException) exceptionParts(object, visit);
    else if (object instanceof PyType) typeParts(object, visit);
    else if (object instanceof PyModule) names(object.namespace, visit);
    else if (object.constructor === PyInstance) own(object, visit);
    else fields(object, visit);
  }

  /** A frame that is not on the stack, or on top of it. */
  #frame(frame: PyFrame, visit: Visit): void {
    this.registers(frame, undefined, visit);
    if (frame.namespace !== undefined) names(frame.namespace, visit);
    for (const value of [frame.delegate, frame.handled, frame.mapping]) {
      seen(value, undefined, visit);
    }
  }

  /** What a frame on the stack refers to, below the frame `above`. */
  stacked(frame: PyFrame, above: Frame | undefined, visit: Visit): void {
    this.#frame(frame, visit);
    if (above !== undefined) this.registers(frame, above, visit);
  }

  registers(frame: PyFrame, above: Frame | undefined, visit: Visit): void {
    const { registers } = frame;
    for (let register = 0; register < registers.length; register += 1) {
      const value = registers[register];
      if (typeof value !== "object" || value === null) continue;
      if (this.holds(frame, register, above)) seen(value, register, visit);
    }
  }

  /**
   * Whether a register counts: variables do, temporaries while they will be read. What a native or
   * a generator was given is its caller's as long as it runs; a function takes it over.
   */
  holds(frame: PyFrame, register: number, above: Frame | undefined): boolean {
    const { locals, free } = frame.code.source;
    if (register < locals.length + free.length) return true;
    const live = this.#liveIn(frame.code);
    if (frame === this.raising) return live.outlives(frame.ip, register);
    if (live.has(frame.ip, register)) return true;
    const callerKeeps =
      above instanceof NativeFrame || (above instanceof PyFrame && above.generator !== undefined);
    return callerKeeps && frame.ip > 0 && live.reads(frame.ip, register);
  }

  #liveIn(code: LinkedCode): LiveRegisters {
    let known = this.#live.get(code);
    if (known === undefined) {
      known = new LiveRegisters(code);
      this.#live.set(code, known);
    }
    return known;
  }
}

function seen(value: unknown, slot: Slot, visit: Visit): void {
  if (value instanceof PyObject && !isLasting(value)) visit(value, slot);
}

/** Attributes, slots and class. */
function own(object: PyObject, visit: Visit): void {
  if (object.dict !== undefined) names(object.dict, visit);
  if (object.slots !== undefined) {
    for (const value of object.slots.values()) seen(value, undefined, visit);
  }
  seen(object.cls, undefined, visit);
}

/** Tells of what stands under the names of a namespace. */
export function names(namespace: ReadonlyMap<string, unknown>, visit: Visit): void {
  for (const [name, value] of namespace) {
    if (typeof value === "object" && value !== null) seen(value, name, visit);
  }
}

function entries(dict: PyDict, visit: Visit): void {
  for (const [key, value] of dict.map) {
    if (typeof key !== "string" && typeof key !== "number") {
      seen(dict.original(key), undefined, visit);
    }
    seen(value, undefined, visit);
  }
  own(dict, visit);
}

function functionParts(fn: PyFunction, visit: Visit): void {
  for (const cell of fn.closure) visit(cell, undefined);
  for (const value of fn.defaults) seen(value, undefined, visit);
  const { keywordDefaults, annotate, annotations, typeParameters } = fn;
  for (const value of [keywordDefaults, annotate, annotations, typeParameters]) {
    seen(value, undefined, visit);
  }
  own(fn, visit);
}

function exceptionParts(exception: PyException, visit: Visit): void {
  for (const value of [exception.args, ...exception.fields.values()]) {
    seen(value, undefined, visit);
  }
  const { traceback, cause, context, keeps } = exception;
  for (const value of [traceback, cause, context, keeps]) seen(value, undefined, visit);
  own(exception, visit);
}

function typeParts(type: PyType, visit: Visit): void {
  names(type.namespace, visit);
  for (const base of type.bases) seen(base, undefined, visit);
  seen(type.cls, undefined, visit);
}

/** Names of fields that are no references of Python's. */
const HIDDEN: ReadonlySet<string> = new Set([
  "back",
  "recorded",
  "machine",
  "generator",
  "asyncGenerators",
  "kernel",
  "earlier",
  "later",
]);

/** All other kinds: whatever stands in the fields of the host object. */
function fields(object: PyObject, visit: Visit): void {
  for (const [name, value] of Object.entries(object)) {
    if (!HIDDEN.has(name)) parts(value, visit);
  }
}

/** Objects in a field, or in an array, a queue, a map, a set or a plain record there. */
function parts(value: unknown, visit: Visit): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof PyObject) seen(value, undefined, visit);
  else if (value instanceof Map) {
    for (const [key, item] of value) {
      parts(key, visit);
      parts(item, visit);
    }
  } else if (isIterable(value)) {
    for (const item of value) parts(item, visit);
  } else if (Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) parts(item, visit);
  }
}

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;
