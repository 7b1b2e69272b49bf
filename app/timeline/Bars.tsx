import { useMemo } from "react";
import { identitiesOf } from "../design/identity.ts";
import { ControlTrace } from "./ControlTrace.tsx";
import { controlPaint, lanesPaint } from "./drawing.ts";
import type { Drawn } from "./geometry.ts";
import { Lane } from "./Lane.tsx";
import type { TaskLane } from "./lanes.ts";
import { Painting } from "./Painting.tsx";
import { waitNames } from "./wait-names.ts";
import "./bars.css";

/** The colours of tasks, 1 to 6. */
const coloursOf =
  (identities: ReturnType<typeof identitiesOf>) =>
  ({ task }: TaskLane): number =>
    identities.get(task)?.colour ?? 6;

/** A recording as elements. */
export function Bars({ moment, geometry }: Drawn) {
  const colourOf = coloursOf(identitiesOf(moment));
  // By steps, what passes is named in the trace of control.
  const names = geometry.by === "time" ? waitNames(moment.trace) : undefined;
  return (
    <>
      <div className="timeline-roof">
        {geometry.by === "steps" && <ControlTrace trace={moment.trace} geometry={geometry} />}
      </div>
      {geometry.lanes.map((lane) => (
        <Lane
          key={lane.task}
          lane={lane}
          axis={geometry.axis}
          colour={colourOf(lane)}
          names={names?.get(lane.task)}
        />
      ))}
    </>
  );
}

/** A recording that has too many bars for elements. */
export function Painted({ moment, geometry }: Drawn) {
  const { lanes, axis, by } = geometry;
  const identities = identitiesOf(moment);
  const colourOf = useMemo(() => coloursOf(identities), [identities]);
  const control = useMemo(() => controlPaint(geometry), [geometry]);
  const bars = useMemo(() => lanesPaint(lanes, axis, colourOf), [lanes, axis, colourOf]);
  return (
    <>
      <div className="timeline-roof">
        {by === "steps" && <Painting height="100%" paint={control} />}
      </div>
      <Painting height={`calc(${lanes.length} * var(--lane))`} paint={bars} />
    </>
  );
}
