import { Button } from "../design/Button.tsx";
import { Choice } from "../design/Choice.tsx";
import { Icon } from "../design/Icon.tsx";
import { Logo } from "../design/Logo.tsx";
import { showsEditor } from "../session/player.ts";
import { useActions, useSession } from "../session/SessionContext.tsx";
import { hasProblems, isRecorded, type SessionState } from "../session/state.ts";
import { TOPBAR } from "../words/topbar.ts";
import { runFact } from "./endings.ts";
import "./topbar.css";

interface Props {
  readonly onSheet: (sheet: "scenarios" | "layout" | "share" | "keys") => void;
}

/** What is looked at, how, and in which light. */
export function TopBar({ onSheet }: Props) {
  const session = useActions();
  const theme = useSession((state) => state.theme);
  return (
    <header className="top-bar">
      <div>
        <span className="brand">
          <Logo />
          <b>{TOPBAR.title}</b>
        </span>
        <PickButton onPress={() => onSheet("scenarios")} />
      </div>
      <div className="middle">
        <Mode />
        <Fact />
      </div>
      <div className="right">
        <Button className="wide-only" hint={TOPBAR.shareHint} onClick={() => onSheet("share")}>
          <Icon name="share" />
          {TOPBAR.share}
        </Button>
        <Button
          className="wide-only"
          hint={TOPBAR.presentHint}
          onClick={() => session.present(true)}
        >
          <Icon name="present" />
          {TOPBAR.present}
        </Button>
        <Button
          look="square"
          className="wide-only"
          aria-label={TOPBAR.layout}
          hint={TOPBAR.layoutHint}
          onClick={() => onSheet("layout")}
        >
          <Icon name="layout" />
        </Button>
        <Button
          look="square"
          aria-label={TOPBAR.theme}
          hint={TOPBAR.themeHint}
          onClick={() => session.setTheme(theme === "dark" ? "light" : "dark")}
        >
          <Icon name="theme" />
        </Button>
        <Button
          look="square"
          className="wide-only"
          aria-label={TOPBAR.keys}
          hint={TOPBAR.keysHint}
          onClick={() => onSheet("keys")}
        >
          <Icon name="help" />
        </Button>
      </div>
    </header>
  );
}

function PickButton({ onPress }: { readonly onPress: () => void }) {
  const title = useSession((state) => state.program.title);
  const number = useSession((state) => state.program.number);
  const isChanged = useSession((state) => state.source !== state.program.program);
  return (
    <div className="pick">
      <span id="picked">
        {number !== undefined && <code>{number}</code>}
        <b>{title}</b>
        {isChanged && <small>, changed by you</small>}
      </span>
      <Icon name="chevron" />
      <button
        type="button"
        aria-label={TOPBAR.scenarios}
        aria-haspopup="dialog"
        aria-describedby="picked"
        onClick={onPress}
      />
    </div>
  );
}

function Mode() {
  const session = useActions();
  const mode = useSession(({ phase }) => (showsEditor(phase) ? "edit" : "run"));
  const off = useSession((state) =>
    hasProblems(state) ? "Not before the problems below the program are solved." : undefined,
  );
  const options = [
    { value: "edit", word: TOPBAR.edit, hint: TOPBAR.changeTheProgram },
    {
      value: "run",
      word: TOPBAR.run,
      hint: TOPBAR.runHint,
      off,
    },
  ] as const;
  return (
    <Choice
      label="Mode"
      size="big"
      options={options}
      value={mode}
      onChoose={(chosen) => (chosen === "edit" ? session.edit() : session.view())}
    />
  );
}

const Fact = () => <span className="fact">{useSession(factOf)}</span>;

function factOf(state: SessionState): string {
  const { phase, slow, recording } = state;
  if (slow) return "Recording.";
  if (recording === undefined) return phase === "recording" ? "" : "Not recorded yet.";
  const isNew = isRecorded(state) || phase === "recording";
  return isNew ? runFact(recording.trace) : "Edited since the last recording.";
}
