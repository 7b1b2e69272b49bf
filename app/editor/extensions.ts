import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxTree } from "@codemirror/language";
import { lintGutter } from "@codemirror/lint";
import { type EditorState, type Extension, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { asyncioCompletions } from "./completions.ts";
import { pythonLook } from "./python-look.ts";

interface Hooks {
  readonly changed: (text: string) => void;
  /** More of the text has been read, or it is another one. */
  readonly read: (state: EditorState) => void;
  readonly run: () => void;
}

/** What the editor is made of. Tab indents; after Escape it leaves. */
export const extensions = ({ changed, read, run }: Hooks): Extension => [
  lineNumbers(),
  lintGutter(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  autocompletion({ icons: false }),
  indentUnit.of("    "),
  python(),
  asyncioCompletions,
  pythonLook,
  Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => done(run) }])),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...completionKeymap,
    indentWithTab,
  ]),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) changed(update.state.doc.toString());
    const isReread = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || isReread) read(update.state);
  }),
];

const done = (action: () => void): true => {
  action();
  return true;
};
