import type { FutureId } from "../../engine/trace/ids.ts";
import { futuresOf } from "../../engine/trace/queries/tasks.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";

/** How a task or future is told from the others at a glance. */
export interface Identity {
  readonly kind: "task" | "future";
  readonly label: string;
  /** One letter, or two signs when another one begins alike. */
  readonly initials: string;
  /** Of the task colours, 1 to 6; futures have none and say 6. */
  readonly colour: number;
}

type Labels = ReadonlyMap<FutureId, string>;

const COLOURS = 6;
/** Tokens of all tasks and futures, the same from the first step to the last. */
export const identitiesOf = (moment: Pick<Moment, "trace" | "labels">) =>
  identities(moment.trace)(moment.labels);

const identities = once((trace: Trace) => once((labels: Labels) => identify(trace, labels)));

function identify(trace: Trace, labels: Labels): ReadonlyMap<FutureId, Identity> {
  const { all, tasks } = futuresOf(trace);
  const label = (id: FutureId) => labels.get(id) ?? `future ${id}`;
  const inTasks = initialsOf([...tasks].map(label));
  const inFutures = initialsOf(all.filter((id) => !tasks.has(id)).map(label));
  const colours = new Map([...tasks].map((id, place) => [id, Math.min(place + 1, COLOURS)]));
  return new Map(
    all.map((id) => {
      const name = label(id);
      const kind = tasks.has(id) ? "task" : "future";
      const initials = (kind === "task" ? inTasks : inFutures).get(name) ?? "?";
      return [id, { kind, label: name, initials, colour: colours.get(id) ?? COLOURS }];
    }),
  );
}

/** One letter each; names that begin alike get a second sign, from a later word if there is one. */
export function initialsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const alike = counted(names.map(initial));
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const name of names) {
    const alone = alike.get(initial(name)) === 1;
    const initials = alone ? initial(name) : twoSigns(name, taken);
    taken.add(initials);
    found.set(name, initials);
  }
  return found;
}

const counted = (signs: readonly string[]): ReadonlyMap<string, number> =>
  signs.reduce(
    (counts, sign) => counts.set(sign, (counts.get(sign) ?? 0) + 1),
    new Map<string, number>(),
  );

const initial = (name: string): string => (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? "?").toUpperCase();

/** Numbered names are told by their numbers. */
function twoSigns(name: string, taken: ReadonlySet<string>): string {
  const number = /\d{1,2}$/u.exec(name)?.[0];
  const numbered = number?.length === 1 ? initial(name) + number : number;
  if (numbered !== undefined && !taken.has(numbered)) return numbered;
  const [, ...words] = name.split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u).filter(Boolean);
  const seconds = [...words.toReversed().map(initial), ...[...name].slice(1).map(initial)];
  const choices = seconds.map((second) => initial(name) + second);
  return choices.find((choice) => !taken.has(choice)) ?? choices[0] ?? initial(name);
}
