/** Neumaier's compensated sum of floats. Python/bltinmodule.c, CompensatedSum */
export class CompensatedSum {
  #high: number;
  #low = 0;

  constructor(start: number) {
    this.#high = start;
  }

  add(value: number): void {
    const total = this.#high + value;
    const larger = Math.abs(this.#high) >= Math.abs(value);
    this.#low += larger ? this.#high - total + value : value - total + this.#high;
    this.#high = total;
  }

  /** An infinite or undefined correction says nothing. */
  get value(): number {
    return this.#low !== 0 && Number.isFinite(this.#low) ? this.#high + this.#low : this.#high;
  }
}
