import { type KeyboardEvent, useState } from "react";
import { Dialog } from "../design/Dialog.tsx";
import type { Program } from "../session/programs.ts";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { matches } from "./matching.ts";

const WAYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** All programs to choose from. What was changed in one is still there when it is chosen again. */
export function ScenarioSheet({ onClose }: { readonly onClose: () => void }) {
  const session = useActions();
  const picked = useSession((state) => state.program.id);
  const { all } = session.programs;
  const [wanted, setWanted] = useState("");
  const found = all.filter(({ title, question, program }) =>
    matches(`${title} ${question} ${program}`, wanted),
  );
  const pick = (id: string): void => {
    if (id !== picked) session.pick(id);
    onClose();
  };
  return (
    <Dialog
      title="Scenarios"
      form="sheet"
      note={`${all.length - 1} to step through, and one to write`}
      onClose={onClose}
    >
      <input
        className="command-search"
        data-first
        type="search"
        aria-label="Find a scenario"
        placeholder="A topic, a name, or a word of the program, such as gather"
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      {found.length === 0 && <p className="voice">No scenario has that in it.</p>}
      <ul className="scenario-cards" onKeyDown={walk}>
        {found.map((program) => (
          <li key={program.id}>
            <Card
              program={program}
              place={all.indexOf(program) + 1}
              isPicked={program.id === picked}
              isEdited={session.programs.isEdited(program)}
              onPick={pick}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Arrow keys go from card to card. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const way = WAYS[event.key];
  if (way === undefined) return;
  event.preventDefault();
  const cards = [...event.currentTarget.querySelectorAll("button")];
  const place = cards.findIndex((card) => card.matches(":focus"));
  cards[Math.max(0, Math.min(place + way, cards.length - 1))]?.focus();
}

interface CardProps {
  readonly program: Program;
  readonly place: number;
  readonly isPicked: boolean;
  readonly isEdited: boolean;
  readonly onPick: (id: string) => void;
}

const Card = ({ program, place, isPicked, isEdited, onPick }: CardProps) => (
  <button
    type="button"
    className="scenario-card"
    aria-current={isPicked}
    onClick={() => onPick(program.id)}
  >
    <span className="title">
      <span>
        <code>{place}</code> {program.title}
      </span>
      {isEdited && <small>changed by you</small>}
    </span>
    <span className="voice">{program.question}</span>
    {program.look !== undefined && <span className="look">{program.look}</span>}
  </button>
);
