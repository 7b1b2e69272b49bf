/** Steps per second at which a recording can be played. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 12, 20] as const;
export const DEFAULT_SPEED = 2;

/** Above this many steps per second things change place without travelling. */
const TRAVEL_LIMIT = 4;

export const travels = (speed: number): boolean => speed <= TRAVEL_LIMIT;

/** Milliseconds from one step to the next. */
export const beatOf = (speed: number): number => 1000 / speed;
