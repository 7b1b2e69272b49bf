import type { Step } from "../../engine/trace/ids.ts";
import type { Moment } from "../session/moment.ts";
import { TIMELINE } from "../words/timeline.ts";
import type { Geometry } from "./geometry.ts";
import { headAt } from "./head.ts";

interface Props {
  readonly moment: Moment;
  readonly geometry: Geometry;
  onGo(step: Step): void;
}

/** The chapters of the scenario over the chart; a press goes to where one begins. */
export function Chapters({ moment, geometry, onGo }: Props) {
  const chapters = moment.story?.chapters ?? [];
  const { axis: scale } = geometry;
  const head = headAt(geometry, moment.state.step);
  const current = chapters.findLast(({ at }) => at <= moment.state.step);
  if (chapters.length === 0) return null;
  return (
    <ol className="timeline-chapters" aria-label={TIMELINE.chapters}>
      {chapters.map((chapter, place) => {
        const left = scale(chapter.at);
        const width = scale(chapters[place + 1]?.at ?? geometry.steps) - left;
        return (
          <li
            key={chapter.at}
            style={{
              left: `${left}%`,
              width: `${width}%`,
              paddingLeft: roomFor(head - left, width, chapter.title),
            }}
          >
            <button
              type="button"
              title={chapter.title}
              aria-current={chapter === current ? "step" : undefined}
              onClick={() => onGo(chapter.at)}
            >
              {chapter.title}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** Of a sign in a chapter's title, and of the flag, in percent of a chart of the base width. */
const SIGN = 0.55;
const FLAG = 2;

/** A title that the playhead's flag would lie on goes behind the flag, if there is room. */
function roomFor(head: number, width: number, title: string): string | undefined {
  const isHit = head > -FLAG && head < title.length * SIGN + FLAG;
  return isHit && head + FLAG < width ? `calc(${Math.max(0, head)}% + 1.5rem)` : undefined;
}
