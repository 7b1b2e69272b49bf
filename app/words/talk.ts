/** What the controls say: the talk. */
export const TALK = {
  leaveHint: "Escape",
  talk: "Talk",
  chapters: "Chapters",
  leave: "Leave",
  stepAlong: "Step along",
} as const;
