import { decodeBinary, encodeBinary, isBinary } from "../../engine/trace/binary.ts";
import { decodeTrace } from "../../engine/trace/codec.ts";
import { type Decoded, refused } from "../../engine/trace/decoding.ts";
import type { Trace } from "../../engine/trace/trace.ts";

/** A file that unpacks to more is none of ours: bytes. */
const MOST_BYTES = 1 << 29;

/** The name under which a recording is kept: that of its program, for the command line to read. */
export const recordingName = ({ options }: Trace): string =>
  `${options.file.replace(/^.*\//, "").replace(/\.py$/, "")}.loopscope`;

/** A recording as a file: in bytes, compressed. */
export async function recordingBlob(trace: Trace): Promise<Blob> {
  const stream = new Response(encodeBinary(trace)).body;
  if (stream === null) throw new Error("a response with bytes has a body");
  return new Response(stream.pipeThrough(new CompressionStream("gzip"))).blob();
}

/** The recording in a file that someone gives us, in bytes or JSON, compressed or not. Never throws because of it. */
export async function recordingIn(file: Blob): Promise<Decoded> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const unpacked = isPacked ? await gunzipped(bytes) : bytes;
    if (isBinary(unpacked)) return decodeBinary(unpacked);
    return decodeTrace(new TextDecoder().decode(unpacked));
  } catch {
    return refused("This recording is damaged: it cannot be unpacked.");
  }
}

async function gunzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream?.pipeThrough(limited())).arrayBuffer());
}

/** Lets so many bytes through, and fails when there are more. */
function limited(): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform: (piece, controller) => {
      size += piece.length;
      if (size > MOST_BYTES) controller.error(new RangeError("too large"));
      else controller.enqueue(piece);
    },
  });
}
