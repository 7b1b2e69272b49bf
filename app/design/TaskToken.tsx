import type { FutureId } from "../../engine/trace/ids.ts";
import type { Moment } from "../session/moment.ts";
import { identitiesOf } from "./identity.ts";
import "./TaskToken.css";

interface Props {
  readonly moment: Moment;
  readonly future: FutureId;
  readonly size?: "dense";
}

/** The disc of a task, or the dashed ring of a plain future, with its initial. Its name stands beside it. */
export function TaskToken({ moment, future, size }: Props) {
  const identity = identitiesOf(moment).get(future);
  if (identity === undefined) return null;
  const { kind, label, initials, colour } = identity;
  return (
    <i
      className={`token ${kind} task-${colour} ${size ?? ""}`}
      data-object={future}
      data-signs={initials.length}
      title={label}
      aria-hidden="true"
    >
      {initials}
    </i>
  );
}
