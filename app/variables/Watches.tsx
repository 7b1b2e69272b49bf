import { type FormEvent, useState } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { Button } from "../design/Button.tsx";
import { Icon } from "../design/Icon.tsx";
import { stepNumber } from "../design/step-text.ts";
import { Value } from "../design/Value.tsx";
import type { Moment } from "../session/moment.ts";
import { useActions, useStudy } from "../session/SessionContext.tsx";
import { VARIABLES } from "../words/variables.ts";
import { heldAt, historyOf, knownNames, type WatchedChange } from "./watching.ts";

interface Props {
  readonly moment: Moment;
}

/** Names that a person keeps an eye on, over the whole recording and not only up to this step. */
export function Watches({ moment }: Props) {
  const { study } = useActions();
  const watches = useStudy((state) => state.watches);
  const [text, setText] = useState("");
  const add = (event: FormEvent): void => {
    event.preventDefault();
    study.watch(text);
    setText("");
  };
  return (
    <div className="watches">
      <form onSubmit={add}>
        <input
          type="text"
          list="watch-names"
          aria-label={VARIABLES.watchField}
          placeholder={VARIABLES.watchExample}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <datalist id="watch-names">
          {knownNames(moment.trace).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button look="line" type="submit">
          {VARIABLES.watch}
        </Button>
      </form>
      <ul>
        {watches.map((watched) => (
          <Watched key={watched} moment={moment} watched={watched} />
        ))}
      </ul>
    </div>
  );
}

/** Values of one name that are drawn, around the one that holds now. */
const AROUND = 4;

function Watched({ moment, watched }: Props & { readonly watched: string }) {
  const session = useActions();
  const found = historyOf(moment.trace, watched);
  const history = "problem" in found ? [] : found;
  const place = heldAt(history, moment.state.step);
  const first = Math.max(0, place - AROUND);
  const shown = history.slice(first, place + AROUND + 1);
  return (
    <li className="watched">
      <code className="variable-name">{watched}</code>
      {history.length === 0 ? (
        <span className="variables-none">
          {"problem" in found
            ? `${watched} ${found.problem}`
            : "nothing in this recording is called that"}
        </span>
      ) : (
        <ol aria-label={`History of ${watched}`}>
          {first > 0 && <li>{first} before</li>}
          {shown.map((change) => (
            <Change
              key={change.step}
              moment={moment}
              change={change}
              isNow={change === history[place]}
              onGo={session.go}
            />
          ))}
          {history.length > first + shown.length && (
            <li>{history.length - first - shown.length} later</li>
          )}
        </ol>
      )}
      <Button
        look="square"
        aria-label={`Stop watching ${watched}`}
        onClick={() => session.study.unwatch(watched)}
      >
        <Icon name="cross" />
      </Button>
    </li>
  );
}

interface ChangeProps extends Props {
  readonly change: WatchedChange;
  readonly isNow: boolean;
  readonly onGo: (step: Step) => void;
}

function Change({ moment, change, isNow, onGo }: ChangeProps) {
  const { step } = change;
  const isLater = step > moment.state.step;
  return (
    <li className={isLater ? "later" : ""}>
      <button
        type="button"
        aria-current={isNow || undefined}
        title={`Since step ${stepNumber(step)}`}
        onClick={() => onGo(step)}
      >
        <Held moment={moment} change={change} />
        <small>{stepNumber(step)}</small>
      </button>
    </li>
  );
}

function Held({ moment, change }: Props & { readonly change: WatchedChange }) {
  const { value } = change;
  if (value !== undefined) return <Value moment={moment} value={value} />;
  if (!("text" in change)) return <em>deleted</em>;
  return change.text === undefined ? <em>no value</em> : <code>{change.text}</code>;
}
