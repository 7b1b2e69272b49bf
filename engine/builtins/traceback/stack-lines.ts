import type { Sources, StackEntry } from "./report.ts";
import { sourceLines } from "./source-lines.ts";

/** So many times the same line is shown before it is only counted. */
const MOST_REPEATED = 3;

/** The frames of a traceback, one text each. `StackSummary.format` in Lib/traceback.py */
export function stackLines(stack: readonly StackEntry[], sources: Sources): readonly string[] {
  const texts: string[] = [];
  let times = 0;
  const finish = () => {
    const more = times - MOST_REPEATED;
    if (more > 0)
      texts.push(`  [Previous line repeated ${more} more time${more > 1 ? "s" : ""}]\n`);
    times = 0;
  };
  for (const [index, entry] of stack.entries()) {
    if (!isSame(entry, stack[index - 1])) finish();
    times += 1;
    if (times <= MOST_REPEATED) texts.push(frameText(entry, sources));
  }
  finish();
  return texts;
}

const isSame = (a: StackEntry, b: StackEntry | undefined): boolean =>
  a.file === b?.file && a.line === b.line && a.name === b.name;

const frameText = (entry: StackEntry, sources: Sources): string =>
  `  File "${entry.file}", line ${entry.line}, in ${entry.name}\n${sourceLines(entry, sources)}${localLines(entry)}`;

const localLines = ({ locals = [] }: StackEntry): string =>
  locals.map((line) => `    ${line}\n`).join("");
