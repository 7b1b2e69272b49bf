import type { ErrorName } from "./errors.ts";
import type { Network } from "./network.ts";

/** How much may be on its way and unread in one direction: what Linux begins with. */
const CAPACITY = 212_992;

//   open ──end──▶ ended
//     └──break──▶ broken
type Phase = "open" | "ended" | "broken";

/** One direction of a connection: bytes that travel, arrive and are read. */
export class Pipe {
  readonly #network: Network;
  /** Told when there is something to read that was not there before. */
  readonly #arrived: () => void;
  #chunks: Uint8Array[] = [];
  /** Bytes that have arrived, and that are still under way. */
  #here = 0;
  #travelling = 0;
  /** When the line has sent all that was given to it. */
  #free = 0;
  phase: Phase = "open";
  /** Nobody will ever read from it. */
  abandoned = false;

  constructor(network: Network, arrived: () => void) {
    this.#network = network;
    this.#arrived = arrived;
  }

  get unread(): number {
    return this.#here;
  }

  get room(): number {
    return CAPACITY - this.#here - this.#travelling;
  }

  get readable(): boolean {
    return this.#here > 0 || this.phase !== "open";
  }

  /** Sends as much as there is room for, and says how much that is. */
  send(bytes: Uint8Array): number {
    const part = bytes.slice(0, this.room);
    this.#travelling += part.length;
    this.#travel(part.length, () => {
      this.#travelling -= part.length;
      this.#here += part.length;
      this.#chunks.push(part);
    });
    return part.length;
  }

  /** No more will be sent. */
  end(): void {
    this.#travel(0, () => {
      if (this.phase === "open") this.phase = "ended";
    });
  }

  /** The connection is lost: what was not read is gone. */
  break(): void {
    this.#travel(0, () => {
      this.phase = "broken";
      this.#chunks = [];
      this.#here = 0;
    });
  }

  /** Takes so many bytes at most; `peek` leaves them where they are. */
  read(most: number, peek = false): Uint8Array {
    const all = joined(this.#chunks);
    const taken = all.slice(0, most);
    if (peek) return taken;
    this.#chunks = taken.length < all.length ? [all.slice(taken.length)] : [];
    this.#here -= taken.length;
    this.#network.changed();
    return taken;
  }

  #travel(size: number, arrive: () => void): void {
    const network = this.#network;
    this.#free = Math.max(this.#free, network.now) + network.lineTime(size);
    network.later(this.#free + network.latency, () => {
      arrive();
      this.#arrived();
      network.changed();
    });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const all = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** What sending into a connection says whose other end is gone. */
export const SENDING_FAILS: Readonly<Record<Phase, ErrorName>> = {
  open: "EPIPE",
  ended: "EPIPE",
  broken: "ECONNRESET",
};
