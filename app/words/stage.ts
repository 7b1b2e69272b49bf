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
} as const;
