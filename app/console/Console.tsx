import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { Step } from "../../engine/trace/ids.ts";
import { inFrame } from "../design/in-frame.ts";
import { stepNumber } from "../design/step-text.ts";
import { TaskToken } from "../design/TaskToken.tsx";
import { secondsText } from "../design/time-text.ts";
import type { Moment } from "../session/moment.ts";
import { timesIn } from "../session/times.ts";
import { CONSOLE } from "../words/console.ts";
import { type ConsoleRow, consoleRows, drawnPart } from "./console-rows.ts";
import "./console.css";

interface Props {
  readonly moment: Moment;
  /** For each piece of output, the first step that shows it. */
  readonly steps: Int32Array;
  readonly onGo: (step: Step) => void;
}

/** What the program has printed up to this step. */
export function Console({ moment, steps, onGo }: Props) {
  const { outputs } = moment.trace;
  const count = moment.state.outputs;
  const [ahead, setAhead] = useState(false);
  const shown = ahead ? outputs.length : count;
  const view = useMemo(() => consoleRows(outputs, shown, steps), [outputs, shown, steps]);
  return (
    <section className="console" aria-labelledby="console-title">
      <header>
        <h2 id="console-title">{CONSOLE.output}</h2>
        <span>{summary(outputs.length, count)}</span>
        {outputs.length > 0 && (
          <label>
            <input type="checkbox" checked={ahead} onChange={() => setAhead((now) => !now)} />
            what is still to come
          </label>
        )}
      </header>
      {count === 0 && outputs.length === 0 && <NeverPrints />}
      {view.rows.length > 0 && (
        <Rows rows={view.rows} left={view.left} moment={moment} onGo={onGo} />
      )}
    </section>
  );
}

function summary(all: number, count: number): string {
  if (all === 0) return "nothing printed";
  return count === 0 ? "nothing printed yet" : "";
}

const NeverPrints = () => (
  <p className="console-empty voice">
    This program never calls <code>print()</code>. Its only trace is the loop itself.
  </p>
);

interface RowsProps {
  readonly rows: readonly ConsoleRow[];
  readonly left: number;
  readonly moment: Moment;
  readonly onGo: (step: Step) => void;
}

function Rows({ rows, left, moment, onGo }: RowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const last = rows.at(-1)?.step;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last row is what scrolls.
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    return inFrame(() => {
      element.scrollTop = element.scrollHeight;
    });
  }, [last, rows.length]);
  return (
    <ol ref={list} className="console-rows">
      {left > 0 && (
        <li className="left">{left.toLocaleString("en")} earlier lines are not drawn</li>
      )}
      {rows.map((row) => (
        <Row key={row.chunk} row={row} when={whenOf(moment, row)} moment={moment} onGo={onGo} />
      ))}
    </ol>
  );
}

interface RowProps {
  readonly row: ConsoleRow;
  readonly when: When;
  readonly moment: Moment;
  readonly onGo: (step: Step) => void;
}

/** Written by this step, before it, or still to come. */
type When = "new" | "past" | "later";

function whenOf({ state, before }: Moment, { step }: ConsoleRow): When {
  if (step > state.step) return "later";
  return step > before.step ? "new" : "past";
}

/** Who wrote it, and when: by the virtual clock as well, if that moves at all. */
function tagOf(moment: Moment, { task, step }: ConsoleRow): string {
  const time = timeAt(moment, step);
  const parts = [moment.labels.get(task), time, `step ${stepNumber(step)}`];
  return parts.filter((part) => part !== undefined).join(", ");
}

function timeAt({ trace }: Moment, step: Step): string | undefined {
  const times = timesIn(trace);
  return (times.at(-1) ?? 0) === 0 ? undefined : secondsText(times[step] ?? 0);
}

/** A row changes only when its text does or it stops being new; the moment gives no more than names. */
const Row = memo(
  function Row({ row, when, moment, onGo }: RowProps) {
    const { text, hidden } = drawnPart(row.text);
    const time = timeAt(moment, row.step);
    return (
      <li className={`${row.stream} ${when}`} title={tagOf(moment, row)}>
        {row.task > 0 && <TaskToken moment={moment} future={row.task} size="dense" />}
        <code>{text}</code>
        {hidden > 0 && <em>and {hidden.toLocaleString("en")} more signs</em>}
        {time !== undefined && <time>{time}</time>}
        <button
          type="button"
          aria-label={`Go to step ${stepNumber(row.step)}`}
          title={`Written at step ${stepNumber(row.step)}`}
          onClick={() => onGo(row.step)}
        >
          {stepNumber(row.step)}
        </button>
      </li>
    );
  },
  (one, other) =>
    one.row.text === other.row.text &&
    one.row.chunk === other.row.chunk &&
    one.when === other.when &&
    one.moment.trace === other.moment.trace,
);
