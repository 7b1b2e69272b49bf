/** Random programs of asyncio do on our engine what they do on CPython, event by event. */
import { expect, test } from "vitest";
import { differs, fileOf, firstDifferent } from "./compare.ts";
import { randomProgram } from "./generate.ts";
import { shrunk } from "./shrink.ts";

const PROGRAMS = 1000;
const BATCH = 50;

const BATCHES = Array.from({ length: PROGRAMS / BATCH }, (_, number) => number * BATCH);

test.each(BATCHES)("programs from %i on", { timeout: 120_000 }, async (first) => {
  const programs = Array.from({ length: BATCH }, (_, place) => randomProgram(first + place));
  const different = await firstDifferent(programs);
  expect(different && fileOf([await shrunk(different, differs)])).toBeUndefined();
});
