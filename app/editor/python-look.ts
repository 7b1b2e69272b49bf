import { type Extension, RangeSetBuilder, StateField, type Text } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { highlight } from "../design/highlight.ts";

/** A text that is longer is not coloured: it would be looked through at every key. */
const LONGEST = 200_000;

/** Python in the editor looks as it does in the source pane. */
export const pythonLook: Extension = [
  StateField.define<DecorationSet>({
    create: ({ doc }) => look(doc),
    update: (shown, { docChanged, newDoc }) => (docChanged ? look(newDoc) : shown),
    provide: (field) => EditorView.decorations.from(field),
  }),
  EditorView.contentAttributes.of({ "aria-label": "Program" }),
];

function look(doc: Text): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  if (doc.length > LONGEST) return found.finish();
  highlight(doc.toString()).forEach(({ spans }, place) => {
    let at = doc.line(place + 1).from;
    for (const { kind, text } of spans) {
      if (kind !== "plain") found.add(at, at + text.length, Decoration.mark({ class: kind }));
      at += text.length;
    }
  });
  return found.finish();
}
