/** What a process that measures is told on its standard input, and what it answers on its output. */
import { readFileSync } from "node:fs";

export interface CellRequest {
  readonly source: string;
  readonly mode: "plain" | "recorded" | "traced" | "reprs";
  /** Runs in this process at most, and seconds after which no other one is begun. */
  readonly runs: number;
  readonly limit: number;
  /** Whether time passes only on the loop's clock; ours never does otherwise. */
  readonly virtual: boolean;
}

export interface CellAnswer {
  /** Milliseconds of each run, from the program's first line after its imports to its end. */
  readonly times: readonly number[];
  /** Lines of the program that one run records; 0 if nothing is recorded. */
  readonly lines: number;
  readonly output: string;
}

/** What a program prints when its imports are done, and the clock starts. */
export const READY = "ready\n";

export const readRequest = <Request>(): Request => JSON.parse(readFileSync(0, "utf8"));

export const answer = <Answer>(given: Answer): void => {
  process.stdout.write(`\n${JSON.stringify(given)}\n`);
};

/** Runs as often as is asked for, or as there is time for; `run` gives milliseconds. */
export async function repeat(
  { runs, limit }: Pick<CellRequest, "runs" | "limit">,
  run: (round: number) => number | Promise<number>,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + limit * 1000;
  while (times.length < runs && (times.length === 0 || performance.now() < end)) {
    times.push(await run(times.length));
  }
  return times;
}
