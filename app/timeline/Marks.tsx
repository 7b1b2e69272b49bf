import { memo, useMemo } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { breakSteps } from "../../engine/trace/queries/breakpoints.ts";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import { useStudy } from "../session/SessionContext.tsx";
import type { Geometry } from "./geometry.ts";
import { headAt } from "./head.ts";
import { type Mark, marksIn, thinned } from "./marks.ts";
import { isWithin, type Stretch } from "./sight.ts";

interface Props {
  readonly moment: Moment;
  readonly geometry: Geometry;
  /** Percent that a sign takes. */
  readonly share: number;
  readonly stretch: Stretch;
  readonly onGo: (step: Step) => void;
}

/** What is printed, raised and switched, and where breakpoints stop; bookmarks can be pressed. */
export function Marks({ moment, geometry, share, stretch, onGo }: Props) {
  const bookmarks = useStudy((state) => state.bookmarks);
  const { trace } = moment;
  const marks = useMemo(
    () => thinned(marksIn(trace), (step) => headAt(geometry, step), share),
    [trace, geometry, share],
  );
  const breakpoints = useStudy((state) => state.breakpoints);
  const { labels } = moment;
  const stops = useMemo(() => {
    const met = breakpoints.flatMap((each) => [...breakSteps(trace, each, labels)]);
    const all = met.toSorted((one, other) => one - other).map(breakpointAt);
    return thinned(all, (step) => headAt(geometry, step), share);
  }, [trace, labels, breakpoints, geometry, share]);
  return (
    <div className="timeline-marks">
      <Signs marks={marks} geometry={geometry} stretch={stretch} />
      <Signs marks={stops} geometry={geometry} stretch={stretch} />
      {bookmarks.map(({ step, name }) => (
        <button
          key={step}
          type="button"
          aria-label={`Bookmark ${name}, step ${stepNumber(step)}`}
          title={name}
          style={{ left: `${headAt(geometry, step)}%` }}
          onClick={() => onGo(step)}
        />
      ))}
    </div>
  );
}

const breakpointAt = (step: number): Mark => ({ kind: "breakpoint", step: step as Step });

interface SignsProps {
  readonly marks: readonly Mark[];
  readonly geometry: Geometry;
  readonly stretch: Stretch;
}

const Signs = memo(function Signs({ marks, geometry, stretch }: SignsProps) {
  return (
    <span aria-hidden="true">
      {marks.map(({ kind, step }) => {
        const left = headAt(geometry, step);
        if (!isWithin(stretch, left)) return null;
        return <i key={`${kind} ${step}`} className={kind} style={{ left: `${left}%` }} />;
      })}
    </span>
  );
});
