/** What the controls say: the output. */
export const CONSOLE = {
  output: "Output",
} as const;
