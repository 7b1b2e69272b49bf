import type { Reach } from "../../engine/trace/queries/stepping.ts";
import type { Foldable, Maximisable, Preset } from "./layout.ts";
import type { Depth } from "./moment.ts";
import type { Move } from "./navigation.ts";
import type { Way } from "./routes.ts";
import type { Grain } from "./study.ts";

/** What a key or a command asks for. */
export type Intent =
  | { readonly kind: "move"; readonly move: Move }
  | { readonly kind: "depth"; readonly depth: Depth }
  | { readonly kind: "grain"; readonly grain: Grain }
  | { readonly kind: "reach"; readonly reach: Reach; readonly way: Way }
  | { readonly kind: "run on" | "to bookmark"; readonly way: Way }
  | { readonly kind: "preset"; readonly preset: Preset }
  | { readonly kind: "fold pane"; readonly pane: Foldable }
  | { readonly kind: "maximise"; readonly pane: Maximisable }
  | { readonly kind: PlainIntent };

type PlainIntent =
  | "play"
  | "go to step"
  | "theme"
  | "fold"
  | "run"
  | "edit"
  | "keys"
  | "commands"
  | "view"
  | "pace"
  | "voice"
  | "bookmark"
  | "breakpoint"
  | "clear"
  | "table"
  | "scenarios"
  | "share"
  | "present"
  | "full screen"
  | "blank"
  | "nothing"
  | "predict";

/** A key press as far as the map looks at it. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where the focus is: text takes every key, a control keeps the keys that work it. */
export type Focus = "page" | "control" | "text";

/** How a key is known: by what it types, or by its place on the keyboard. */
type KeyName = { readonly key: string } | { readonly code: string };

export interface Binding {
  /** Nothing, for what is only to be had by its name in the list of all commands. */
  readonly on: readonly KeyName[];
  readonly with?: "shift" | "command";
  /** How the keys are written on the key sheet. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly intent: Intent;
}

const move = (way: Move): Intent => ({ kind: "move", move: way });
const depth = (to: Depth): Intent => ({ kind: "depth", depth: to });

/** Every key of the page. The key sheet is made from this. */
export const BINDINGS: readonly Binding[] = [
  {
    on: [{ key: "ArrowRight" }, { key: "." }],
    keys: ["Right", "."],
    does: "Step forward",
    intent: move("forward"),
  },
  {
    on: [{ key: "ArrowLeft" }, { key: "," }],
    keys: ["Left", ","],
    does: "Step back",
    intent: move("back"),
  },
  {
    on: [{ key: "ArrowRight" }],
    with: "shift",
    keys: ["Shift + Right"],
    does: "Next task switch",
    intent: move("next task"),
  },
  {
    on: [{ key: "ArrowLeft" }],
    with: "shift",
    keys: ["Shift + Left"],
    does: "Previous task switch",
    intent: move("previous task"),
  },
  {
    on: [{ code: "BracketRight" }],
    keys: ["]"],
    does: "Next tick of the loop",
    intent: move("next tick"),
  },
  {
    on: [{ code: "BracketLeft" }],
    keys: ["["],
    does: "Previous tick of the loop",
    intent: move("previous tick"),
  },
  { on: [{ key: "Home" }], keys: ["Home"], does: "First step", intent: move("first") },
  { on: [{ key: "End" }], keys: ["End"], does: "Last step", intent: move("last") },
  { on: [{ key: " " }], keys: ["Space"], does: "Play, pause", intent: { kind: "play" } },
  {
    on: [{ key: "g" }, { key: "G" }],
    keys: ["G"],
    does: "Go to a step by its number",
    intent: { kind: "go to step" },
  },
  {
    on: [{ key: "1" }],
    keys: ["1"],
    does: "Stop at lines of the program",
    intent: depth("program"),
  },
  { on: [{ key: "2" }], keys: ["2"], does: "Stop at scheduling too", intent: depth("scheduling") },
  { on: [{ key: "3" }], keys: ["3"], does: "Stop at every line", intent: depth("internals") },
  {
    on: [{ key: "h" }, { key: "H" }],
    keys: ["H"],
    does: "Fold the panes around the stage",
    intent: { kind: "fold" },
  },
  {
    on: [{ key: "D" }],
    with: "shift",
    keys: ["Shift + D"],
    does: "Light or dark",
    intent: { kind: "theme" },
  },
  {
    on: [{ key: "Enter" }],
    with: "command",
    keys: ["Ctrl + Enter", "Cmd + Enter"],
    does: "Run the program",
    intent: { kind: "run" },
  },
  ...reachBindings("over", "o", "Step over: pass what is called or awaited here"),
  ...reachBindings("out", "u", "Step out of what has control"),
  letter("t", "Loop view or task view: whose order over and out follow", { kind: "view" }),
  letter("c", "Run on to the next breakpoint", { kind: "run on", way: 1 }),
  shifted("c", "Run back to the last breakpoint", { kind: "run on", way: -1 }),
  letter("b", "Breakpoint on the current line", { kind: "breakpoint" }),
  letter("m", "Bookmark this step", { kind: "bookmark" }),
  letter("n", "Next bookmark", { kind: "to bookmark", way: 1 }),
  letter("p", "Previous bookmark", { kind: "to bookmark", way: -1 }),
  digit("4", "Step from await to await", { kind: "grain", grain: "await" }),
  digit("5", "Step from callback to callback", { kind: "grain", grain: "callback" }),
  digit("6", "Step from tick to tick", { kind: "grain", grain: "tick" }),
  letter("q", "Predict: guess before the step shows it", { kind: "predict" }),
  {
    on: [{ key: "F" }],
    with: "shift",
    keys: ["Shift + F"],
    does: "Full screen",
    intent: { kind: "full screen" },
  },
  {
    on: [{ key: "k" }, { key: "K" }],
    with: "command",
    keys: ["Ctrl + K", "Cmd + K"],
    does: "All commands",
    intent: { kind: "commands" },
  },
  { on: [{ key: "?" }], keys: ["?"], does: "These keys", intent: { kind: "keys" } },
  {
    on: [{ key: "Escape" }],
    keys: ["Escape"],
    does: "Let go of what is chosen, one thing at a time",
    intent: { kind: "clear" },
  },
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

function letter(key: string, does: string, intent: Intent): Binding {
  return { on: [{ key }], keys: [key.toUpperCase()], does, intent };
}

function shifted(key: string, does: string, intent: Intent): Binding {
  const upper = key.toUpperCase();
  return { on: [{ key: upper }], with: "shift", keys: [`Shift + ${upper}`], does, intent };
}

function digit(key: string, does: string, intent: Intent): Binding {
  return { on: [{ key }], keys: [key], does, intent };
}

function unbound(does: string, intent: Intent): Binding {
  return { on: [], keys: [], does, intent };
}

function reachBindings(reach: Reach, key: string, does: string): readonly Binding[] {
  return [
    letter(key, does, { kind: "reach", reach, way: 1 }),
    shifted(key, `The same, back: step ${reach}`, { kind: "reach", reach, way: -1 }),
  ];
}

/** Keys that open or work a button, a tab or a list when the focus is on one. */
const OF_CONTROLS: ReadonlySet<string> = new Set([" ", "Enter"]);

/** What a key press asks for, if anything. Single keys do nothing while text is being typed. */
export function intentOf(press: Press, focus: Focus, presenting = false): Intent | undefined {
  const isCommand = press.ctrlKey || press.metaKey;
  if (focus === "text" && !isCommand) return undefined;
  if (focus === "control" && !isCommand && OF_CONTROLS.has(press.key)) return undefined;
  const bindings = presenting ? [...CLICKER, ...BINDINGS] : BINDINGS;
  return bindings.find((binding) => isMeant(binding, press))?.intent;
}

/** What clickers send. Their start button sends F5, which must not load the page anew. */
const CLICKER: readonly Binding[] = [
  { on: [{ key: "PageDown" }], keys: [], does: "Next stop", intent: move("forward") },
  { on: [{ key: "PageUp" }], keys: [], does: "Previous stop", intent: move("back") },
  { on: [{ key: "." }, { key: "b" }], keys: [], does: "Blank", intent: { kind: "blank" } },
  { on: [{ key: "F5" }], keys: [], does: "Nothing", intent: { kind: "nothing" } },
];

function isMeant(binding: Binding, press: Press): boolean {
  const isCommand = press.ctrlKey || press.metaKey;
  if (press.altKey || isCommand !== (binding.with === "command")) return false;
  return binding.on.some((name) => isPressed(name, press) && hasShift(binding, name, press));
}

const isPressed = (name: KeyName, press: Press): boolean =>
  "key" in name ? press.key === name.key : press.code === name.code;

/** Signs such as `?` need Shift on some keyboards and not on others, so only named keys look at it. */
function hasShift(binding: Binding, name: KeyName, press: Press): boolean {
  if (binding.with === "shift") return press.shiftKey;
  const isNamed = "code" in name || name.key.length > 1 || name.key === " ";
  return !isNamed || !press.shiftKey;
}
