import type { EventOf } from "../../../engine/trace/events.ts";
import type { OutputChunk } from "../../../engine/trace/trace.ts";
import type { Moment } from "../../session/moment.ts";
import { type Beat, beat, frameName, futureName, happened, say } from "../context.ts";
import { code, type Piece } from "../pieces.ts";

const LONGEST = 60;

/** Everything that was written in the moment is told at once. */
export function outputWritten(event: EventOf<"output.written">, moment: Moment): Beat | undefined {
  const written = happened(moment, "output.written");
  const last = moment.trace.outputs[event.chunk];
  if (last === undefined || written.at(-1) !== event) return undefined;
  const chunks = written
    .map(({ chunk }) => moment.trace.outputs[chunk])
    .filter((chunk) => chunk !== undefined && chunk.stream === last.stream);
  const who = writer(moment, last);
  const all = chunks.map((chunk) => chunk?.text ?? "").join("");
  if (all.startsWith("Traceback ")) {
    const end = all.trimEnd().split("\n").at(-1) ?? "";
    return beat(66, say("traceback", { output: code(shortened(end)) }));
  }
  const output = shortened(all);
  if (output === "") return beat(66, say("printedNothing", { who }));
  const key = last.stream === "stderr" ? "printedError" : "printed";
  return beat(66, say(key, { who, output: code(output) }));
}

const writer = (moment: Moment, { task, frame }: OutputChunk): Piece =>
  task > 0 ? futureName(task) : frameName(moment, frame);

/** One line of what may be many. */
function shortened(output: string): string {
  const lines = output.split("\n").filter((line) => line !== "");
  const first = lines.join(" ⏎ ");
  return first.length > LONGEST ? `${first.slice(0, LONGEST - 1)}…` : first;
}
