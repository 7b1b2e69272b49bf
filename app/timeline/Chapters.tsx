import type { Step } from "../../engine/trace/ids.ts";
import type { Moment } from "../session/moment.ts";
import type { Geometry } from "./geometry.ts";
import { stepScale } from "./scale.ts";

interface Props {
  readonly moment: Moment;
  readonly geometry: Geometry;
  onGo(step: Step): void;
}

/** The chapters of the scenario over the chart; a press goes to where one begins. */
export function Chapters({ moment, geometry, onGo }: Props) {
  const chapters = moment.story?.chapters ?? [];
  const scale = stepScale(geometry.steps);
  const current = chapters.findLast(({ at }) => at <= moment.state.step);
  if (chapters.length === 0) return null;
  return (
    <ol className="timeline-chapters" aria-label="Chapters">
      {chapters.map((chapter, place) => {
        const left = scale(chapter.at);
        const width = scale(chapters[place + 1]?.at ?? geometry.steps) - left;
        return (
          <li key={chapter.at} style={{ left: `${left}%`, width: `${width}%` }}>
            <button
              type="button"
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
