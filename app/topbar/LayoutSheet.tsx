import { Button } from "../design/Button.tsx";
import { Choice } from "../design/Choice.tsx";
import { Dialog } from "../design/Dialog.tsx";
import { FOLDABLE, type Foldable, PRESETS, type Preset } from "../session/layout.ts";
import { useActions, useLayout } from "../session/SessionContext.tsx";
import { TOPBAR } from "../words/topbar.ts";
import "./checks.css";
import "./layout-sheet.css";

const NAMES: Readonly<Record<Foldable, string>> = {
  code: "Source",
  variables: "Variables",
  inspect: "Tasks and output",
  time: "Timeline",
};

/** The pane that is shown alone for each of those that fold. */
const ALONE = { code: "code", variables: "variables", inspect: "tasks", time: "time" } as const;

const WORDS: Readonly<Record<Preset, string>> = {
  learn: "Learn",
  debug: "Debug",
  compact: "Compact",
};

/** How the page is divided: three arrangements, and each pane by itself. */
export function LayoutSheet({ onClose }: { readonly onClose: () => void }) {
  const { layout } = useActions();
  const preset = useLayout((state) => state.preset);
  const folded = useLayout((state) => state.folded);
  return (
    <Dialog
      title={TOPBAR.layout}
      form="card"
      note="Every line between two panes can be moved. It is all kept in this browser."
      onClose={onClose}
    >
      <Choice
        label="Arrangement"
        size="big"
        options={PRESETS.map((value) => ({ value, word: WORDS[value] }))}
        value={preset}
        onChoose={layout.arrange}
      />
      <ul className="layout-panes">
        {FOLDABLE.map((pane) => (
          <li key={pane}>
            <label>
              <input
                type="checkbox"
                checked={!folded.includes(pane)}
                onChange={() => layout.fold(pane)}
              />
              {NAMES[pane]}
            </label>
            <Button
              look="line"
              aria-label={`${NAMES[pane]} alone`}
              onClick={() => {
                layout.maximise(ALONE[pane]);
                onClose();
              }}
            >
              alone
            </Button>
          </li>
        ))}
        <li>
          <span>{TOPBAR.stage}</span>
          <Button
            look="line"
            aria-label={TOPBAR.stageAlone}
            onClick={() => {
              layout.maximise("loop");
              onClose();
            }}
          >
            alone
          </Button>
        </li>
      </ul>
    </Dialog>
  );
}
