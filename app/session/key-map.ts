import type { Breakpoint } from "../../engine/trace/queries/breakpoints.ts";
import type { Reach } from "../../engine/trace/queries/stepping.ts";
import { BINDINGS } from "./bindings.ts";
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
  | { readonly kind: "run on" | "to bookmark" | "leap" | "into"; readonly way: Way }
  | { readonly kind: "stop when"; readonly breakpoint: Breakpoint }
  | { readonly kind: "preset"; readonly preset: Preset }
  | { readonly kind: "fold pane"; readonly pane: Foldable }
  | { readonly kind: "maximise"; readonly pane: Maximisable }
  | { readonly kind: PlainIntent };

type PlainIntent =
  | "play"
  | "play back"
  | "centre"
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
  | "stops"
  | "clear"
  | "table"
  | "scenarios"
  | "share"
  | "present"
  | "full screen"
  | "blank"
  | "nothing"
  | "next pane"
  | "previous pane"
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
export type KeyName = { readonly key: string } | { readonly code: string };

export interface Binding {
  /** Nothing, for what is only to be had by its name in the list of all commands. */
  readonly on: readonly KeyName[];
  readonly with?: "shift" | "command";
  /** How the keys are written on the key sheet. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly intent: Intent;
}

/** Bindings that belong together on the key sheet. */
export interface BindingGroup {
  readonly title: string;
  readonly bindings: readonly Binding[];
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
  {
    on: [{ key: "PageDown" }],
    keys: [],
    does: "Next stop",
    intent: { kind: "move", move: "forward" },
  },
  {
    on: [{ key: "PageUp" }],
    keys: [],
    does: "Previous stop",
    intent: { kind: "move", move: "back" },
  },
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
