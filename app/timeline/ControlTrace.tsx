import { memo, useMemo } from "react";
import type { Trace } from "../../engine/trace/trace.ts";
import { useWidth } from "../design/use-width.ts";
import { type ControlBar, type Geometry, LEVELS } from "./geometry.ts";
import { type PassNames, passNames } from "./pass-names.ts";
import type { Axis } from "./scale.ts";

/** Between two levels, in rem. */
const LEVEL = 0.75;
const FIRST = 0.5;
/** Of a sign of a name, and around the name, in rem. */
const SIGN = 0.4125;
const AROUND = 0.5;
/** Of the chart at the base size, until it has been measured. */
const BASE_WIDTH = 74;

const heightOf = (level: number): string => `${FIRST + LEVEL * level}rem`;

interface Props {
  readonly trace: Trace;
  readonly geometry: Geometry;
}

/** Which layer had control from step to step, as one line on five levels; what passes is named where there is room. */
export const ControlTrace = memo(function ControlTrace({ trace, geometry }: Props) {
  const { control, axis: scale } = geometry;
  const [width, measure] = useWidth(BASE_WIDTH);
  const names = useMemo(() => passNames(trace, control), [trace, control]);
  return (
    <svg className="timeline-control" aria-hidden="true" ref={measure}>
      {control.map((bar, place) => {
        const { level, from, to } = bar;
        const above = control[place - 1]?.level ?? level;
        const x = `${scale(from)}%`;
        return (
          <g key={from} className={`layer-${LEVELS[level]}`}>
            <line className="turn" x1={x} x2={x} y1={heightOf(above)} y2={heightOf(level)} />
            <line
              className="held"
              x1={x}
              x2={`${scale(to)}%`}
              y1={heightOf(level)}
              y2={heightOf(level)}
            />
            <Passed
              names={names[place]}
              bar={bar}
              until={isInner(bar) ? nextInner(control, place) : to}
              scale={scale}
              width={width}
            />
          </g>
        );
      })}
    </svg>
  );
});

interface PassedProps {
  readonly names: PassNames | undefined;
  readonly bar: ControlBar;
  /** Up to the next innermost stretch there is room on its level. */
  readonly until: number;
  readonly scale: Axis;
  /** Of the chart, in rem. */
  readonly width: number;
}

/**
 * Above a stretch of control what was sent down at its start and what it gave at its end. The innermost
 * one gives its value at once: its stretch is short, and the name stands behind it.
 */
function Passed({ names, bar, until, scale, width }: PassedProps) {
  const { level, from, to } = bar;
  const room = (start: number, end: number) => ((scale(end) - scale(start)) / 100) * width;
  const behind = isInner(bar) && widthOf(names?.up) <= room(to, until) ? names?.up : undefined;
  const above = fitting(isInner(bar) ? { ...names, up: undefined } : names, room(from, to));
  const y = heightOf(level - 0.42);
  return (
    <>
      <Name text={above.down} x={`${scale(from)}%`} y={y} />
      <Name text={above.up} x={`${scale(to)}%`} y={y} isEnd />
      <Name text={behind} x={`${scale(to)}%`} y={heightOf(level + 0.3)} />
    </>
  );
}

interface NameProps {
  readonly text: string | undefined;
  readonly x: string;
  readonly y: string;
  readonly isEnd?: true;
}

const Name = ({ text, x, y, isEnd }: NameProps) =>
  text !== undefined && (
    <text
      className="passed"
      x={x}
      y={y}
      dx={isEnd ? "-0.25rem" : "0.25rem"}
      textAnchor={isEnd && "end"}
    >
      {text}
    </text>
  );

/** Where the next one begins, or the end of the run. */
const nextInner = (control: readonly ControlBar[], place: number): number =>
  control.slice(place + 1).find(isInner)?.from ?? control.at(-1)?.to ?? 0;

const isInner = ({ level }: ControlBar): boolean => level === LEVELS.length - 1;

const widthOf = (name: string | undefined): number =>
  name === undefined ? 0 : name.length * SIGN + AROUND;

/** What comes up says more than what goes down: it has the room first. */
function fitting(names: Partial<PassNames> | undefined, room: number) {
  const up = widthOf(names?.up) <= room ? names?.up : undefined;
  const down = widthOf(names?.down) + widthOf(up) <= room ? names?.down : undefined;
  return { down, up };
}
