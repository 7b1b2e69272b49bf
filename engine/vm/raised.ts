import { CodecRaise } from "../objects/codec-errors.ts";
import { PyBytes } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";

/** The arguments of the exception that a native has thrown. */
export function argumentsOf(thrown: Raise): readonly Value[] {
  if (thrown instanceof CodecRaise) {
    const { encoding, subject, start, end, reason } = thrown.fault;
    const object = subject instanceof Uint8Array ? new PyBytes(subject) : subject.join("");
    return [encoding, object, start, end, reason];
  }
  return thrown.message === undefined ? [] : [thrown.message];
}

/** What Python calls it when the host has reached a limit of its own; undefined for its other errors. */
export function hostLimit(thrown: unknown): Raise | undefined {
  if (!(thrown instanceof RangeError)) return undefined;
  if (/call stack/.test(thrown.message)) {
    return new Raise("RecursionError", "maximum recursion depth exceeded");
  }
  const tooLarge = /Invalid (string|array|typed array) length|allocation failed|BigInt size/;
  return tooLarge.test(thrown.message) ? new Raise("MemoryError") : undefined;
}
