import { memo } from "react";
import type { LaneEnd, TaskLane } from "./lanes.ts";
import type { Axis } from "./scale.ts";

interface Props {
  readonly lane: TaskLane;
  readonly axis: Axis;
  /** Of the task colours, 1 to 6. */
  readonly colour: number;
  /** By the step from which it waits, for what. */
  readonly names: ReadonlyMap<number, string> | undefined;
}

/** Of a stretch that has room for a name, in percent. */
const NAMED = 5;

const SIGNS: Readonly<Record<LaneEnd, string>> = {
  finished: "M1 5l2.5 3L8 1.5",
  failed: "M4.5 1v4.5M4.5 7.8v.2",
  cancelled: "M1.5 1.5l6 6M7.5 1.5l-6 6",
};

/** The life of a task: solid running, hatched ready, a thin line suspended, a sign at its end. */
export const Lane = memo(function Lane({ lane, axis: scale, colour, names }: Props) {
  return (
    <div className={`timeline-lane task-${colour}`}>
      {lane.spans.map(({ activity, from, to }) => (
        <i
          key={from}
          className={`timeline-span ${activity}`}
          style={{ left: `${scale(from)}%`, width: `${scale(to) - scale(from)}%` }}
        >
          {activity === "suspended" && scale(to) - scale(from) > NAMED && (
            <code>{names?.get(from)}</code>
          )}
        </i>
      ))}
      {lane.end !== undefined && (
        <i className={`timeline-end ${lane.end.how}`} style={{ left: `${scale(lane.end.at)}%` }}>
          <svg viewBox="0 0 9 9" aria-hidden="true">
            <path d={SIGNS[lane.end.how]} />
          </svg>
        </i>
      )}
    </div>
  );
});
