/** What the controls say: the source. */
export const SOURCE = {
  files: "Files",
  source: "Source",
  libraryHeight: "Height of asyncio's source",
} as const;
