import { ensureSyntaxTree, type syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { Advice } from "./advice.ts";

/** What is said of a text that runs, read by the editor itself while it is typed. */

export type SyntaxNode = ReturnType<typeof syntaxTree>["topNode"];

/** Milliseconds that reading the text may take; a longer one is read on while it is typed. */
const PATIENCE = 50;

/** Meets all nodes of the text, as far as it has been read in time. */
export function eachNode(state: EditorState, meet: (node: SyntaxNode) => void): void {
  const tree = ensureSyntaxTree(state, state.doc.length, PATIENCE);
  tree?.iterate({ enter: ({ node }) => meet(node) });
}

/** A warning about a node. */
export function doubtAt(
  { doc }: EditorState,
  { from, to }: SyntaxNode,
  { check, sentence, fix }: Pick<Advice, "check" | "sentence" | "fix">,
): Advice {
  const line = doc.lineAt(from);
  const place = { line: line.number, column: from - line.from, from, to };
  return { severity: "warning", check, ...place, sentence, fix };
}
