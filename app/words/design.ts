/** What the controls say: controls that are everywhere. */
export const CONTROLS = {
  close: "Close",
  closeHint: "Close (Escape)",
  tryAgain: "Try again",
  tooLong: "The address is too long for a QR code.",
  report: "What to tell us",
} as const;
