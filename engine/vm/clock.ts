/** So many ticks may look at a clock that stands still. */
const PATIENCE = 100;
/** Seconds that a tick costs from then on. */
const SPIN_COST = 0.001;

/**
 * Virtual time, in seconds since the run began. Nothing else in the engine knows what time it is;
 * it moves when something sleeps, when the loop waits, and by the CPU cost that a run may set.
 */
export class Clock {
  now = 0;
  readonly #epoch: number;
  /** A program has looked at the clock in this tick of its loop. */
  #read = false;
  /** Ticks in a row in which it has, while the clock stood still. */
  #idle = 0;

  /** The moment at which the run is told to stop; 0: there is none. */
  limit: number;
  readonly #onOver: () => void;

  /** @param epoch seconds since 1970 at the beginning of the run */
  constructor(epoch: number, limit: number, onOver: () => void) {
    this.#epoch = epoch;
    this.limit = limit;
    this.#onOver = onOver;
  }

  /** The clock has passed its limit. */
  get isOver(): boolean {
    return this.limit > 0 && this.now > this.limit;
  }

  /** What a program is told that the time is. */
  read(): number {
    this.#read = true;
    return this.now;
  }

  /** `time.time()` */
  readWall(): number {
    return this.#epoch + this.read();
  }

  /**
   * A tick of the loop is over. A program that spins on the clock would never end where computing
   * costs no time: after many ticks in which it was read and stood still, a tick costs something.
   * Says whether the clock has moved.
   */
  tick(): boolean {
    this.#idle = this.#read ? this.#idle + 1 : 0;
    this.#read = false;
    if (this.#idle <= PATIENCE) return false;
    this.now += SPIN_COST;
    if (this.isOver) this.#onOver();
    return true;
  }

  /** Moves on to a moment; never back. */
  advanceTo(moment: number): void {
    if (moment > this.now) this.#idle = 0;
    this.now = Math.max(this.now, moment);
    if (this.isOver) this.#onOver();
  }
}
