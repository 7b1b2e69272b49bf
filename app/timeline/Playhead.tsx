import type { CSSProperties } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { stepNumber } from "../design/step-text.ts";
import type { Drawn } from "./geometry.ts";
import { middleOf, stepScale } from "./scale.ts";
import "./playhead.css";

/** Where the playhead stands, in percent. */
const headAt = ({ moment, geometry }: Drawn): string =>
  `${middleOf(stepScale(geometry.steps), Math.max(0, moment.state.step))}%`;

/** The mark has no transition, so it is where the playhead will be; a test's page cannot scroll. */
function keepInView(mark: HTMLElement | null): void {
  mark?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
}

/** The step's number on top of the playhead. */
export function Flag({ moment, geometry }: Drawn) {
  const left = headAt({ moment, geometry });
  return (
    <div className="timeline-flag" aria-hidden="true">
      <b style={{ left }}>{stepNumber(moment.state.step)}</b>
      <i key={moment.state.step} style={{ left }} ref={keepInView} />
    </div>
  );
}

/** The playhead, the veil behind it, and the way to any other step. */
export function Playhead({ moment, onGo, geometry }: Drawn & { onGo(step: Step): void }) {
  const { step, loop } = moment.state;
  const left = headAt({ moment, geometry });
  const cell = { "--cell": `${100 / geometry.steps}%` } as CSSProperties;
  return (
    <>
      <i className="timeline-veil" style={{ left }} />
      <i className="timeline-head" style={{ left }} />
      <input
        className="timeline-scrubber"
        type="range"
        min={0}
        max={geometry.steps - 1}
        value={Math.max(0, step)}
        style={cell}
        aria-label="Step on the timeline"
        aria-valuetext={`step ${stepNumber(step)} of ${geometry.steps}, tick ${loop?.tick ?? 0}`}
        onChange={({ target }) => onGo(Number(target.value) as Step)}
      />
    </>
  );
}
