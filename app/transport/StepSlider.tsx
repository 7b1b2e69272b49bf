import type { CSSProperties } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import type { Session } from "../session/session.ts";
import { TRANSPORT } from "../words/transport.ts";
import { describeStep } from "./describe.ts";

interface Props {
  readonly moment: Moment;
  readonly onGo: Session["go"];
}

/** The whole recording as one line, and where on it we are: right under the playhead of the timeline. */
export function StepSlider({ moment, onGo }: Props) {
  const { step } = moment.state;
  const count = stepNumber(moment.lastStep);
  const geometry = { "--count": count, "--part": (step + 0.5) / count } as CSSProperties;
  return (
    <div className="step-line" style={geometry}>
      <input
        type="range"
        aria-label={TRANSPORT.step}
        min={1}
        max={count}
        value={stepNumber(step)}
        aria-valuetext={describeStep(moment)}
        onChange={({ target }) => onGo((target.valueAsNumber - 1) as Step, "rush")}
      />
    </div>
  );
}
