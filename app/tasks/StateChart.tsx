import type { FutureState } from "../../engine/trace/state.ts";
import { Chip, type ChipState } from "../design/Chip.tsx";
import { TaskToken } from "../design/TaskToken.tsx";
import type { Moment } from "../session/moment.ts";
import { TASKS } from "../words/tasks.ts";
import { chipOf, isChanged } from "./facts.ts";
import "./state-chart.css";

interface Props {
  readonly moment: Moment;
}

/**
 * The life of a task, as asyncio's Task goes through it; the tokens stand in their state.
 *
 *   PENDING ──step──▶ RUNNING ──await──▶ SUSPENDED ──wakeup──▶ RUNNING ──return, raise──▶ FINISHED
 */
const EDGES = {
  begin: "Task.step",
  suspend: "await",
  wake: "wakeup",
  end: "return, raise",
  cancel: "CancelledError",
} as const;

/** Each task in the state that it is in, and the methods that lead from one state to the next. */
export function StateChart({ moment }: Props) {
  const tasks = moment.state.futures.values().filter(({ task }) => task !== undefined);
  const inState = (state: ChipState) =>
    tasks.filter((task) => chipOf(moment, task).state === state);
  const box = (state: ChipState) => (
    <Box key={state} moment={moment} state={state} tasks={inState(state)} />
  );
  return (
    <section className="state-chart" aria-label={TASKS.stateChart}>
      {box("PENDING")}
      <p>create_task() makes it and queues its first step.</p>
      <Edge text={EDGES.begin} way="down" />
      {box("RUNNING")}
      <div className="state-between">
        <Edge text={EDGES.suspend} way="right" />
        <Edge text={EDGES.wake} way="left" />
      </div>
      {box("SUSPENDED")}
      <Edge text={EDGES.end} way="down" />
      <Edge text={EDGES.cancel} way="down" />
      {box("FINISHED")}
      {box("CANCELLED")}
    </section>
  );
}

interface BoxProps extends Props {
  readonly state: ChipState;
  readonly tasks: readonly FutureState[];
}

function Box({ moment, state, tasks }: BoxProps) {
  const isNow = tasks.some((task) => isChanged(moment, task));
  return (
    <div className={`state-box ${state.toLowerCase()} ${isNow ? "now" : ""}`}>
      <Chip state={state} />
      <span className="tokens">
        {tasks.map(({ id }) => (
          <span key={id} data-flip={`token ${id}`}>
            <TaskToken moment={moment} future={id} />
          </span>
        ))}
      </span>
      <span className="unseen">{tasks.map(({ id }) => moment.labels.get(id)).join(", ")}</span>
    </div>
  );
}

interface EdgeProps {
  readonly text: string;
  readonly way: "down" | "left" | "right";
}

function Edge({ text, way }: EdgeProps) {
  return (
    <span className={`state-edge ${way}`}>
      <svg viewBox="0 0 12 24" aria-hidden="true">
        <path d="M6 0v22M2 17l4 5 4-5" />
      </svg>
      {text}
    </span>
  );
}
