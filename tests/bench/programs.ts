import { readFileSync } from "node:fs";
import { READY } from "./cells/cell.ts";

interface Program {
  readonly name: string;
  readonly what: string;
  readonly kind: "asyncio" | "cpu";
  /** What the full program prints. */
  readonly result: string;
  /** How the program is made smaller for tracers, whose rate depends little on it. */
  readonly smaller?: readonly [from: string, to: string, result: string];
}

export const PROGRAMS = {
  P1: {
    name: "p1",
    what: "nested tasks",
    kind: "asyncio",
    result: "110000",
    smaller: ["range(10000)", "range(1000)", "11000"],
  },
  P2: {
    name: "p2",
    what: "nested coroutines",
    kind: "asyncio",
    result: "110000",
    smaller: ["range(10000)", "range(1000)", "11000"],
  },
  P3: { name: "p3", what: "sleep(0)", kind: "asyncio", result: "495000" },
  P4: { name: "p4", what: "timers, queue, lock", kind: "asyncio", result: "500500" },
  fib: {
    name: "p5fib",
    what: "calls",
    kind: "cpu",
    result: "46368",
    smaller: ["fib(24)", "fib(20)", "6765"],
  },
  loop: {
    name: "p5loop",
    what: "a loop of integers",
    kind: "cpu",
    result: "5141139",
    smaller: ["range(2000)", "range(100)", "254955"],
  },
  str: { name: "p5str", what: "texts, dicts, sorting", kind: "cpu", result: "7890" },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof PROGRAMS;
export const PROGRAM_NAMES = Object.keys(PROGRAMS) as readonly ProgramName[];

export type Size = "full" | "smaller";

/** The text of a file in `programs/`. */
export const programText = (name: string): string =>
  readFileSync(new URL(`programs/${name}.py`, import.meta.url), "utf8");

/** A program that says when its imports are done, and prints its result at its end. */
export function programFor(name: ProgramName, size: Size): { source: string; output: string } {
  const { name: file, kind, result, smaller }: Program = PROGRAMS[name];
  const text = programText(file);
  const [from, to, less] = (size === "smaller" && smaller) || ["", "", result];
  if (!text.includes(from)) throw new Error(`${file}.py has no ${from}`);
  const [first, rest] =
    kind === "asyncio" ? split(text.replace(from, to)) : ["", text.replace(from, to)];
  const call = kind === "asyncio" ? "asyncio.run(main())" : "main()";
  return {
    source: `${first}print(${JSON.stringify(READY.trim())})\n${rest}print(${call})\n`,
    output: `${READY}${less}\n`,
  };
}

/** The line of imports, and the rest. */
function split(text: string): [string, string] {
  const end = text.indexOf("\n") + 1;
  return [text.slice(0, end), text.slice(end)];
}
