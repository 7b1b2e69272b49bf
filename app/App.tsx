import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { Console } from "./console/Console.tsx";
import { Area } from "./design/Area.tsx";
import { ErrorBoundary } from "./design/ErrorBoundary.tsx";
import { AboutProgram, EditorFoot, EditorPane } from "./editor/EditorPane.tsx";
import { Narration } from "./narration/Narration.tsx";
import type { Intent } from "./session/key-map.ts";
import type { Moment } from "./session/moment.ts";
import { performIn } from "./session/perform.ts";
import { isEditing } from "./session/player.ts";
import type { Recording } from "./session/recording.ts";
import { useActions, useMoment, useSession } from "./session/SessionContext.tsx";
import type { SessionState } from "./session/session.ts";
import { travels } from "./session/speed.ts";
import { useSwipe } from "./session/swipe.ts";
import { useKeys } from "./session/use-keys.ts";
import { useLit } from "./session/use-lit.ts";
import { SourcePane } from "./source/SourcePane.tsx";
import { Stage } from "./stage/Stage.tsx";
import { TasksPanel } from "./tasks/TasksPanel.tsx";
import { TimelinePanel } from "./timeline/TimelinePanel.tsx";
import { KeySheet } from "./topbar/KeySheet.tsx";
import { Notice } from "./topbar/Notice.tsx";
import { PaneTabs } from "./topbar/PaneTabs.tsx";
import type { Pane } from "./topbar/pane-tabs.ts";
import { ScenarioSheet } from "./topbar/ScenarioSheet.tsx";
import { TopBar } from "./topbar/TopBar.tsx";
import { Transport } from "./transport/Transport.tsx";
import "./App.css";

/** What lies over the page. */
type Sheet = "scenarios" | "keys";

/** The page: the bars, and between them the editor or the panes of a recording. */
export function App() {
  const root = useRef<HTMLDivElement>(null);
  const stepInput = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState<Sheet | undefined>(undefined);
  const [folded, setFolded] = useState(false);
  const session = useActions();
  const editing = useSession(({ phase }) => isEditing(phase));
  const still = useSession(isStill);
  useThemeOnPage();

  const perform = useCallback(
    (intent: Intent, press: { readonly repeat: boolean }): void => {
      if (intent.kind === "keys") setSheet("keys");
      else if (intent.kind === "fold") setFolded((now) => !now);
      else if (intent.kind === "go to step") stepInput.current?.focus();
      else performIn(session, intent, press);
    },
    [session],
  );
  useKeys(root, perform);
  useLit(root);

  return (
    <div ref={root} className={classes({ app: true, folded, editing, still })}>
      <TopBar onScenarios={() => setSheet("scenarios")} onKeys={() => setSheet("keys")} />
      <main className="panes">{editing ? <Editing /> : <Panes stepInput={stepInput} />}</main>
      {sheet === "scenarios" && <ScenarioSheet onClose={() => setSheet(undefined)} />}
      {sheet === "keys" && <KeySheet onClose={() => setSheet(undefined)} />}
    </div>
  );
}

const classes = (names: Readonly<Record<string, boolean>>): string =>
  Object.keys(names)
    .filter((name) => names[name])
    .join(" ");

/** Things change place at once when they would have no time to travel. */
const isStill = ({ phase, speed, travel }: SessionState): boolean =>
  travel === "rush" || (phase === "playing" && !travels(speed));

function useThemeOnPage(): void {
  const theme = useSession((state) => state.theme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}

const Editing = () => (
  <ErrorBoundary what="The editor" on={undefined}>
    <EditorPane />
    <AboutProgram />
    <EditorFoot />
  </ErrorBoundary>
);

interface PanesProps {
  readonly stepInput: RefObject<HTMLInputElement | null>;
}

/** A recording in its panes, or what is to be said while there is none. */
function Panes({ stepInput }: PanesProps) {
  const recording = useSession((state) => state.recording);
  const moment = useMoment();
  return recording === undefined || moment === undefined ? (
    <div className="area no-recording">
      <Notice />
    </div>
  ) : (
    <Recorded recording={recording} moment={moment} stepInput={stepInput} />
  );
}

interface RecordedProps extends PanesProps {
  readonly recording: Recording;
  readonly moment: Moment;
}

function Recorded({ recording, moment, stepInput }: RecordedProps) {
  const session = useActions();
  const [pane, setPane] = useState<Pane>("loop");
  const phase = useSession((state) => state.phase);
  const speed = useSession((state) => state.speed);
  const shown = { on: moment, pane };
  const swipe = useSwipe(session.move);
  return (
    <>
      <Area name="tabs" what="The tabs" on={moment}>
        <PaneTabs moment={moment} shown={pane} onShow={setPane} />
      </Area>
      <Area name="code" what="The source" {...shown}>
        <SourcePane moment={moment} />
      </Area>
      <Area name="narration" what="The narration" on={moment}>
        <Narration moment={moment} onGo={session.go} />
        <Notice />
      </Area>
      <Area name="loop" what="The stage" {...shown}>
        <div className="swipes" {...swipe}>
          <Stage moment={moment} onGo={session.go} />
        </div>
      </Area>
      <Area name="tasks" what="The tasks" {...shown}>
        <TasksPanel moment={moment} onGo={session.go} />
      </Area>
      <Area name="output" what="The output" {...shown}>
        <Console moment={moment} steps={recording.marks.outputs} onGo={session.go} />
      </Area>
      <Area name="time" what="The timeline" {...shown}>
        <TimelinePanel moment={moment} onGo={session.go} />
      </Area>
      <Area name="transport" what="The transport" on={moment}>
        <Transport
          moment={moment}
          stops={recording.stops(moment.depth)}
          phase={phase}
          speed={speed}
          session={session}
          stepInput={stepInput}
        />
      </Area>
    </>
  );
}
