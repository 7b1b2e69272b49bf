import { readFileSync } from "node:fs";
import { recordOnEngine } from "../engine.ts";
import { runOnCPython } from "../harness.ts";
import { storyOf } from "../loop-events.ts";
import { type RandomProgram, written } from "./program.ts";

const PRELUDE = readFileSync(new URL("prelude.py", import.meta.url), "utf8");
const WAITS_FOR_EVER = 4;

/** The programs as one file; importing asyncio is most of the time that a small program takes. */
export const fileOf = (programs: readonly RandomProgram[]): string =>
  [PRELUDE, ...programs.map(written)].join("\n\n");

/** What a file does: what it prints, how it exits, and the order of what its loops do. */
type Account = readonly string[];

async function onCPython(source: string): Promise<Account> {
  const { stdout, exit, events = [] } = await runOnCPython(source, { events: true });
  return [stdout, `exit ${exit}`, ...storyOf(events)];
}

function onEngine(source: string): Account {
  const { stdout, exit, story } = recordOnEngine(source, "program.py");
  return [stdout, `exit ${exit}`, ...story];
}

/** Whether a program does the same on both. */
export async function differs(program: RandomProgram): Promise<boolean> {
  const source = fileOf([program]);
  return onEngine(source).join("\n") !== (await onCPython(source)).join("\n");
}

/** The first of the programs that does not do on our engine what it does on CPython. */
export async function firstDifferent(
  programs: readonly RandomProgram[],
): Promise<RandomProgram | undefined> {
  for (let left = programs; left.length > 0; ) {
    const source = fileOf(left);
    const expected = await onCPython(source);
    if (onEngine(source).join("\n") !== expected.join("\n")) return firstOf(left);
    // One that waits for ever ends the file: those behind it have a file of their own.
    if (expected[1] !== `exit ${WAITS_FOR_EVER}`) return undefined;
    left = left.slice(expected[0]?.match(/^program \d+$/gm)?.length ?? left.length);
  }
  return undefined;
}

async function firstOf(programs: readonly RandomProgram[]): Promise<RandomProgram | undefined> {
  for (const program of programs) if (await differs(program)) return program;
  throw new Error("the programs differ together, but none alone");
}
