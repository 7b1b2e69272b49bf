/** Steps per second at which a recording can be played. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 12, 20] as const;
export const DEFAULT_SPEED = 2;

/** Above this many steps per second things change place without travelling. */
const TRAVEL_LIMIT = 4;

export const travels = (speed: number): boolean => speed <= TRAVEL_LIMIT;

/** Milliseconds from one step to the next. */
export const beatOf = (speed: number): number => 1000 / speed;

/** Virtual time passes at this many times its speed for each step a second that Play is set to. */
const TIME_RATE = 0.5;
const SHORTEST = 60;
const LONGEST = 4000;

/** Milliseconds for a step in which the virtual clock moves on by so many seconds. */
export const timeBeat = (seconds: number, speed: number): number =>
  Math.max(SHORTEST, Math.min((seconds * 1000) / (speed * TIME_RATE), LONGEST));
