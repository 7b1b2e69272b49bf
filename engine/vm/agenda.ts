/** What comes first of all that is due at one moment: arrivals, then threads, then a loop's timers. */
export const RANK = { arrival: 0, thread: 1, loop: 2 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Something that will happen at a moment of virtual time. */
export interface Appointment {
  readonly at: number;
  readonly rank: Rank;
  readonly happen: () => void;
}

/** All that is going to happen by itself, in the order of time; what is due together keeps its order. */
export class Agenda {
  readonly #appointments: Appointment[] = [];

  /** The moment of the next appointment. */
  get next(): number | undefined {
    return this.#appointments[0]?.at;
  }

  add(at: number, rank: Rank, happen: () => void): Appointment {
    const made = { at, rank, happen };
    const later = this.#appointments.findLastIndex((other) => !isBefore(made, other));
    this.#appointments.splice(later + 1, 0, made);
    return made;
  }

  cancel(appointment: Appointment | undefined): void {
    const place = appointment === undefined ? -1 : this.#appointments.indexOf(appointment);
    if (place >= 0) this.#appointments.splice(place, 1);
  }

  /** Lets everything happen that is due, and what becomes due by that. */
  keep(now: number): void {
    for (let next = this.#appointments[0]; next !== undefined; next = this.#appointments[0]) {
      if (next.at > now) return;
      this.#appointments.shift();
      next.happen();
    }
  }
}

const isBefore = (one: Appointment, other: Appointment): boolean =>
  one.at < other.at || (one.at === other.at && one.rank < other.rank);
