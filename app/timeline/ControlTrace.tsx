import { memo } from "react";
import { type Geometry, LEVELS } from "./geometry.ts";

/** Between two levels, in rem. */
const LEVEL = 0.75;
const FIRST = 0.5;

const heightOf = (level: number): string => `${FIRST + LEVEL * level}rem`;

/** Which layer had control from step to step, as one line on five levels. */
export const ControlTrace = memo(function ControlTrace({ geometry }: { geometry: Geometry }) {
  const { control, axis: scale } = geometry;
  return (
    <svg className="timeline-control" aria-hidden="true">
      {control.map(({ level, from, to }, place) => {
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
          </g>
        );
      })}
    </svg>
  );
});
