import {
  type CSSProperties,
  lazy,
  type RefObject,
  Suspense,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { futuresOf } from "../engine/trace/queries/tasks.ts";
import type { Trace } from "../engine/trace/trace.ts";
import { Console } from "./console/Console.tsx";
import { Area } from "./design/Area.tsx";
import { Button } from "./design/Button.tsx";
import { ErrorBoundary } from "./design/ErrorBoundary.tsx";
import { Rail } from "./design/Rail.tsx";
import { Splitter } from "./design/Splitter.tsx";
import { Narration } from "./narration/Narration.tsx";
import type { Intent } from "./session/key-map.ts";
import { EDGES, type LayoutState } from "./session/layout.ts";
import type { Moment } from "./session/moment.ts";
import { once } from "./session/once.ts";
import { performIn } from "./session/perform.ts";
import { showsEditor } from "./session/player.ts";
import type { Recording } from "./session/recording.ts";
import { grained } from "./session/routes.ts";
import {
  useActions,
  useLayout,
  useMoment,
  useSession,
  useStudy,
} from "./session/SessionContext.tsx";
import { travels } from "./session/speed.ts";
import type { SessionState } from "./session/state.ts";
import { useSwipe } from "./session/swipe.ts";
import { useKeys } from "./session/use-keys.ts";
import { useLit } from "./session/use-lit.ts";
import { ProgramListing, SourcePane } from "./source/SourcePane.tsx";
import { Stage } from "./stage/Stage.tsx";
import { TasksPanel } from "./tasks/TasksPanel.tsx";
import { TimelinePanel } from "./timeline/TimelinePanel.tsx";
import { Notice } from "./topbar/Notice.tsx";
import { PaneTabs } from "./topbar/PaneTabs.tsx";
import type { Pane } from "./topbar/pane-tabs.ts";
import { Remark } from "./topbar/Remark.tsx";
import { TopBar } from "./topbar/TopBar.tsx";
import { Transport } from "./transport/Transport.tsx";
import { PAGE } from "./words/page.ts";
import "./App.css";

/** Not needed to see the first step, so the page does not wait for them. */
const Editor = lazy(async () => ({ default: (await import("./editor/Editor.tsx")).Editor }));
const Commands = lazy(async () => ({ default: (await import("./topbar/Commands.tsx")).Commands }));
const KeySheet = lazy(async () => ({ default: (await import("./topbar/KeySheet.tsx")).KeySheet }));
const LayoutSheet = lazy(async () => ({
  default: (await import("./topbar/LayoutSheet.tsx")).LayoutSheet,
}));
const ScenarioSheet = lazy(async () => ({
  default: (await import("./topbar/ScenarioSheet.tsx")).ScenarioSheet,
}));
const ShareSheet = lazy(async () => ({
  default: (await import("./topbar/ShareSheet.tsx")).ShareSheet,
}));
const StateTable = lazy(async () => ({
  default: (await import("./topbar/StateTable.tsx")).StateTable,
}));
const Talk = lazy(async () => ({ default: (await import("./talk/Talk.tsx")).Talk }));
const VariablesPane = lazy(async () => ({
  default: (await import("./variables/VariablesPane.tsx")).VariablesPane,
}));

/** What lies over the page. */
const SHEETS = ["scenarios", "keys", "commands", "layout", "share", "table"] as const;
type Sheet = (typeof SHEETS)[number];

/** The page: the bars, and between them the editor or the panes of a recording. */
export function App() {
  const root = useRef<HTMLDivElement>(null);
  const stepInput = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState<Sheet | undefined>(undefined);
  const session = useActions();
  const editing = useSession(({ phase }) => showsEditor(phase));
  const still = useSession(isStill);
  const presenting = useSession((state) => state.presenting);
  const layout = useLayout((state) => state);
  const lanes = useSession(laneCount);
  useThemeOnPage();

  const perform = useCallback(
    (intent: Intent, press: { readonly repeat: boolean }): void => {
      const asked = SHEETS.find((each) => each === intent.kind);
      if (asked !== undefined) setSheet(asked);
      else if (intent.kind === "go to step") stepInput.current?.focus();
      else performIn(session, intent, press);
    },
    [session],
  );
  const press = useCallback<typeof perform>(
    (intent, how) => {
      // A sheet that is still being fetched has what is typed meanwhile to itself.
      if (sheet === undefined) perform(intent, how);
    },
    [sheet, perform],
  );
  useKeys(root, press, presenting);
  useLit(root, session.study.choose);

  const close = () => setSheet(undefined);
  const asks = { stepInput, onCommands: () => setSheet("commands") };
  return (
    <div
      ref={root}
      className={`${classes({ app: true, editing, still })} ${foldClasses(layout)}`}
      data-only={layout.maximised}
      style={sizesOf(layout, lanes)}
    >
      {presenting && !editing ? (
        <Presented />
      ) : (
        <>
          <TopBar onSheet={setSheet} />
          <main className="panes">{editing ? <Editing /> : <Panes {...asks} />}</main>
          <Button
            look="line"
            className="restore-panes"
            hint={PAGE.allPanesHint}
            onClick={() => session.layout.maximise(undefined)}
          >
            {PAGE.allPanes}
          </Button>
        </>
      )}
      <Remark />
      <Suspense fallback={null}>
        {sheet === "scenarios" && <ScenarioSheet onClose={close} />}
        {sheet === "keys" && <KeySheet onClose={close} />}
        {sheet === "commands" && <Commands onClose={close} perform={perform} />}
        {sheet === "layout" && <LayoutSheet onClose={close} />}
        {sheet === "share" && <ShareSheet onClose={close} />}
        {sheet === "table" && <StateTable onClose={close} />}
      </Suspense>
    </div>
  );
}

/** Names of the custom properties that hold sizes. */
const PROPERTIES = {
  source: "--w-source",
  inspect: "--w-inspect",
  timeline: "--h-timeline",
  variables: "--h-variables",
  output: "--h-output",
  library: "--h-library",
} as const;

const sizesOf = ({ sizes }: LayoutState, lanes: number): CSSProperties => {
  const changed = EDGES.flatMap((edge) =>
    sizes[edge] === undefined ? [] : [[PROPERTIES[edge], `${sizes[edge]}rem`]],
  );
  const roomy = sizes.timeline === undefined ? [["--h-lanes", `${ROOF + lanes}rem`]] : [];
  return Object.fromEntries([...changed, ...roomy]);
};

/** Of the timeline without its lanes, and the lanes it makes room for by itself. */
const ROOF = 7.5;
const MOST_LANES = 7;

const laneCount = ({ recording }: SessionState): number =>
  recording === undefined ? 0 : Math.min(taskCount(recording.trace), MOST_LANES);

const taskCount = once((trace: Trace) => futuresOf(trace).tasks.size);

const foldClasses = ({ folded }: LayoutState): string =>
  folded.map((pane) => `fold-${pane}`).join(" ");

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
  <ErrorBoundary what={PAGE.editor} on={undefined}>
    <Suspense fallback={null}>
      <Editor />
    </Suspense>
  </ErrorBoundary>
);

interface PanesProps {
  readonly stepInput: RefObject<HTMLInputElement | null>;
  readonly onCommands: () => void;
}

/** A recording in its panes, or what is to be said while there is none. */
function Panes(asks: PanesProps) {
  const recording = useSession((state) => state.recording);
  const moment = useMoment();
  return recording === undefined || moment === undefined ? (
    <NoRecording />
  ) : (
    <Recorded recording={recording} moment={moment} {...asks} />
  );
}

const NoRecording = () => (
  <div className="area no-recording">
    <Notice />
  </div>
);

/** The code, the loop and a caption. */
function Presented() {
  const moment = useMoment();
  const session = useActions();
  if (moment === undefined) return <NoRecording />;
  return (
    <Suspense fallback={null}>
      <Talk
        moment={moment}
        onGo={session.go}
        code={<ProgramListing moment={moment} />}
        stage={<Stage moment={moment} onGo={session.go} />}
        caption={<Narration moment={moment} onGo={session.go} />}
      />
    </Suspense>
  );
}

interface RecordedProps extends PanesProps {
  readonly recording: Recording;
  readonly moment: Moment;
}

function Recorded({ recording, moment, ...asks }: RecordedProps) {
  const session = useActions();
  const [pane, setPane] = useState<Pane>("loop");
  const phase = useSession((state) => state.phase);
  const speed = useSession((state) => state.speed);
  const grain = useStudy((state) => state.grain);
  const view = useStudy((state) => state.view);
  const shown = { on: moment, pane };
  const swipe = useSwipe(session.move);
  return (
    <>
      <Area name="tabs" what={PAGE.tabs} on={moment}>
        <PaneTabs moment={moment} shown={pane} onShow={setPane} />
      </Area>
      <div className="column column-left">
        <Rail pane="code" name={PAGE.source} upright />
        <Area name="code" what={PAGE.sourcePane} {...shown}>
          <SourcePane moment={moment} />
        </Area>
        <Area name="variables" what={PAGE.variables} on={moment} edge="variables" fold="variables">
          <Suspense fallback={null}>
            <VariablesPane moment={moment} recording={recording} />
          </Suspense>
        </Area>
        <Splitter edge="source" name={PAGE.sourceWidth} side="right" />
      </div>
      <Area name="narration" what={PAGE.narration} on={moment}>
        <Narration moment={moment} onGo={session.go} />
        <Notice />
      </Area>
      <Area name="loop" what={PAGE.stage} {...shown}>
        <div className="swipes" {...swipe}>
          <Stage moment={moment} onGo={session.go} />
        </div>
      </Area>
      <div className="column column-right">
        <Rail pane="inspect" name={PAGE.inspector} upright />
        <Area name="tasks" what={PAGE.tasks} {...shown}>
          <TasksPanel moment={moment} onGo={session.go} />
        </Area>
        <Area name="output" what={PAGE.output} {...shown} edge="output">
          <Console moment={moment} steps={recording.marks.outputs} onGo={session.go} />
        </Area>
        <Splitter edge="inspect" name={PAGE.inspectorWidth} side="left" />
      </div>
      <Area name="time" what={PAGE.timeline} {...shown} edge="timeline" fold="time">
        <TimelinePanel moment={moment} onGo={session.go} />
      </Area>
      <Area name="transport" what={PAGE.transport} on={moment}>
        <Transport
          moment={moment}
          stops={grained(recording, recording.stops(moment.depth), {
            grain,
            view,
            step: moment.state.step,
          })}
          phase={phase}
          speed={speed}
          session={session}
          {...asks}
        />
      </Area>
    </>
  );
}
