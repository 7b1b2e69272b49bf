import type { ValueRef } from "../../engine/trace/values.ts";
import type { Moment } from "../session/moment.ts";
import { TaskToken } from "./TaskToken.tsx";
import { futureIn, valueTextAt } from "./value-text.ts";
import "./Value.css";

/** A value as it stands in a sentence or a pill: a task or future as its token and name, else its text. */
export function Value({ moment, value }: { readonly moment: Moment; readonly value: ValueRef }) {
  const future = futureIn(moment.trace, value);
  if (future === undefined) return <code className="value">{valueTextAt(moment, value)}</code>;
  return (
    <span className="value object">
      <TaskToken moment={moment} future={future} size="dense" />
      <code>{moment.labels.get(future)}</code>
    </span>
  );
}
