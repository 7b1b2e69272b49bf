import { BREAK_EVENTS, type Breakpoint } from "../../engine/trace/queries/breakpoints.ts";

/** What a breakpoint waits for, in words. */
export function stopWord(breakpoint: Breakpoint): string {
  switch (breakpoint.kind) {
    case "line":
      return `${breakpoint.file} line ${breakpoint.line}`;
    case "task":
      return `${breakpoint.task} runs`;
    case "event":
      return breakpoint.event;
    case "queue":
      return `the ready queue is longer than ${breakpoint.longerThan}`;
  }
}

/** What a person can be stopped at wherever it happens, in any program. */
export const STOP_EVENTS: readonly Breakpoint[] = [
  ...BREAK_EVENTS.map((event) => ({ kind: "event", event }) as const),
  { kind: "queue", longerThan: 3 },
];
