import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { decodeBinary, encodeBinary, isBinary } from "../trace/binary.ts";
import { decodeTrace, encodeTrace } from "../trace/codec.ts";
import { type Decoded, refused } from "../trace/decoding.ts";
import type { Trace } from "../trace/trace.ts";

/** The file name of a recording in bytes, compressed; any other name gets JSON. */
const COMPRESSED = /\.loopscope$/;
/** A file that unpacks to more is none of ours. */
const MOST_BYTES = 1 << 30;

export const isRecordingFile = (path: string): boolean => /\.(json|loopscope)$/.test(path);

export function writeRecording(path: string, trace: Trace): void {
  if (COMPRESSED.test(path)) writeFileSync(path, gzipSync(encodeBinary(trace)));
  else writeFileSync(path, `${encodeTrace(trace)}\n`);
}

/** The recording in a file of either form, told apart by its first bytes. */
export function readRecording(path: string): Decoded {
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return decoded(bytes);
  try {
    return decoded(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }));
  } catch {
    return refused("This recording is damaged: it cannot be unpacked.");
  }
}

const decoded = (bytes: Buffer): Decoded =>
  isBinary(bytes) ? decodeBinary(bytes) : decodeTrace(bytes.toString("utf8"));
