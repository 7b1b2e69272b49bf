import { type Diagnostic as Lint, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { extensions } from "./extensions.ts";
import { sentenceOf, stretchOf } from "./problems.ts";

/** What others may do with the editor. */
export interface EditorHandle {
  readonly show: (line: number, column: number) => void;
}

interface Props {
  readonly text: string;
  readonly problems: readonly Diagnostic[];
  readonly handle: RefObject<EditorHandle | null>;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** CodeMirror in the page. It owns the text while a person types; a text from elsewhere replaces it. */
export function CodeEditor({ text, problems, handle, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const begin = useEffectEvent((parent: HTMLElement) => {
    const hooks = { changed, run };
    const state = EditorState.create({ doc: text, extensions: extensions(hooks) });
    const editor = new EditorView({ state, parent });
    editor.focus();
    return editor;
  });

  useEffect(() => {
    if (place.current === null) return;
    const editor = begin(place.current);
    view.current = editor;
    handle.current = { show: (line, column) => reveal(editor, line, column) };
    return () => editor.destroy();
  }, [handle]);

  useEffect(() => {
    if (view.current !== null) replaceText(view.current, text);
  }, [text]);

  useEffect(() => {
    if (view.current !== null)
      view.current.dispatch(setDiagnostics(view.current.state, lints(text, problems)));
  }, [text, problems]);

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

const lints = (text: string, problems: readonly Diagnostic[]): readonly Lint[] =>
  problems.map((problem) => ({
    ...stretchOf(text, problem),
    severity: "error",
    message: sentenceOf(problem),
  }));
