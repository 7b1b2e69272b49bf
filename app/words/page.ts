/** What the controls say: the panes. */
export const PAGE = {
  allPanesHint: "Escape",
  editor: "The editor",
  tabs: "The tabs",
  source: "Source",
  sourcePane: "The source",
  variables: "The variables",
  sourceWidth: "Width of the source",
  narration: "The narration",
  stage: "The stage",
  inspector: "Tasks, output",
  tasks: "The tasks",
  output: "The output",
  inspectorWidth: "Width of tasks and output",
  timeline: "The timeline",
  transport: "The transport",
  allPanes: "All panes",
} as const;
