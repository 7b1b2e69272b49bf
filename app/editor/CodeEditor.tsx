import { type Diagnostic as Lint, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { Advice } from "./advice.ts";
import { droppedCoroutines } from "./dropped.ts";
import { extensions } from "./extensions.ts";
import type { Fix } from "./fixes.ts";
import { misspeltImports } from "./misspelt.ts";
import { unknownNames } from "./unknown-names.ts";

/** What others may do with the editor. */
export interface EditorHandle {
  readonly show: (line: number, column: number) => void;
  readonly mend: (fix: Fix) => void;
}

interface Props {
  readonly text: string;
  readonly advice: readonly Advice[];
  readonly handle: RefObject<EditorHandle | null>;
  /** What the text itself shows to be doubtful. */
  readonly onWarnings: (warnings: readonly Advice[]) => void;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** What runs, and is hardly what was meant. */
const doubtsIn = (state: EditorState): readonly Advice[] =>
  [...misspeltImports(state), ...droppedCoroutines(state), ...unknownNames(state)].sort(
    (one, other) => one.line - other.line,
  );

/** CodeMirror in the page. It owns the text while a person types; a text from elsewhere replaces it. */
export function CodeEditor({ text, advice, handle, onWarnings, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useEffectEvent(onChange);
  const read = useEffectEvent((state: EditorState) => onWarnings(doubtsIn(state)));
  const run = useEffectEvent(onRun);
  const begin = useEffectEvent((parent: HTMLElement) => {
    const hooks = { changed, read, run };
    const state = EditorState.create({ doc: text, extensions: extensions(hooks) });
    const editor = new EditorView({ state, parent });
    onWarnings(doubtsIn(state));
    editor.focus();
    return editor;
  });

  useEffect(() => {
    if (place.current === null) return;
    const editor = begin(place.current);
    view.current = editor;
    handle.current = {
      show: (line, column) => reveal(editor, line, column),
      mend: (fix) => mend(editor, fix),
    };
    return () => editor.destroy();
  }, [handle]);

  useEffect(() => {
    if (view.current !== null) replaceText(view.current, text);
  }, [text]);

  useEffect(() => {
    if (view.current !== null)
      view.current.dispatch(setDiagnostics(view.current.state, lints(view.current.state, advice)));
  }, [advice]);

  return <div ref={place} className="code-editor code" />;
}

/** Other text is a change that can be undone. */
function replaceText(view: EditorView, text: string): void {
  const { doc } = view.state;
  if (doc.toString() !== text)
    view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
}

function reveal(view: EditorView, line: number, column: number): void {
  const { doc } = view.state;
  const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)));
  view.dispatch({ selection: { anchor: Math.min(from + column, to) }, scrollIntoView: true });
  view.focus();
}

/** As if it had been typed: it can be undone. */
function mend(view: EditorView, { from, to, insert }: Fix): void {
  view.dispatch({ changes: { from, to, insert }, userEvent: "input", scrollIntoView: true });
  view.focus();
}

/** Marks stand inside of the text, also while it changes under them. */
const lints = ({ doc }: EditorState, advice: readonly Advice[]): readonly Lint[] =>
  advice
    .filter(({ to }) => to <= doc.length)
    .map(({ from, to, severity, sentence }) => ({ from, to, severity, message: sentence }));
