/** Event by event: what our loops, tasks and futures do, CPython's do in the same order. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recordOnEngine } from "./engine.ts";
import { runOnCPython } from "./harness.ts";
import { storyOf } from "./loop-events.ts";

const FOLDER = new URL("programs/asyncio/", import.meta.url);
const PROGRAMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".py"))
  .sort();

describe("the order of loop events", () => {
  test.each(PROGRAMS)("%s", async (name) => {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const { events = [] } = await runOnCPython(source, { file: name, events: true });
    expect(recordOnEngine(source, name).story).toEqual(storyOf(events));
  });
});
