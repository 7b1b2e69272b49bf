import program from "./warm-up.py?raw";

/** A program that does what most programs do, for an engine that nobody waits for yet. */
export const WARM_UP: string = program;
