import { expect, test } from "vitest";
import { run } from "../../engine/program.ts";
import { cpython } from "../support/cpython.ts";
import { WRONG_PROGRAMS } from "./wrong-programs.ts";

/** The file has to be there: some errors show a line only if it can be read again. */
const SHOWN = `
import os, traceback

def answer(source):
    with open("program.py", "w") as file:
        file.write(source)
    try:
        compile(source, "program.py", "exec")
    except SyntaxError as error:
        return "".join(traceback.format_exception(error.with_traceback(None)))
    finally:
        os.remove("program.py")
`;

/** What cannot be written to a file as it is, and what CPython answers only from a file. */
const COMPARABLE = (source: string): boolean => !/[\\\r\f\0\ufeff]|\p{Surrogate}/u.test(source);

test("a wrong program is shown as CPython shows it on stderr, carets and all", async () => {
  const programs = Object.values(WRONG_PROGRAMS).flat().filter(COMPARABLE);
  const theirs = (await cpython()).answers<string | null>(SHOWN, programs);
  const refused = programs.flatMap((source, index) => {
    const shown = theirs[index];
    return typeof shown === "string" ? [{ source, shown }] : [];
  });
  expect(refused.length).toBeGreaterThan(200);
  for (const { source, shown } of refused) {
    expect(`${source}\n${run(source).stderr}`).toBe(`${source}\n${shown}`);
  }
});
