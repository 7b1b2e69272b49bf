import type { KeyboardEvent } from "react";
import type { Moment } from "../session/moment.ts";
import { TOPBAR } from "../words/topbar.ts";
import { changedPanes, PANES, type Pane } from "./pane-tabs.ts";

interface Props {
  readonly moment: Moment;
  readonly shown: Pane;
  readonly onShow: (pane: Pane) => void;
}

/** On a narrow page the panes share one place; a dot says that this step changed one out of sight. */
export function PaneTabs({ moment, shown, onShow }: Props) {
  const changed = changedPanes(moment);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined || event.shiftKey) return;
    event.preventDefault();
    const place = PANES.findIndex(({ id }) => id === shown) + way + PANES.length;
    const next = PANES[place % PANES.length];
    if (next === undefined) return;
    onShow(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab=${next.id}]`)?.focus();
  };
  return (
    <div
      className="pane-tabs"
      role="tablist"
      aria-label={TOPBAR.panes}
      tabIndex={-1}
      onKeyDown={walk}
    >
      {PANES.map(({ id, word }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          className={changed.has(id) ? "changed" : ""}
          aria-selected={id === shown}
          aria-controls={`pane-${id}`}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {word}
          {changed.has(id) && <span className="unseen">, changed</span>}
        </button>
      ))}
    </div>
  );
}
