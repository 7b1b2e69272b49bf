import { PyObject, type Value } from "../objects/object.ts";
import type { VM } from "./machine.ts";

/** What `nextOf` gives at the end of an iterator. */
export const EXHAUSTED = Symbol("exhausted");

/** What one step of an iteration gives: a value, the end, or undefined when a frame will give either. */
export type Step = Value | undefined | typeof EXHAUSTED;

/** An iterator written in TypeScript that may need Python code for its next value. */
export abstract class DrivenIterator extends PyObject {
  abstract advance(vm: VM): Step;
}
