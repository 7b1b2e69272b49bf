/**
 * Virtual time, in seconds since the run began. Nothing else in the engine knows what time it is;
 * it moves when something sleeps, when the loop waits, and by the CPU cost that a run may set.
 */
export class Clock {
  now = 0;
  readonly #epoch: number;

  /** @param epoch seconds since 1970 at the beginning of the run */
  constructor(epoch: number) {
    this.#epoch = epoch;
  }

  /** `time.time()` */
  get wall(): number {
    return this.#epoch + this.now;
  }

  /** Moves on to a moment; never back. */
  advanceTo(moment: number): void {
    this.now = Math.max(this.now, moment);
  }
}
