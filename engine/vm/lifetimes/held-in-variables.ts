import type { PyObject } from "../../objects/object.ts";
import type { PyFrame } from "../frame.ts";

/**
 * Objects that a variable of a running frame refers to: the evidence that most of them have, and the
 * cheapest. Kept in three lists side by side, because it comes and goes all the time.
 */
export class HeldInVariables {
  readonly #objects: PyObject[] = [];
  readonly #frames: PyFrame[] = [];
  readonly #slots: number[] = [];

  get size(): number {
    return this.#objects.length;
  }

  get objects(): Iterable<PyObject> {
    return this.#objects;
  }

  /** Whether a variable of the frame holds the object; if so, that is remembered. */
  add(object: PyObject, frame: PyFrame): boolean {
    const slot = frame.registers.indexOf(object);
    if (slot < 0 || slot >= frame.code.source.locals.length) return false;
    this.#objects.push(object);
    this.#frames.push(frame);
    this.#slots.push(slot);
    return true;
  }

  /** Forgets those that are not followed any more, and gives away those that are not seen any more. */
  review(
    top: unknown,
    isFollowed: (object: PyObject) => boolean,
    lost: (object: PyObject, frame: PyFrame, slot: number) => void,
  ): void {
    this.#keep((object, frame, slot) => {
      if (!isFollowed(object)) return false;
      if (isRunning(frame, top) && frame.registers[slot] === object) return true;
      lost(object, frame, slot);
      return false;
    });
  }

  forget(objects: ReadonlySet<PyObject>): void {
    this.#keep((object) => !objects.has(object));
  }

  #keep(stays: (object: PyObject, frame: PyFrame, slot: number) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.#objects.length; i += 1) {
      const object = this.#objects[i] as PyObject;
      const frame = this.#frames[i] as PyFrame;
      const slot = this.#slots[i] as number;
      if (!stays(object, frame, slot)) continue;
      this.#objects[kept] = object;
      this.#frames[kept] = frame;
      this.#slots[kept] = slot;
      kept += 1;
    }
    // Setting the length of a list is slow, and most often it is one that goes.
    while (this.#objects.length > kept) {
      this.#objects.pop();
      this.#frames.pop();
      this.#slots.pop();
    }
  }
}

/** Certainly on the stack; of others it would take a search to know. */
const isRunning = (frame: PyFrame, top: unknown): boolean =>
  frame === top || frame.generator?.state === "running";
