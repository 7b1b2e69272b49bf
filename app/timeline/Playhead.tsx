import type { CSSProperties } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { keepInSight } from "../design/in-frame.ts";
import { stepNumber } from "../design/step-text.ts";
import { secondsText } from "../design/time-text.ts";
import { TIMELINE } from "../words/timeline.ts";
import type { Drawn } from "./geometry.ts";
import { headAt } from "./head.ts";
import { stepAtTime } from "./scale.ts";
import "./playhead.css";

/** Where the playhead stands. */
const leftOf = ({ moment, geometry }: Drawn): string => `${headAt(geometry, moment.state.step)}%`;

/** The step's number on top of the playhead. */
export function Flag({ moment, geometry }: Drawn) {
  const left = leftOf({ moment, geometry });
  return (
    <div className="timeline-flag" aria-hidden="true">
      <b style={{ left }}>
        {geometry.by === "steps" ? stepNumber(moment.state.step) : secondsText(moment.state.now)}
      </b>
      {/* It has no transition, so it is where the playhead will be. */}
      <i key={moment.state.step} style={{ left }} ref={keepInSight} />
    </div>
  );
}

/** The playhead, the veil behind it, and the way to any other step. */
export function Playhead({ moment, onGo, geometry }: Drawn & { onGo(step: Step): void }) {
  const { step, loop, now } = moment.state;
  const at = { "--at": headAt(geometry, step) / 100 } as CSSProperties;
  const cell = { "--cell": `${100 / geometry.steps}%` } as CSSProperties;
  return (
    <>
      <div className="timeline-layer">
        <i className="timeline-veil" style={at} />
      </div>
      <div className="timeline-layer upper">
        <i className="timeline-head" style={at} />
      </div>
      {geometry.by === "time" ? (
        <input
          className="timeline-scrubber"
          type="range"
          min={0}
          max={geometry.times.at(-1)}
          step="any"
          value={now}
          aria-label={TIMELINE.timeSlider}
          aria-valuetext={`${secondsText(now)}, step ${stepNumber(step)}`}
          onChange={({ target }) => onGo(stepAtTime(geometry.times, Number(target.value)) as Step)}
        />
      ) : (
        <input
          className="timeline-scrubber"
          type="range"
          min={0}
          max={geometry.steps - 1}
          value={Math.max(0, step)}
          style={cell}
          aria-label={TIMELINE.stepSlider}
          aria-valuetext={`step ${stepNumber(step)} of ${geometry.steps}, tick ${loop?.tick ?? 0}`}
          onChange={({ target }) => onGo(Number(target.value) as Step)}
        />
      )}
    </>
  );
}
