import { type CSSProperties, memo, useMemo, useRef, useState } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { Button } from "../design/Button.tsx";
import { Choice } from "../design/Choice.tsx";
import { Icon } from "../design/Icon.tsx";
import { secondsText } from "../design/time-text.ts";
import { useWidth } from "../design/use-width.ts";
import type { Moment } from "../session/moment.ts";
import { TIMELINE } from "../words/timeline.ts";
import { Bars, Painted } from "./Bars.tsx";
import { Chapters } from "./Chapters.tsx";
import { type By, byTime, type Geometry, geometryOf } from "./geometry.ts";
import { Marks } from "./Marks.tsx";
import { Minimap } from "./Minimap.tsx";
import { Names } from "./Names.tsx";
import { Flag, Playhead } from "./Playhead.tsx";
import { SpanTable } from "./SpanTable.tsx";
import { labelled } from "./scale.ts";
import { isWithin, type Stretch, useStretch } from "./sight.ts";
import { mostZoom, useZoom } from "./use-zoom.ts";
import "./timeline.css";

interface Props {
  readonly moment: Moment;
  onGo(step: Step): void;
}

/** From here on a canvas draws the bars: each element costs whenever the page is laid out. */
const MOST_ELEMENTS = 400;
/** Lanes are lower when there are more of them than fit the pane. */
const MOST_ROOMY = 2;

const WAYS = [
  { value: "steps", word: TIMELINE.steps, hint: TIMELINE.stepsHint },
  { value: "time", word: TIMELINE.time, hint: TIMELINE.timeHint },
] as const satisfies readonly { value: By; word: string; hint: string }[];

/** The whole run: who had control, what each task did, and where we are. */
export function TimelinePanel({ moment, onGo }: Props) {
  const view = useRef<HTMLElement>(null);
  const [by, setBy] = useState<By>("steps");
  const whole = geometryOf(moment);
  const most = mostZoom(whole.steps);
  const { zoom, setZoom } = useZoom(view, most);
  const stretch = useStretch(view, zoom);
  const timed = byTime(whole);
  const geometry = by === "time" && timed !== undefined ? timed : whole;
  const density = geometry.lanes.length > MOST_ROOMY ? "dense" : "roomy";
  const Chart = geometry.size > MOST_ELEMENTS ? Painted : Bars;
  const size = { "--zoom": zoom, "--lanes": geometry.lanes.length } as CSSProperties;
  return (
    <section
      ref={view}
      className={`timeline ${density} by-${geometry.by} ${zoom > 1 ? "zoomed" : ""}`}
      aria-label={TIMELINE.timeline}
      style={size}
    >
      <Names moment={moment} geometry={geometry}>
        {timed !== undefined && (
          <Choice label="Scale" options={WAYS} value={geometry.by} onChoose={setBy} />
        )}
        <ZoomButtons zoom={zoom} most={most} onZoom={setZoom} />
      </Names>
      <div className="timeline-chart">
        <Chapters moment={moment} geometry={geometry} onGo={onGo} />
        <Flag moment={moment} geometry={geometry} />
        <Chart moment={moment} geometry={geometry} />
        <Marks
          moment={moment}
          geometry={geometry}
          share={0.7 / zoom}
          stretch={stretch}
          onGo={onGo}
        />
        <TickLabels geometry={geometry} stretch={stretch} />
        <Playhead moment={moment} onGo={onGo} geometry={geometry} />
      </div>
      {zoom > 1 && <Minimap moment={moment} geometry={geometry} view={view} zoom={zoom} />}
      <SpanTable lanes={geometry.lanes} labels={moment.labels} />
    </section>
  );
}

interface ZoomProps {
  readonly zoom: number;
  readonly most: number;
  readonly onZoom: (zoom: number) => void;
}

const ZoomButtons = ({ zoom, most, onZoom }: ZoomProps) => (
  <span className="timeline-zoom">
    <Button
      look="square"
      aria-label={TIMELINE.zoomOut}
      hint={TIMELINE.zoomOutHint}
      off={zoom <= 1 ? "The whole run is in sight." : undefined}
      onClick={() => onZoom(zoom / 2)}
    >
      <Icon name="zoomOut" />
    </Button>
    <Button
      look="square"
      aria-label={TIMELINE.zoomIn}
      hint={TIMELINE.zoomInHint}
      off={zoom >= most ? "This is as near as it gets." : undefined}
      onClick={() => onZoom(zoom * 2)}
    >
      <Icon name="zoomIn" />
    </Button>
  </span>
);

/** Of a tick's label, in rem. */
const LABEL = 3.25;
const WIDE_LABEL = 6.5;
const BASE_WIDTH = 77;
/** Dashed lines nearer than this to each other would be a wall. */
const LINE = 1.5;

interface TickProps {
  readonly geometry: Geometry;
  readonly stretch: Stretch;
}

const TickLabels = memo(function TickLabels({ geometry, stretch }: TickProps) {
  const [width, measure] = useWidth(BASE_WIDTH);
  const { ticks, axis: scale, by, times } = geometry;
  const label = by === "time" ? WIDE_LABEL : LABEL;
  const lines = useMemo(() => labelled(ticks, scale, (LINE / width) * 100), [ticks, scale, width]);
  const named = useMemo(
    () => labelled(ticks, scale, (label / width) * 100),
    [ticks, scale, label, width],
  );
  const inStretch = (step: number): boolean => isWithin(stretch, scale(step));
  return (
    <>
      <div className="timeline-grid" aria-hidden="true">
        {[...lines.keys()].filter(inStretch).map((step) => (
          <i key={step} style={{ left: `${scale(step)}%` }} />
        ))}
      </div>
      <div className="timeline-foot" ref={measure} aria-hidden="true">
        {[...named].map(([step, place]) =>
          inStretch(step) ? (
            <span key={step} style={{ left: `${scale(step)}%` }}>
              {by === "time" ? `${secondsText(times[step] ?? 0)}, ` : ""}tick {place + 1}
            </span>
          ) : null,
        )}
      </div>
    </>
  );
});
