import { type KeyboardEvent, useState } from "react";
import { Dialog } from "../design/Dialog.tsx";
import type { Program } from "../session/programs.ts";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { TOPBAR } from "../words/topbar.ts";
import { matches } from "./matching.ts";
import { ScenarioCard } from "./ScenarioCard.tsx";
import "./commands.css";
import "./scenarios.css";

const WAYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const OWN = "Your own";

/** All programs to choose from, by chapters. What was changed in one is still there when it is chosen again. */
export function ScenarioSheet({ onClose }: { readonly onClose: () => void }) {
  const session = useActions();
  const picked = useSession((state) => state.program.id);
  const { all } = session.programs;
  const [progress] = useState(() => session.progress());
  const [wanted, setWanted] = useState("");
  const found = all.filter(({ title, question, program }) =>
    matches(`${title} ${question} ${program}`, wanted),
  );
  const isSeen = ({ id }: Program): boolean => progress[id]?.seen === true;
  const pick = (id: string): void => {
    if (id !== picked) session.pick(id);
    onClose();
  };
  return (
    <Dialog
      title={TOPBAR.scenarios}
      form="sheet"
      note={`${all.filter(isSeen).length} of ${all.length - 1} seen to the end`}
      onClose={onClose}
    >
      <input
        className="command-search"
        data-first
        type="search"
        aria-label={TOPBAR.findAScenario}
        placeholder={TOPBAR.scenarioExample}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      {found.length === 0 && <p className="voice">{TOPBAR.noScenario}</p>}
      <div className="scenario-chapters">
        {chaptersOf(found).map(([chapter, programs]) => (
          <section key={chapter} className="scenario-chapter">
            <h3>
              {programs[0]?.number !== undefined && <code>{programs[0].number.split(".")[0]}</code>}
              {chapter}
              {chapter !== OWN && (
                <span>
                  {programs.filter(isSeen).length} of {programs.length}
                </span>
              )}
            </h3>
            <ul className="scenario-cards" onKeyDown={walk}>
              {programs.map((program) => (
                <li key={program.id}>
                  <ScenarioCard
                    program={program}
                    progress={progress[program.id]}
                    isPicked={program.id === picked}
                    isEdited={session.programs.isEdited(program)}
                    onPick={pick}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function chaptersOf(programs: readonly Program[]): readonly [string, readonly Program[]][] {
  const chapters = new Map<string, Program[]>();
  for (const program of programs) {
    const chapter = program.chapter ?? OWN;
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), program]);
  }
  return [...chapters];
}

/** Arrow keys go from card to card. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const way = WAYS[event.key];
  if (way === undefined) return;
  event.preventDefault();
  const chapters = event.currentTarget.closest(".scenario-chapters");
  const cards = [...(chapters?.querySelectorAll("button") ?? [])];
  const place = cards.findIndex((card) => card.matches(":focus"));
  cards[Math.max(0, Math.min(place + way, cards.length - 1))]?.focus();
}
