import { type KeyboardEvent, useState } from "react";
import { Dialog } from "../design/Dialog.tsx";
import { BINDINGS } from "../session/bindings.ts";
import type { Intent } from "../session/key-map.ts";
import { useActions } from "../session/SessionContext.tsx";
import { TOPBAR } from "../words/topbar.ts";
import { type Command, matching } from "./matching.ts";
import "./commands.css";

interface Props {
  readonly onClose: () => void;
  readonly perform: (intent: Intent, press: { readonly repeat: boolean }) => void;
}

/** Every action by its name, with its key beside it. */
export function Commands({ onClose, perform }: Props) {
  const session = useActions();
  const [wanted, setWanted] = useState("");
  const [place, setPlace] = useState(0);
  const all: readonly Command[] = [
    ...BINDINGS.map(({ does, keys, intent }) => ({
      does,
      keys,
      run: () => perform(intent, { repeat: false }),
    })),
    ...session.programs.all.map(({ id, title }) => ({
      does: `Open: ${title}`,
      keys: [],
      run: () => session.pick(id),
    })),
  ];
  const found = matching(all, wanted);
  const chosen = found[Math.min(place, found.length - 1)];
  const run = (command: Command | undefined): void => {
    onClose();
    command?.run();
  };
  const press = (event: KeyboardEvent): void => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way !== undefined) {
      event.preventDefault();
      setPlace((found.indexOf(chosen ?? (all[0] as Command)) + way + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(chosen);
    }
  };
  return (
    <Dialog title={TOPBAR.allCommands} form="card" onClose={onClose}>
      <input
        className="command-search"
        type="text"
        role="combobox"
        aria-label={TOPBAR.findACommand}
        aria-expanded="true"
        aria-controls="commands"
        aria-activedescendant={chosen === undefined ? undefined : idOf(chosen)}
        placeholder={TOPBAR.commandExample}
        data-first
        value={wanted}
        onChange={({ target }) => {
          setWanted(target.value);
          setPlace(0);
        }}
        onKeyDown={press}
      />
      <div id="commands" className="commands" role="listbox" aria-label={TOPBAR.commands}>
        {found.map((command) => (
          <button
            key={command.does}
            id={idOf(command)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            ref={command === chosen ? inSight : undefined}
            onClick={() => run(command)}
          >
            <span>{command.does}</span>
            {command.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </button>
        ))}
      </div>
      {found.length === 0 && <p className="voice">{TOPBAR.noCommand}</p>}
    </Dialog>
  );
}

const idOf = ({ does }: Command): string => `command-${does.replaceAll(/\W+/g, "-")}`;

const inSight = (element: HTMLElement | null): void =>
  element?.scrollIntoView?.({ block: "nearest" });
