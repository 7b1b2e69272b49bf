/** What the controls say: the timeline. */
export const TIMELINE = {
  chapters: "Chapters",
  chooseHint: "Every panel follows what is chosen",
  timeline: "Timeline",
  timeSlider: "Time on the timeline",
  stepSlider: "Step on the timeline",
  zoomOut: "Zoom out",
  zoomOutHint: "Zoom out (S, or Ctrl and the wheel)",
  zoomIn: "Zoom in",
  zoomInHint: "Zoom in (W, or Ctrl and the wheel)",
  steps: "Steps",
  stepsHint: "Every step as wide as the others",
  time: "Time",
  timeHint: "By the virtual clock: running takes no time",
} as const;
