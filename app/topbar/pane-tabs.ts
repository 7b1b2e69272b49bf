import type { EventType } from "../../engine/trace/events.ts";
import type { Moment } from "../session/moment.ts";

/** The panes of a narrow page, of which one is in sight. */
export const PANES = [
  { id: "code", word: "Code" },
  { id: "loop", word: "Loop" },
  { id: "tasks", word: "Tasks" },
  { id: "time", word: "Time" },
  { id: "output", word: "Output" },
] as const;
export type Pane = (typeof PANES)[number]["id"];

/** Which pane shows events of a family. Every step moves the playhead, so that is no news. */
const FAMILIES: Readonly<Record<string, Pane>> = {
  line: "code",
  local: "code",
  frame: "loop",
  value: "loop",
  handle: "loop",
  timer: "loop",
  loop: "loop",
  clock: "loop",
  future: "tasks",
  task: "tasks",
  output: "output",
};

/** The panes in which this step changed something. */
export const changedPanes = ({ events }: Moment): ReadonlySet<Pane> =>
  new Set(events.flatMap(({ type }) => FAMILIES[familyOf(type)] ?? []));

const familyOf = (type: EventType): string => type.slice(0, type.indexOf("."));
