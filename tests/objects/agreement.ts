import { expect } from "vitest";
import { Raise } from "../../engine/objects/raise.ts";
import { evaluate } from "../support/cpython.ts";

/** One question to both: a Python expression, and what we answer as the text of its repr. */
export interface Case {
  readonly python: string;
  readonly ours: () => string;
}

/** Both answers, where they differ. */
export interface Difference {
  readonly python: string;
  readonly expected: string;
  readonly actual: string;
}

const SHOWN = 12;

/** Every case must come out as in CPython, exceptions and their words included. */
export async function expectAgreement(cases: readonly Case[]): Promise<void> {
  expect((await differences(cases)).slice(0, SHOWN)).toEqual([]);
}

export async function differences(cases: readonly Case[]): Promise<Difference[]> {
  const theirs = await evaluate(cases.map(({ python }) => python));
  return cases.flatMap(({ python, ours }, index) => {
    const [expected, actual] = [asOnLinux(theirs[index]), outcome(ours)];
    return expected === actual ? [] : [{ python, expected, actual }];
  });
}

/** The one place where CPython passes on errno and the words of the C library, WebAssembly's here. */
function asOnLinux(text = ""): string {
  return text.replace("(68, 'Result not representable')", "(34, 'Numerical result out of range')");
}

/** What a function of ours returns, or its exception as "Type: message". */
export function outcome<Answer>(ours: () => Answer): Answer | string {
  try {
    return ours();
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return error.message ? `${error.type}: ${error.message}` : error.type;
  }
}
