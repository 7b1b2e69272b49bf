import type { PyFloat } from "./float.ts";
import type { PyType } from "./type.ts";

/** Any Python value. `undefined` is never one: it stands for "nothing there". */
export type Value = null | boolean | number | bigint | string | PyFloat | PyObject;

/** A recording's eye on an object. */
export interface Watched {
  /** Something in the object may have changed; only under one key, if one is given. */
  touch(key?: unknown): void;
}

/** To be called after each change of what is in a container, or of an object's attributes. */
export function changed(object: PyObject, key?: unknown): void {
  if (object.watched !== undefined) object.watched.touch(key);
}

/**
 * What is not a host primitive. `cls` stands on the prototype of each class, set in types.ts, and
 * on the instance only when the program has subclassed a builtin.
 */
export abstract class PyObject {
  declare cls: PyType;
  /** Object id in the trace, once the recorder has met it; see Recorder.objectId. */
  declare recorded: number | undefined;
  /** Whose id that is: classes, natives and constants outlive a run and get a new one in each. */
  declare recordedIn: object | undefined;
  /** What `id()` says, for kinds of objects that live no longer than the run and know it themselves. */
  declare ownIdentity: number | undefined;
  /** Who is told of changes, once a recording shows what is inside. */
  declare watched: Watched | undefined;
  /** Attributes. Instances of classes of the program's have some, whatever their shape. */
  declare dict: Map<string, Value> | undefined;
  /** What its `__slots__` hold, once one of them holds something. */
  declare slots: Map<PyObject, Value> | undefined;
}

/** An instance of a class of the program's, and of builtin classes that have no shape of their own. */
export class PyInstance extends PyObject {
  /** Undefined for classes whose instances have no `__dict__`. */
  override dict: Map<string, Value> | undefined;

  constructor(cls: PyType) {
    super();
    this.cls = cls;
    this.dict = cls?.hasDict ? new Map() : undefined;
  }
}

/** An instance of a subclass of int, str, float, …: a plain value with a class and attributes. */
export class PyBoxed extends PyInstance {
  readonly value: Value;

  constructor(cls: PyType, value: Value) {
    super(cls);
    this.value = value;
  }

  /** So that the host can join texts without a look at each. */
  override toString(): string {
    return String(this.value);
  }
}

/** The value inside an instance of a subclass of a primitive; any other value as it is. */
export const unbox = (value: Value): Value => (value instanceof PyBoxed ? value.value : value);
