import { useMemo } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import { useStudy } from "../session/SessionContext.tsx";
import type { Geometry } from "./geometry.ts";
import { headAt } from "./head.ts";
import { marksIn, thinned } from "./marks.ts";

interface Props {
  readonly moment: Moment;
  readonly geometry: Geometry;
  /** Percent that a sign takes. */
  readonly share: number;
  readonly onGo: (step: Step) => void;
}

/** What is printed, raised and switched, over the chart; bookmarks can be pressed. */
export function Marks({ moment, geometry, share, onGo }: Props) {
  const bookmarks = useStudy((state) => state.bookmarks);
  const place = (step: number) => headAt(geometry, step);
  const { trace } = moment;
  const marks = useMemo(
    () => thinned(marksIn(trace), (step) => headAt(geometry, step), share),
    [trace, geometry, share],
  );
  return (
    <div className="timeline-marks">
      <span aria-hidden="true">
        {marks.map(({ kind, step }) => (
          <i key={`${kind} ${step}`} className={kind} style={{ left: `${place(step)}%` }} />
        ))}
      </span>
      {bookmarks.map(({ step, name }) => (
        <button
          key={step}
          type="button"
          aria-label={`Bookmark ${name}, step ${stepNumber(step)}`}
          title={name}
          style={{ left: `${place(step)}%` }}
          onClick={() => onGo(step)}
        />
      ))}
    </div>
  );
}
