import { describe, expect, test } from "vitest";
import { mutantsOf } from "./mutants.ts";
import { judged, type Verdict, verdictOf } from "./syntax-judge.ts";
import { VALID_PROGRAMS } from "./valid-programs.ts";
import { variantsOf } from "./variants.ts";
import { WRONG_PROGRAMS } from "./wrong-programs.ts";

/**
 * From a string, CPython counts the column of this one from the start of the text, not of the line;
 * from a file it does not.
 */
const AFTER_BACKSLASH = "unexpected character after line continuation character";

function comparable(verdict: Verdict | null): Verdict | null {
  return verdict?.message === AFTER_BACKSLASH ? { ...verdict, column: 0, end: null } : verdict;
}

/** A text has no encoding any more when it comes to us; and `traceback` breaks lines at form feeds. */
const MUTABLE = VALID_PROGRAMS.filter((source) => !/coding|\f/.test(source));

interface Disagreement {
  readonly source: string;
  readonly theirs: Verdict | null;
  readonly ours: Verdict | null;
}

/** The programs of which we say something else than CPython. */
async function disagreements(programs: readonly string[]): Promise<Disagreement[]> {
  const verdicts = await judged(programs);
  const wrong = verdicts.filter((verdict) => verdict !== null);
  expect(wrong.length).toBeGreaterThan(programs.length / 4);
  return programs.flatMap((source, index) => {
    const theirs = comparable(verdicts[index] ?? null);
    const ours = comparable(verdictOf(source, theirs));
    return JSON.stringify(theirs) === JSON.stringify(ours) ? [] : [{ source, theirs, ours }];
  });
}

describe("what is wrong with a program, in CPython's words, at its place", () => {
  test.each(Object.keys(WRONG_PROGRAMS))("when %s", async (mistake) => {
    const programs = (WRONG_PROGRAMS[mistake] ?? []).flatMap(variantsOf);
    expect(await disagreements(programs)).toEqual([]);
  });

  test.each([1, 2, 3])(
    "when tokens are lost, doubled or swapped at random (seed %i)",
    async (seed) => {
      expect(await disagreements(mutantsOf(MUTABLE, { seed, count: 400 }))).toEqual([]);
    },
  );
});
