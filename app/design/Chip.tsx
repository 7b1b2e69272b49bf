import type { ReactElement } from "react";
import "./Chip.css";

export type ChipState = "PENDING" | "RUNNING" | "SUSPENDED" | "FINISHED" | "CANCELLED";

/** On a field of 10 by 10. */
const SIGNS: Readonly<Record<ChipState, ReactElement>> = {
  PENDING: <circle className="line" cx="5" cy="5" r="3.6" />,
  RUNNING: <path d="M2 1l7 4-7 4z" />,
  SUSPENDED: <path d="M2 1h2.2v8H2zM5.8 1H8v8H5.8z" />,
  FINISHED: <path className="line" d="M1.5 5.5l2.5 3L8.5 1.5" />,
  CANCELLED: <path className="line" d="M2 2l6 6M8 2l-6 6" />,
};

/** The state of a task or future in one word, with an optional note such as an exception's name. */
export function Chip({ state, note }: { readonly state: ChipState; readonly note?: string }) {
  return (
    <span className="chip-group">
      {note !== undefined && <span className="chip-note">{note}</span>}
      <span className={`chip ${state.toLowerCase()}`}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          {SIGNS[state]}
        </svg>
        {state}
      </span>
    </span>
  );
}
