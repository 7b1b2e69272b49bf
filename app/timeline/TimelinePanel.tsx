import type { Step } from "../../engine/trace/ids.ts";
import { useWidth } from "../design/use-width.ts";
import type { Moment } from "../session/moment.ts";
import { Bars, Painted } from "./Bars.tsx";
import { Chapters } from "./Chapters.tsx";
import { type Geometry, geometryOf } from "./geometry.ts";
import { Names } from "./Names.tsx";
import { Flag, Playhead } from "./Playhead.tsx";
import { SpanTable } from "./SpanTable.tsx";
import { labelled, stepScale } from "./scale.ts";
import "./timeline.css";

interface Props {
  readonly moment: Moment;
  onGo(step: Step): void;
}

/** From here on a canvas draws the bars. */
const MOST_ELEMENTS = 2000;
/** Lanes are lower when there are more of them than fit the pane. */
const MOST_ROOMY = 2;

/** The whole run by steps: who had control, what each task did, and where we are. */
export function TimelinePanel({ moment, onGo }: Props) {
  const geometry = geometryOf(moment);
  const density = geometry.lanes.length > MOST_ROOMY ? "dense" : "roomy";
  const Chart = geometry.size > MOST_ELEMENTS ? Painted : Bars;
  return (
    <section className={`timeline ${density}`} aria-label="Timeline">
      <Names moment={moment} geometry={geometry} />
      <div className="timeline-chart">
        <Chapters moment={moment} geometry={geometry} onGo={onGo} />
        <Flag moment={moment} geometry={geometry} />
        <Chart moment={moment} geometry={geometry} />
        <TickLabels geometry={geometry} />
        <Playhead moment={moment} onGo={onGo} geometry={geometry} />
      </div>
      <SpanTable lanes={geometry.lanes} labels={moment.labels} />
    </section>
  );
}

/** Of a tick's label, in rem. */
const LABEL = 3.25;
const BASE_WIDTH = 77;
/** Dashed lines nearer than this to each other would be a wall. */
const LINE = 1.5;

function TickLabels({ geometry }: { readonly geometry: Geometry }) {
  const [width, measure] = useWidth(BASE_WIDTH);
  const scale = stepScale(geometry.steps);
  const lines = labelled(geometry.ticks, scale, (LINE / width) * 100);
  const named = labelled(geometry.ticks, scale, (LABEL / width) * 100);
  return (
    <>
      <div className="timeline-grid" aria-hidden="true">
        {[...lines].map((step) => (
          <i key={step} style={{ left: `${scale(step)}%` }} />
        ))}
      </div>
      <div className="timeline-foot" ref={measure} aria-hidden="true">
        {geometry.ticks.map((step, place) =>
          named.has(step) ? (
            <span key={step} style={{ left: `${scale(step)}%` }}>
              tick {place + 1}
            </span>
          ) : null,
        )}
      </div>
    </>
  );
}
