import type { FutureState } from "../../engine/trace/state.ts";
import type { Moment } from "../session/moment.ts";
import { TASKS } from "../words/tasks.ts";
import { waitsFor } from "./facts.ts";

interface Props {
  readonly moment: Moment;
  readonly upper: FutureState;
  readonly lower: FutureState;
}

/** Who waits for whom, and who will wake whom, between two cards that stand together. */
export function Wire({ moment, upper, lower }: Props) {
  const links = [
    ...linksOf(moment, upper, lower, "down"),
    ...linksOf(moment, lower, upper, "up"),
  ].toSorted((one, other) => (one.word < other.word ? -1 : 1));
  if (links.length === 0) return <div className="tasks-apart" />;
  return (
    <div className="tasks-wire">
      {links.map(({ word, side }) => (
        <span key={`${word} ${side}`} className="tasks-link">
          <svg viewBox="0 0 12 40" aria-hidden="true" className={side}>
            <path d="M6 0V37M1.5 31.5L6 37l4.5-5.5" />
          </svg>
          {word}
        </span>
      ))}
    </div>
  );
}

interface Link {
  readonly word: string;
  readonly side: "down" | "up";
}

/** How `one` hangs on `other`, with arrows that start at `one` and point to `side`. */
function linksOf(moment: Moment, one: FutureState, other: FutureState, side: Link["side"]): Link[] {
  const awaits = waitsFor(moment, one) === other.id;
  const wakes = one.callbacks.some(({ wakes: woken }) => woken === other.id);
  return [
    ...(awaits ? [{ word: TASKS.awaits, side }] : []),
    ...(wakes ? [{ word: TASKS.willWake, side }] : []),
  ];
}
