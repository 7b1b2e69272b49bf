import type { Step } from "../../engine/trace/ids.ts";
import { codeOf, isOwnCode } from "../../engine/trace/trace.ts";
import { fileOf } from "../design/frame-text.ts";
import { REMARKS } from "../words/remarks.ts";
import type { Intent } from "./key-map.ts";
import { centreControl, focusOn, focusPane } from "./panes.ts";
import type { Session } from "./session.ts";
import { VOICES } from "./study.ts";

interface Press {
  readonly repeat: boolean;
}

/** What a key or a command asks of the session; what it asks of the page alone is not done here. */
export function performIn(session: Session, intent: Intent, press: Press): void {
  switch (intent.kind) {
    case "move":
      session.move(intent.move, press.repeat ? "rush" : "step");
      break;
    case "reach":
      session.reach(intent.reach, intent.way);
      break;
    case "run on":
      session.runOn(intent.way);
      break;
    case "leap":
      session.leap(intent.way);
      break;
    case "into":
      session.into(intent.way);
      break;
    case "to bookmark":
      session.toBookmark(intent.way);
      break;
    case "stop when":
      session.study.toggleBreakpoint(intent.breakpoint);
      showStops(session);
      break;
    case "stops":
      showStops(session);
      break;
    case "preset":
      session.layout.arrange(intent.preset);
      break;
    case "fold pane":
      session.layout.fold(intent.pane);
      break;
    case "maximise":
      session.layout.maximise(intent.pane);
      break;
    default:
      change(session, intent);
  }
}

function showStops({ layout, study }: Session): void {
  layout.fold("variables", false);
  study.lookAt("stops");
  focusOn("stop-when");
}

/** What changes how the recording is gone through, and what is marked in it. */
function change(session: Session, intent: Intent): void {
  const { phase, theme, presenting, step } = session.store.getState();
  const { study } = session;
  const { view, pace, voice } = study.store.getState();
  switch (intent.kind) {
    case "depth":
      session.setDepth(intent.depth);
      session.say(REMARKS.depths[intent.depth]);
      break;
    case "grain":
      study.go({ grain: intent.grain });
      session.say(REMARKS.grains[intent.grain]);
      break;
    case "play":
      if (phase === "playing") session.pause();
      else session.play();
      break;
    case "play back":
      if (phase === "playing") session.pause();
      else session.playBack();
      break;
    case "centre":
      centreControl();
      break;
    case "next pane":
      focusPane(1);
      break;
    case "previous pane":
      focusPane(-1);
      break;
    case "theme":
      session.setTheme(theme === "dark" ? "light" : "dark");
      break;
    case "run":
      session.view();
      break;
    case "edit":
      session.edit();
      break;
    case "fold":
      session.layout.foldAll();
      break;
    case "view":
      study.go({ view: view === "loop" ? "task" : "loop" });
      session.say(view === "loop" ? REMARKS.taskView : REMARKS.loopView);
      break;
    case "pace":
      study.go({ pace: pace === "steps" ? "time" : "steps" });
      session.say(pace === "steps" ? REMARKS.playByTime : REMARKS.playBySteps);
      break;
    case "voice": {
      const next = VOICES[(VOICES.indexOf(voice) + 1) % VOICES.length] ?? voice;
      study.go({ voice: next });
      session.say(REMARKS.readAloud(next));
      break;
    }
    case "predict":
      study.predict();
      break;
    case "bookmark":
      toggleBookmark(session, step);
      break;
    case "breakpoint":
      toggleHere(session, step);
      break;
    case "present":
      session.present(!presenting);
      break;
    case "blank":
      session.toggleBlank();
      break;
    case "full screen":
      toggleFullScreen();
      break;
    case "clear":
      clear(session);
      break;
    default:
      break;
  }
}

/** A breakpoint on the line that is shown as the current one, if it is the program's own. */
function toggleHere(session: Session, step: Step): void {
  const { recording } = session.store.getState();
  if (recording === undefined) return;
  const { trace, timeline } = recording;
  const { stack, frames } = timeline.stateAt(step);
  const frame = stack
    .map((id) => frames.get(id))
    .findLast((each) => each && isOwnCode(trace, each.code));
  const file = frame && fileOf(trace, codeOf(trace, frame.code));
  if (frame === undefined || file === undefined) session.say(REMARKS.noLine);
  else {
    session.study.toggleLine(file.name, frame.line);
    const { breakpoints } = session.study.store.getState();
    const isSet = breakpoints.some(
      (each) => each.kind === "line" && each.file === file.name && each.line === frame.line,
    );
    session.say(REMARKS.breakpoint(isSet, frame.line));
  }
}

function toggleBookmark({ study, say }: Session, step: Step): void {
  study.toggleBookmark({ step, name: `Step ${step + 1}` });
  const isSet = study.store.getState().bookmarks.some((each) => each.step === step);
  say(REMARKS.bookmark(isSet, step + 1));
}

function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen?.()
      : document.exitFullscreen?.();
  done?.catch(() => {});
}

/** One level at a time: the talk, the pane that has the page to itself, what is chosen. */
function clear(session: Session): void {
  const { layout, study } = session;
  if (session.store.getState().presenting) session.present(false);
  else if (layout.store.getState().maximised !== undefined) layout.maximise(undefined);
  else study.choose(undefined);
}
