import type { Step } from "../../engine/trace/ids.ts";
import type { Breakpoint } from "../../engine/trace/queries/breakpoints.ts";
import { Button } from "../design/Button.tsx";
import { Icon } from "../design/Icon.tsx";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import { focusIfAwaited } from "../session/panes.ts";
import type { Recording } from "../session/recording.ts";
import { stepsOf } from "../session/routes.ts";
import { useActions, useStudy } from "../session/SessionContext.tsx";
import { STOP_EVENTS, stopWord } from "../session/stop-words.ts";
import { VARIABLES } from "../words/variables.ts";

interface Props {
  readonly moment: Moment;
  readonly recording: Recording;
}

/** Breakpoints and bookmarks: where to stop, and where to come back to. */
export function Stops({ moment, recording }: Props) {
  const session = useActions();
  const breakpoints = useStudy((state) => state.breakpoints);
  const bookmarks = useStudy((state) => state.bookmarks);
  const add = (text: string): void => {
    const found = choices(moment).find(({ word }) => word === text);
    if (found !== undefined) session.study.toggleBreakpoint(found.breakpoint);
  };
  return (
    <div className="stops">
      <div className="stops-run">
        <select
          id="stop-when"
          ref={focusIfAwaited}
          aria-label={VARIABLES.stopWhen}
          value=""
          onChange={({ target }) => add(target.value)}
        >
          <option value="">{VARIABLES.stopWhenChoice}</option>
          {choices(moment).map(({ word }) => (
            <option key={word}>{word}</option>
          ))}
        </select>
        <Button look="line" hint={VARIABLES.runBackHint} onClick={() => session.runOn(-1)}>
          {VARIABLES.runBack}
        </Button>
        <Button look="line" hint="C" onClick={() => session.runOn(1)}>
          {VARIABLES.runOn}
        </Button>
      </div>
      <ul aria-label={VARIABLES.breakpoints}>
        {breakpoints.map((breakpoint) => (
          <li
            key={breakpoint.kind === "queue" ? "queue" : stopWord(breakpoint)}
            className={isConditional(breakpoint) ? "sometimes" : ""}
          >
            <svg className="octagon" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M3 0h4l3 3v4l-3 3H3L0 7V3z" />
            </svg>
            <span>{stopWord(breakpoint)}</span>
            <Detail breakpoint={breakpoint} />
            <small>{timesText(stepsOf(recording, breakpoint).length)}</small>
            <Button
              look="square"
              aria-label={`Remove: ${stopWord(breakpoint)}`}
              onClick={() => session.study.toggleBreakpoint(breakpoint)}
            >
              <Icon name="cross" />
            </Button>
          </li>
        ))}
      </ul>
      <ul aria-label={VARIABLES.bookmarks}>
        {bookmarks.map(({ step, name }) => (
          <BookmarkRow key={step} step={step} name={name} onGo={session.go} />
        ))}
      </ul>
      {breakpoints.length + bookmarks.length === 0 && (
        <p className="variables-none">
          Choose above what to stop at, or press the number of a line to stop there; M keeps this
          step. C runs on to the next stop, Shift and C back to the last.
        </p>
      )}
    </div>
  );
}

/** What can be said closer: when a line counts, how long a queue must be. */
function Detail({ breakpoint }: { readonly breakpoint: Breakpoint }) {
  const { study } = useActions();
  if (breakpoint.kind === "line")
    return (
      <input
        type="text"
        aria-label={`Condition at line ${breakpoint.line}`}
        placeholder={VARIABLES.conditionExample}
        defaultValue={breakpoint.when ?? ""}
        onBlur={({ target }) => study.setCondition(breakpoint, target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") study.setCondition(breakpoint, currentTarget.value);
        }}
      />
    );
  if (breakpoint.kind === "queue")
    return (
      <input
        type="number"
        className="stops-length"
        aria-label={VARIABLES.lengthOfTheReadyQueue}
        min={0}
        value={breakpoint.longerThan}
        onChange={({ target }) => study.setLength(breakpoint, target.valueAsNumber)}
      />
    );
  return null;
}

interface RowProps {
  readonly step: Step;
  readonly name: string;
  readonly onGo: (step: Step) => void;
}

function BookmarkRow({ step, name, onGo }: RowProps) {
  const { study } = useActions();
  return (
    <li>
      <Icon name="bookmark" />
      <input
        type="text"
        aria-label={`Name of the bookmark at step ${stepNumber(step)}`}
        value={name}
        onChange={({ target }) => study.renameBookmark(step, target.value)}
      />
      <Button onClick={() => onGo(step)}>step {stepNumber(step)}</Button>
      <Button
        look="square"
        aria-label={`Remove the bookmark at step ${stepNumber(step)}`}
        onClick={() => study.toggleBookmark({ step, name })}
      >
        <Icon name="cross" />
      </Button>
    </li>
  );
}

const isConditional = (breakpoint: Breakpoint): boolean =>
  breakpoint.kind === "line" && breakpoint.when !== undefined;

const timesText = (count: number): string => {
  if (count === 0) return "never met";
  return count === 1 ? "once" : `${count} times`;
};

function choices({ labels, state, trace }: Moment) {
  const tasks = new Set(state.futures.values().flatMap(({ id, task }) => (task ? [id] : [])));
  const all: readonly Breakpoint[] = [
    ...STOP_EVENTS,
    ...[...labels]
      .filter(([id]) => tasks.has(id) || trace.outputs.some(({ task }) => task === id))
      .map(([, task]) => ({ kind: "task", task }) as const),
  ];
  return all.map((breakpoint) => ({ breakpoint, word: stopWord(breakpoint) }));
}
