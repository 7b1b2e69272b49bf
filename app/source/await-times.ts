import { awaitCountAt, awaitVisits } from "../../engine/trace/queries/await-counts.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import type { SourceText } from "../design/highlight.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";

const visits = once((trace: Trace) => awaitVisits(trace));

/** For the lines of a file that can give up control, how often they did, of all times so far. */
export function awaitTimes({ trace, state }: Moment, file: number) {
  return (line: number, { spans }: SourceText): string | undefined => {
    if (!spans.some(({ kind, text }) => kind === "control" && AWAITS.test(text))) return undefined;
    const { reached, suspended } = awaitCountAt(visits(trace), file, line, state.step);
    return reached === 0 ? undefined : `${suspended} of ${reached}`;
  };
}

const AWAITS = /^(?:await|async|yield)/u;
