const LENGTH = 624;
const OFFSET = 397;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;

/** MT19937 by Matsumoto and Nishimura, as Modules/_randommodule.c uses it. */
export class MersenneTwister {
  readonly state = new Uint32Array(LENGTH);
  /** Place of the next word; past the end it is time to make new ones. */
  index = LENGTH + 1;

  #start(seed: number): void {
    this.state[0] = seed;
    for (let i = 1; i < LENGTH; i += 1) {
      const before = this.state[i - 1] ?? 0;
      this.state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
    }
    this.index = LENGTH;
  }

  /** init_by_array: every bit of a key of any length counts. */
  seed(key: readonly number[]): void {
    const { state } = this;
    this.#start(19650218);
    let i = 1;
    const next = () => {
      i += 1;
      if (i < LENGTH) return;
      state[0] = state[LENGTH - 1] ?? 0;
      i = 1;
    };
    const mixed = (factor: number): number => {
      const before = state[i - 1] ?? 0;
      return (state[i] ?? 0) ^ Math.imul(before ^ (before >>> 30), factor);
    };
    for (let k = 0; k < Math.max(LENGTH, key.length); k += 1) {
      const place = k % key.length;
      state[i] = mixed(1664525) + (key[place] ?? 0) + place;
      next();
    }
    for (let k = 1; k < LENGTH; k += 1) {
      state[i] = mixed(1566083941) - i;
      next();
    }
    state[0] = UPPER;
  }

  /** The next 32 bits. */
  word(): number {
    if (this.index >= LENGTH) this.#renew();
    let y = this.state[this.index] ?? 0;
    this.index += 1;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  #renew(): void {
    const { state } = this;
    for (let i = 0; i < LENGTH; i += 1) {
      const y = ((state[i] ?? 0) & UPPER) | ((state[(i + 1) % LENGTH] ?? 0) & LOWER);
      state[i] = (state[(i + OFFSET) % LENGTH] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }

  /** A float from 0 up to 1 with all its 53 bits. */
  random(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A whole number of so many random bits. */
  bits(count: number): bigint {
    let result = 0n;
    for (let done = 0; done < count; done += 32) {
      const left = count - done;
      const word = left < 32 ? this.word() >>> (32 - left) : this.word();
      result |= BigInt(word) << BigInt(done);
    }
    return result;
  }
}
