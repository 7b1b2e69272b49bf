import type { Reach } from "../../engine/trace/queries/stepping.ts";
import type { Binding, BindingGroup, Intent } from "./key-map.ts";
import type { Depth } from "./moment.ts";
import type { Move } from "./navigation.ts";
import type { Way } from "./routes.ts";
import { STOP_EVENTS, stopWord } from "./stop-words.ts";
import type { Grain } from "./study.ts";

const move = (way: Move): Intent => ({ kind: "move", move: way });
const toward = (kind: "run on" | "to bookmark" | "leap" | "into", way: Way): Intent => ({
  kind,
  way,
});

const TIME: readonly Binding[] = [
  named(["ArrowRight", "."], ["Right", "."], "Step forward", move("forward")),
  named(["ArrowLeft", ","], ["Left", ","], "Step back", move("back")),
  withShift("ArrowRight", "Shift + Right", "Next task switch", move("next task")),
  withShift("ArrowLeft", "Shift + Left", "Previous task switch", move("previous task")),
  placed("BracketRight", "]", "Next tick of the loop", move("next tick")),
  placed("BracketLeft", "[", "Previous tick of the loop", move("previous tick")),
  named(["Home"], ["Home"], "First step", move("first")),
  named(["End"], ["End"], "Last step", move("last")),
  named(["PageDown"], ["PageDown"], "A tenth of the run on", toward("leap", 1)),
  named(["PageUp"], ["PageUp"], "A tenth of the run back", toward("leap", -1)),
  named([" "], ["Space"], "Play, pause", { kind: "play" }),
  withShift(" ", "Shift + Space", "Play backwards", { kind: "play back" }),
  letter("g", "Go to a step by its number", { kind: "go to step" }),
];

const REACH: readonly Binding[] = [
  letter("o", "Step over: pass what is called or awaited here", reach("over", 1)),
  shifted("o", "Step over, backwards", reach("over", -1)),
  letter("i", "Step into what is called or awaited here", toward("into", 1)),
  shifted("i", "Step into, backwards", toward("into", -1)),
  letter("u", "Step out of what has control", reach("out", 1)),
  shifted("u", "Step out, backwards", reach("out", -1)),
  letter("t", "Loop view or task view: whose order over and out follow", { kind: "view" }),
  digit("1", "Step from line to line", "stop"),
  digit("2", "Step from await to await", "await"),
  digit("3", "Step from callback to callback", "callback"),
  digit("4", "Step from tick to tick", "tick"),
  depth("1", "Lines of the program alone", "program"),
  depth("2", "Lines of the program and scheduling", "scheduling"),
  depth("3", "Every line, asyncio's too", "internals"),
];

const MARKS: readonly Binding[] = [
  letter("b", "Breakpoint on the current line", { kind: "breakpoint" }),
  letter("e", "Stop at events: a future done, an exception raised …", { kind: "stops" }),
  letter("c", "Run on to the next breakpoint", toward("run on", 1)),
  shifted("c", "Run back to the last breakpoint", toward("run on", -1)),
  letter("m", "Bookmark this step", { kind: "bookmark" }),
  letter("n", "Next bookmark", toward("to bookmark", 1)),
  letter("p", "Previous bookmark", toward("to bookmark", -1)),
  letter("q", "Predict: guess before the step shows it", { kind: "predict" }),
];

const PAGE: readonly Binding[] = [
  {
    on: [{ key: "k" }, { key: "K" }],
    with: "command",
    keys: ["Ctrl + K", "Cmd + K"],
    does: "All commands",
    intent: { kind: "commands" },
  },
  {
    on: [{ key: "Enter" }],
    with: "command",
    keys: ["Ctrl + Enter", "Cmd + Enter"],
    does: "Run the program",
    intent: { kind: "run" },
  },
  named(["?"], ["?"], "These keys", { kind: "keys" }),
  letter("h", "Fold the panes around the stage", { kind: "fold" }),
  letter("f", "Bring what runs into sight", { kind: "centre" }),
  shifted("d", "Light or dark", { kind: "theme" }),
  shifted("f", "Full screen", { kind: "full screen" }),
  named(["F6"], ["F6"], "Next pane", { kind: "next pane" }),
  withShift("F6", "Shift + F6", "Previous pane", { kind: "previous pane" }),
  named(["Escape"], ["Escape"], "Let go of what is chosen, one thing at a time", { kind: "clear" }),
];

const UNBOUND: readonly Binding[] = [
  ...STOP_EVENTS.map((breakpoint) =>
    unbound(`Stop when: ${stopWord(breakpoint)}`, { kind: "stop when", breakpoint }),
  ),
  unbound("Play by steps or by the virtual clock", { kind: "pace" }),
  unbound("How much is read aloud", { kind: "voice" }),
  unbound("The whole state as tables of text", { kind: "table" }),
  unbound("Scenarios", { kind: "scenarios" }),
  unbound("Edit the program", { kind: "edit" }),
  unbound("Share this step by its address", { kind: "share" }),
  unbound("Present: as a talk", { kind: "present" }),
  unbound("Arrange the panes to learn", { kind: "preset", preset: "learn" }),
  unbound("Arrange the panes to debug", { kind: "preset", preset: "debug" }),
  unbound("Arrange the panes compactly", { kind: "preset", preset: "compact" }),
  unbound("Fold or open the source", { kind: "fold pane", pane: "code" }),
  unbound("Fold or open the variables", { kind: "fold pane", pane: "variables" }),
  unbound("Fold or open tasks and output", { kind: "fold pane", pane: "inspect" }),
  unbound("Fold or open the timeline", { kind: "fold pane", pane: "time" }),
  unbound("Source alone, and back", { kind: "maximise", pane: "code" }),
  unbound("Stage alone, and back", { kind: "maximise", pane: "loop" }),
  unbound("Tasks alone, and back", { kind: "maximise", pane: "tasks" }),
  unbound("Variables alone, and back", { kind: "maximise", pane: "variables" }),
  unbound("Output alone, and back", { kind: "maximise", pane: "output" }),
  unbound("Timeline alone, and back", { kind: "maximise", pane: "time" }),
];

/** Every key of the page, as the key sheet has them. */
export const KEY_GROUPS: readonly BindingGroup[] = [
  { title: "Go through time", bindings: TIME },
  { title: "How far a step goes", bindings: REACH },
  { title: "Stops and marks", bindings: MARKS },
  { title: "The page", bindings: PAGE },
];

/** All that can be asked for, by key or by name. */
export const BINDINGS: readonly Binding[] = [
  ...KEY_GROUPS.flatMap(({ bindings }) => bindings),
  ...UNBOUND,
];

function named(
  on: readonly string[],
  keys: readonly string[],
  does: string,
  intent: Intent,
): Binding {
  return { on: on.map((key) => ({ key })), keys, does, intent };
}

function withShift(key: string, written: string, does: string, intent: Intent): Binding {
  return { on: [{ key }], with: "shift", keys: [written], does, intent };
}

function placed(code: string, written: string, does: string, intent: Intent): Binding {
  return { on: [{ code }], keys: [written], does, intent };
}

function letter(key: string, does: string, intent: Intent): Binding {
  return named([key], [key.toUpperCase()], does, intent);
}

function shifted(key: string, does: string, intent: Intent): Binding {
  const upper = key.toUpperCase();
  return withShift(upper, `Shift + ${upper}`, does, intent);
}

function digit(key: string, does: string, grain: Grain): Binding {
  return named([key], [key], does, { kind: "grain", grain });
}

/** By its place: Shift and a digit write something else on every keyboard. */
function depth(number: string, does: string, to: Depth): Binding {
  return {
    on: [{ code: `Digit${number}` }],
    with: "shift",
    keys: [`Shift + ${number}`],
    does,
    intent: { kind: "depth", depth: to },
  };
}

function unbound(does: string, intent: Intent): Binding {
  return { on: [], keys: [], does, intent };
}

function reach(how: Reach, way: Way): Intent {
  return { kind: "reach", reach: how, way };
}
