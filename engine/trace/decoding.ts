import { faultIn } from "./faults.ts";
import { packedLog } from "./log.ts";
import { HEADER, type Json, misfit } from "./shapes.ts";
import { TRACE_VERSION, type Trace } from "./trace.ts";

export type Decoded =
  | { readonly kind: "decoded"; readonly trace: Trace }
  | { readonly kind: "refused"; readonly problem: string };

export const refused = (problem: string): Decoded => ({ kind: "refused", problem });

/** A trace without its log, as JSON can hold it: numbers that JSON has no word for are texts. */
export function tablesOf({ stops: _, log: __, ...tables }: Trace): Fields {
  return { ...tables, version: TRACE_VERSION, numbers: tables.numbers.map(writtenNumber) };
}

const writtenNumber = (value: number): number | string =>
  Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : Object.is(value, -0)
      ? "-0"
      : `${value}`;

type Fields = Readonly<Record<string, Json>>;

/** What makes a recording of a version one of the next; one for each version that there was. */
const UPGRADERS: ReadonlyMap<number, (fields: Fields) => Fields> = new Map([
  // What can be seen from the log was written beside it.
  [1, ({ stops: _, ...fields }) => ({ ...fields, version: 2, numbers: named(fields["numbers"]) })],
]);

/** Version 1 wrote what is not finite as null. */
const named = (numbers: Json): Json =>
  Array.isArray(numbers) ? numbers.map((each: Json) => each ?? "NaN") : numbers;

/** The trace in what a file held; else what is wrong with it, and where. */
export function traceFrom(value: Json): Decoded {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refused("This is not a recording: it is not JSON with an object in it.");
  const given = value as Fields;
  const version = given["version"];
  if (typeof version !== "number") return refused("This is not a recording: it has no version.");
  if (version > TRACE_VERSION) {
    return refused(
      `This recording has version ${version}; this Loopscope reads up to ${TRACE_VERSION}.`,
    );
  }
  const fields = upgraded(given, version);
  if (fields === undefined)
    return refused(`This recording has a version that never was: ${version}.`);
  return checked(fields);
}

function upgraded(given: Fields, version: number): Fields | undefined {
  let fields = given;
  for (let at = version; at < TRACE_VERSION; at += 1) {
    const upgrade = UPGRADERS.get(at);
    if (upgrade === undefined) return undefined;
    fields = upgrade(fields);
  }
  return fields;
}

function checked(fields: Fields): Decoded {
  const wrong = misfit(fields, HEADER);
  if (wrong !== undefined) return refused(`This recording is damaged: ${wrong}.`);
  const packed = packedLog(fields["log"] as number[]);
  if ("brokenAt" in packed)
    return refused(`This recording is damaged: no event begins at word ${packed.brokenAt}.`);
  const numbers = (fields["numbers"] as readonly (number | string)[]).map(Number);
  const trace = { ...(fields as unknown as Trace), ...packed, numbers };
  const fault = faultIn(trace);
  if (fault !== undefined) return refused(`This recording is damaged: ${fault}.`);
  return { kind: "decoded", trace };
}
