import type { Depth } from "./moment.ts";
import type { Move } from "./navigation.ts";

/** What a key asks for. */
export type Intent =
  | { readonly kind: "move"; readonly move: Move }
  | { readonly kind: "depth"; readonly depth: Depth }
  | { readonly kind: "play" | "go to step" | "theme" | "fold" | "run" | "keys" };

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

interface Binding {
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
  { on: [{ key: "?" }], keys: ["?"], does: "These keys", intent: { kind: "keys" } },
];

/** Keys that open or work a button, a tab or a list when the focus is on one. */
const OF_CONTROLS: ReadonlySet<string> = new Set([" ", "Enter"]);

/** What a key press asks for, if anything. Single keys do nothing while text is being typed. */
export function intentOf(press: Press, focus: Focus): Intent | undefined {
  const isCommand = press.ctrlKey || press.metaKey;
  if (focus === "text" && !isCommand) return undefined;
  if (focus === "control" && !isCommand && OF_CONTROLS.has(press.key)) return undefined;
  return BINDINGS.find((binding) => isMeant(binding, press))?.intent;
}

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
