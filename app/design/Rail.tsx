import type { Foldable } from "../session/layout.ts";
import { useActions, useLayout } from "../session/SessionContext.tsx";

interface Props {
  readonly pane: Foldable;
  readonly name: string;
  /** Its name is written upwards, where a column is folded. */
  readonly upright?: boolean;
}

/** What is left of a folded pane: its name, which opens it again. */
export function Rail({ pane, name, upright = false }: Props) {
  const { layout } = useActions();
  const isFolded = useLayout(({ folded }) => folded.includes(pane));
  return (
    <button
      type="button"
      className={`rail rail-${pane} ${upright ? "upright" : ""}`}
      aria-expanded={!isFolded}
      title={`Open ${name.toLowerCase()}`}
      onClick={() => layout.fold(pane, false)}
    >
      {name}
    </button>
  );
}
