/** What the stage says beside what `app/stage/phases.ts` works out. */
export const STAGE = {
  heading: "The event loop",
  select: "Select",
  tick: "tick",
  ioList: "Waiting for input and output",
  io: {
    data: "for data",
    line: "for a line",
    room: "for room to write",
    closing: "for a connection to close",
    connections: "for connections",
    connecting: "for a connection",
  },
  more: (count: number) => `and ${count} more`,

  // Names of its parts, and what its controls say
  awaitChain: "Await chain",
  frameHint: "Its variables, and every panel for it",
  ready: "Ready",
  queuedHint: "Go to the step that queued it",
  frames: "Call stack, outermost first",
  timers: "Timers",
  why: "Why is this here?",
  causes: "Causes",
} as const;
