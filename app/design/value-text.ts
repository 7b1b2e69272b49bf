import type { FutureId } from "../../engine/trace/ids.ts";
import { valueText as writtenText } from "../../engine/trace/queries/value-text.ts";
import type { TraceState } from "../../engine/trace/state.ts";
import {
  type CodeInfo,
  numberOf,
  type ObjectInfo,
  objectInfo,
  type Trace,
  textOf,
} from "../../engine/trace/trace.ts";
import { decodeValue, objectOf, type ValueRef } from "../../engine/trace/values.ts";
import { once } from "../session/once.ts";
import { className } from "./class-name.ts";

/** Signs of a value that are shown where there is little room. */
const LONGEST = 40;

/** The task or future that a value is, if it is one. */
export function futureIn(trace: Trace, value: ValueRef): FutureId | undefined {
  const object = objectOf(value);
  return object === undefined ? undefined : objectInfo(trace, object)?.future;
}

/** Items of a container, and containers in containers, that there is room for. */
const ROOM = { width: 5, depth: 2 };

/** A value in short as it is at a moment, with what is inside of it then. */
export function valueTextAt({ trace, state }: At, value: ValueRef): string {
  const object = objectOf(value);
  const inside = object === undefined ? undefined : state.contents.get(object);
  if (object === undefined || inside === undefined) return valueText(trace, value);
  const type = objectInfo(trace, object)?.type ?? "";
  // How the library keeps what it keeps is no news; it can be opened among the variables.
  const isOpaque = inside.attributes.size > 0 && !ownClasses(trace).has(type);
  return isOpaque ? `<${className(type)}>` : shortened(writtenText(trace, state, value, ROOM));
}

/** Classes that the program defines. */
const ownClasses = once((trace: Trace): ReadonlySet<string> => {
  const isOwn = (code: CodeInfo | undefined) =>
    code?.kind === "class" && trace.files[code.file]?.kind === "program";
  return new Set(trace.codes.filter(isOwn).map((code) => code?.name ?? ""));
});

interface At {
  readonly trace: Trace;
  readonly state: TraceState;
}

/** A value in short, as Python would write it. */
export function valueText(trace: Trace, value: ValueRef): string {
  const decoded = decodeValue(value);
  switch (decoded.kind) {
    case "int":
      return String(decoded.value);
    case "singleton":
      return decoded.name;
    case "str":
      return quoted(textOf(trace, decoded.text));
    case "float":
      return floatText(numberOf(trace, decoded.number));
    case "big int":
      return shortened(textOf(trace, decoded.text));
    case "object":
      return objectText(objectInfo(trace, decoded.object));
  }
}

function objectText(info: ObjectInfo | undefined): string {
  if (info === undefined) return "…";
  if (info.role === "coroutine" || info.role === "function") return shortened(`${info.text}()`);
  return shortened(info.text);
}

const shortened = (text: string): string => {
  const signs = [...text.slice(0, LONGEST * 2)];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join("")}…` : signs.join("");
};

/** Python's repr of a str prefers single quotes. */
function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = shortened(text).replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
  return mark + (mark === "'" ? body.replaceAll("'", "\\'") : body) + mark;
}

/** Python's repr of a float: a point or an exponent, two digits of exponent at least. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value.toExponential().replace(/([+-])(\d)$/, "$10$2");
  }
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
