const where = (isAfter: boolean): string => (isAfter ? "after" : "before");

/** What the page says when a key did nothing, and what one has changed. */
export const REMARKS = {
  hint: "Press Step, or the Right key, to go on. The key ? shows all keys.",
  touchHint: "Press Step, or swipe across the loop, to go on.",
  damagedLink: "This link is incomplete. Its program could not be restored.",

  notRun: (line: number) => `It is not run: there is a problem in line ${line}.`,
  hiddenStep: (wanted: number, shown: number) =>
    `Step ${wanted} does not show at this depth; the one before it is ${shown}.`,
  isFirst: "This is the first step.",
  isLast: "This is the last step.",
  noReach: (reach: "over" | "out", isAfter: boolean) =>
    `Nothing ${where(isAfter)} this step leads ${reach}.`,
  noBreakpoint: "There is no breakpoint. Press a line's number to set one, or E for events.",
  noBreakpointMet: (isAfter: boolean) => `No breakpoint is met ${where(isAfter)} this step.`,
  lineNotReached: (line: number, isAfter: boolean) =>
    `Line ${line} is not reached ${where(isAfter)} this step.`,
  noBookmark: "There is no bookmark. Press M to set one.",
  noBookmarkThere: (isAfter: boolean) => `No bookmark ${where(isAfter)} this step.`,

  depths: {
    program: "Steps stop at lines of the program.",
    scheduling: "Steps stop where control or a value moves, too.",
    internals: "Steps stop at every line, asyncio's too.",
  },
  grains: {
    stop: "Step goes from line to line.",
    await: "Step goes from await to await.",
    callback: "Step goes from callback to callback.",
    tick: "Step goes from tick to tick.",
  },
  taskView: "Task view: over and out follow this task and skip what others do.",
  loopView: "Loop view: over and out follow the one call stack there is.",
  playByTime: "Play follows the virtual clock.",
  playBySteps: "Play follows the steps.",
  readAloud: (how: string) => `Read aloud: ${how}.`,
  noLine: "No line of the program is current.",
  breakpoint: (isSet: boolean, line: number) =>
    `${isSet ? "Breakpoint" : "No breakpoint any more"} at line ${line}.`,
  bookmark: (isSet: boolean, step: number) =>
    `${isSet ? "Bookmark" : "No bookmark any more"} at step ${step}.`,
} as const;
