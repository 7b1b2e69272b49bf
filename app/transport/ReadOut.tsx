import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import type { Step } from "../../engine/trace/ids.ts";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import { TRANSPORT } from "../words/transport.ts";
import { stepIn } from "./describe.ts";

interface Props {
  readonly moment: Moment;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onGo: (step: Step) => void;
}

/** Step, tick and time in numbers; the step is an input to go anywhere. */
export function ReadOut({ moment, input, onGo }: Props) {
  const { state, lastStep } = moment;
  return (
    <div className="read-out">
      <span>
        <span>
          step <StepInput step={state.step} last={lastStep} input={input} onGo={onGo} />
        </span>
        of {stepNumber(lastStep)}
      </span>
      <span>
        tick <b>{state.loop?.tick ?? 0}</b>
      </span>
      <span className="time">
        t = <b>{state.now.toFixed(3)}</b> s
      </span>
    </div>
  );
}

interface InputProps {
  readonly step: Step;
  readonly last: Step;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onGo: (step: Step) => void;
}

/** While it is typed in it shows what is typed, else where we are. Enter goes, Escape leaves. */
function StepInput({ step, last, input, onGo }: InputProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = typed ?? String(stepNumber(step));
  const commit = (): void => {
    const wanted = stepIn(typed ?? "", last);
    setTyped(undefined);
    if (wanted !== undefined) onGo(wanted as Step);
  };
  return (
    <input
      ref={input}
      type="text"
      inputMode="numeric"
      aria-label={TRANSPORT.goToStep}
      title={TRANSPORT.goToStepHint}
      style={{ width: `${Math.max(1, shown.length) + 0.5}ch` }}
      value={shown}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={commit}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Escape") flushSync(() => setTyped(undefined));
        if (key === "Escape" || key === "Enter") currentTarget.blur();
      }}
    />
  );
}
