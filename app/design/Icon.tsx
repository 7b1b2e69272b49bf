import type { ReactElement } from "react";
import "./Icon.css";

const line = (d: string): ReactElement => <path d={d} />;
const solid = (d: string): ReactElement => <path className="solid" d={d} />;

/** Drawn on a field of 16 by 16 with a line of 1.5. */
const DRAWINGS = {
  chevron: line("M4.5 6.5L8 10l3.5-3.5"),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      {solid("M8 2.25a5.75 5.75 0 010 11.5z")}
    </>
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      {line("M6.2 6.3c.1-1 .9-1.6 1.8-1.6s1.8.6 1.8 1.6c0 1.3-1.8 1.4-1.8 2.7M8 11.3v.1")}
    </>
  ),
  first: line("M3.5 3v10M12.5 3L7 8l5.5 5"),
  last: line("M12.5 3v10M3.5 3L9 8l-5.5 5"),
  back: line("M13 8H3.5M7 4L3 8l4 4"),
  step: line("M3 8h9.5M9 4l4 4-4 4"),
  "previous tick": line("M13.5 3L8.5 8l5 5M7.5 3L2.5 8l5 5"),
  "next tick": line("M2.5 3l5 5-5 5M8.5 3l5 5-5 5"),
  play: line("M4.5 3v10L13 8z"),
  pause: solid("M4 2.5h3v11H4zM9.5 2.5h3v11h-3z"),
  arrow: line("M2 8h11M9.5 4.5L13 8l-3.5 3.5"),
  cross: line("M3.5 3.5l9 9M12.5 3.5l-9 9"),
  tick: line("M3 8.5l3.5 4L13 3.5"),
  copy: line("M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"),
  share: line("M8 10V2M5 4.5L8 1.5l3 3M4 7.5H2.5v6.5h11V7.5H12"),
  present: line("M1.5 2.5h13v8h-13zM8 10.5v1.5M5 14.5l3-2.5 3 2.5"),
  layout: line("M1.5 2.5h13v11h-13zM6 2.5v11M10.5 2.5v11"),
  over: line("M3 9.5a5 5 0 019.6-1.6M13 4v4H9"),
  out: line("M8 10V2M5 4.5L8 1.5l3 3M8 13v.1"),
  predict: line(
    "M1.5 8c2-3 4-4.5 6.5-4.5S12.5 5 14.5 8c-2 3-4 4.5-6.5 4.5S3.5 11 1.5 8zM13 2.5l-10 11",
  ),
  bookmark: line("M4.5 2h7v12L8 11l-3.5 3z"),
  zoomIn: line("M8 3.5v9M3.5 8h9"),
  zoomOut: line("M3.5 8h9"),
  fold: line("M4 6l4 4 4-4M3 12.5h10"),
  list: line("M2.5 4h11M2.5 8h11M2.5 12h7"),
  more: solid(
    "M3 6.5a1.5 1.5 0 110 3 1.5 1.5 0 010-3zM8 6.5a1.5 1.5 0 110 3 1.5 1.5 0 010-3zM13 6.5a1.5 1.5 0 110 3 1.5 1.5 0 010-3z",
  ),
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing beside a word, never in its place: it has no name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}
