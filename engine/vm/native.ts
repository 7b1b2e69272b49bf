import { PyObject, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import {
  classOf,
  getSetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  nativeType,
  wrapperDescriptorType,
} from "../objects/types.ts";
import type { VM } from "./machine.ts";
import { parseSignature, type Signature } from "./signature.ts";
import { isSlot } from "./slot-names.ts";

/**
 * What a native does: takes the arguments in the order of its signature (undefined where one was
 * left out) and gives the result, or undefined when it has pushed a frame whose value is the result.
 * Raises by throwing `Raise` or `Raised`.
 */
// biome-ignore lint/suspicious/noExplicitAny: a native knows by its signature what stands where
export type NativeFunction = (vm: VM, ...args: any[]) => Value | undefined;

const UNREAD = -2;

/** A function or method written in TypeScript. */
export class PyNative extends PyObject {
  readonly name: string;
  /** As error messages call it: `list.append`, or the name alone. */
  readonly qualname: string;
  /** It stands for a slot of its class in C. */
  readonly slot: boolean;
  readonly signatureText: string;
  readonly run: NativeFunction;
  /** Read when it is first wanted: most natives are never called. */
  #signature: Signature | undefined;
  /** So many arguments by position, at least and at most, can be handed over as they are. */
  #least: number;
  #most: number;
  /** The class whose method this is. */
  readonly owner: PyType | undefined;
  /** The module whose function this is. */
  readonly module: string | undefined;
  readonly doc: string | undefined;
  /** The class whose instances it makes, if it is a `__new__`. */
  makes: PyType | undefined;
  /** What errors about its arguments call it, if that is not its name. */
  called: string | undefined;

  constructor(
    name: string,
    signature: string,
    run: NativeFunction,
    options: { readonly owner?: PyType; readonly module?: string } = {},
  ) {
    super();
    this.name = name;
    this.owner = options.owner;
    this.module = options.module;
    this.qualname = this.owner === undefined ? name : `${this.owner.name}.${name}`;
    this.signatureText = signature;
    this.run = run;
    this.#signature = undefined;
    this.#least = 0;
    this.#most = UNREAD;
    this.doc = undefined;
    this.makes = undefined;
    this.called = undefined;
    this.slot = this.owner !== undefined && isSlot(this.owner.name, name);
    if (this.owner !== undefined) {
      this.cls = this.slot ? wrapperDescriptorType : methodDescriptorType;
    }
  }

  get signature(): Signature {
    this.#signature ??= parseSignature(this.signatureText);
    return this.#signature;
  }

  /** Whether that many arguments by position can be handed over as they are: the rest is left out. */
  takes(count: number): boolean {
    if (this.#most === UNREAD) [this.#least, this.#most] = plainCounts(this.signature);
    return count <= this.#most && count >= this.#least;
  }
}
classOf(PyNative, nativeType);

/** None at all if there is more to binding them than to hand them over. */
function plainCounts(signature: Signature): readonly [least: number, most: number] {
  const { positional, required, hasVarArgs, hasVarKeywords } = signature;
  const needed = required.size === 0 ? 0 : Math.max(...required) + 1;
  const plain = needed === required.size && needed <= positional && !hasVarArgs && !hasVarKeywords;
  return plain ? [needed, positional] : [0, -1];
}

type Get = (vm: VM, self: Value) => Value | undefined;
/** Sets, or deletes when there is no value; "pending" when it has pushed a frame that goes on. */
type Set = (vm: VM, self: Value, value: Value | undefined) => "pending" | undefined;

/** An attribute of instances of a builtin class that is computed. `PyGetSetDef`. */
export class PyGetSet extends PyObject {
  readonly name: string;
  readonly owner: PyType;
  readonly get: Get;
  readonly set: Set | undefined;

  constructor(owner: PyType, name: string, get: Get, set?: Set) {
    super();
    this.owner = owner;
    this.name = name;
    this.get = get;
    this.set = set;
  }

  /** What is said when it cannot be set. */
  get refusal(): string {
    return `attribute '${this.name}' of '${this.owner.title}' objects is not writable`;
  }

  /** What `__doc__` says. */
  get doc(): Value {
    return null;
  }
}
classOf(PyGetSet, getSetDescriptorType);

/** An attribute that stands in the object itself. `PyMemberDef`. */
export class PyMember extends PyGetSet {
  override get refusal(): string {
    return "readonly attribute";
  }
}
classOf(PyMember, memberDescriptorType);

/** Adds a method to a builtin class; see parseSignature for the signature. */
export function method(owner: PyType, name: string, signature: string, run: NativeFunction): void {
  owner.namespace.set(name, new PyNative(name, signature, run, { owner }));
}

/** Adds a computed attribute to a builtin class. */
export function attribute(
  owner: PyType,
  name: string,
  get: (vm: VM, self: never) => Value | undefined,
  set?: (vm: VM, self: never, value: Value | undefined) => "pending" | undefined,
): void {
  owner.namespace.set(name, new PyGetSet(owner, name, get as Get, set as Set | undefined));
}

/** Adds an attribute to a builtin class that stands in its objects; read-only without `set`. */
export function member(
  owner: PyType,
  name: string,
  get: (vm: VM, self: never) => Value | undefined,
  set?: (vm: VM, self: never, value: Value | undefined) => undefined,
): void {
  owner.namespace.set(name, new PyMember(owner, name, get as Get, set as Set | undefined));
}
