import type { FutureState } from "../../engine/trace/state.ts";
import type { Moment } from "../session/moment.ts";
import { behind } from "../session/waits.ts";
import { chipOf, isChanged } from "./facts.ts";

/** Roomy cards, rows of one line, or rows grouped by state. */
export type Density = "cards" | "rows" | "groups";

const MOST_CARDS = 3;
const MOST_ROWS = 5;

export interface Group {
  readonly title: string;
  readonly members: readonly FutureState[];
}

export interface Arrangement {
  readonly density: Density;
  /** Of tasks; one group without a title unless they are grouped. */
  readonly groups: readonly Group[];
  readonly futures: readonly FutureState[];
  /** Nothing will become of these any more. */
  readonly folded: readonly FutureState[];
}

/** How the objects of a moment are laid out: the more there are, the less room each has. */
export function arrange(moment: Moment): Arrangement {
  const all = moment.state.futures.values();
  const tasks = all.filter(({ task }) => task !== undefined);
  // A place in the queue of a lock is shown with the lock.
  const futures = all.filter(
    ({ id, task }) => task === undefined && behind(moment, id)?.kind !== "primitive",
  );
  if (all.length <= MOST_CARDS)
    return { density: "cards", groups: [{ title: "", members: all }], futures: [], folded: [] };
  const isOver = (future: FutureState) =>
    future.status.kind !== "pending" && !isChanged(moment, future);
  const open = futures.filter((future) => !isOver(future));
  const settled = futures.filter(isOver);
  if (tasks.length <= MOST_ROWS) {
    const groups = tasks.length === 0 ? [] : [{ title: "", members: tasks }];
    return { density: "rows", groups, futures: open, folded: settled };
  }
  const ended = tasks.filter(isOver);
  const alive = tasks.filter((task) => !isOver(task));
  const groups = groupsOf(moment, alive);
  return { density: "groups", groups, futures: open, folded: [...ended, ...settled] };
}

const TITLES = {
  RUNNING: "Running",
  PENDING: "Not started",
  SUSPENDED: "Suspended",
  FINISHED: "Just ended",
  CANCELLED: "Just ended",
} as const;

const ORDER = ["Running", "Woken", "Not started", "Suspended", "Just ended"] as const;

function groupsOf(moment: Moment, tasks: readonly FutureState[]): readonly Group[] {
  const titles = new Map(tasks.map((task) => [task.id, titleOf(moment, task)]));
  return ORDER.map((title) => ({
    title,
    members: tasks.filter((task) => titles.get(task.id) === title),
  })).filter(({ members }) => members.length > 0);
}

function titleOf(moment: Moment, future: FutureState): (typeof ORDER)[number] {
  const { state } = chipOf(moment, future);
  const isWoken = state === "SUSPENDED" && future.task?.phase.kind === "scheduled";
  return isWoken ? "Woken" : TITLES[state];
}
