import { bytesToLatin1 } from "../objects/bytes.ts";

/** Bytes as a text that `int()` or `float()` can read: beyond ASCII nothing is a digit or white. */
export const numberText = (bytes: Uint8Array): string =>
  bytesToLatin1(bytes).replace(/[^\0-\x7f]/g, "?");
