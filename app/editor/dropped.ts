import { ensureSyntaxTree, type syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { Advice } from "./advice.ts";

type SyntaxNode = ReturnType<typeof syntaxTree>["topNode"];

/** What of asyncio is a coroutine, and does nothing until it is awaited. */
const OF_ASYNCIO: ReadonlySet<string> = new Set(
  ["sleep", "wait", "wait_for", "to_thread", "open_connection", "start_server"].map(
    (name) => `asyncio.${name}`,
  ),
);

/** Milliseconds that reading the text may take; a longer one is read on while it is typed. */
const PATIENCE = 50;

/** Statements that make a coroutine and let it go: the most common mistake there is. */
export function droppedCoroutines(state: EditorState): readonly Advice[] {
  const tree = ensureSyntaxTree(state, state.doc.length, PATIENCE);
  if (tree === null) return [];
  const text = (node: SyntaxNode) => state.sliceDoc(node.from, node.to);
  const made = new Set(OF_ASYNCIO);
  const calls: SyntaxNode[] = [];
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === "FunctionDefinition" && isAsync(node) && isFree(node))
        made.add(nameOf(node, text));
      const call = name === "ExpressionStatement" ? node.firstChild : null;
      if (call?.name === "CallExpression") calls.push(call);
    },
  });
  return calls
    .filter(({ firstChild }) => firstChild !== null && made.has(text(firstChild)))
    .map((call) => adviceOf(state, call));
}

const isAsync = (node: SyntaxNode): boolean => node.getChild("async") !== null;

/** A method is called through its object, so its name alone says nothing. */
const isFree = (node: SyntaxNode): boolean => node.parent?.parent?.name !== "ClassDefinition";

const nameOf = (node: SyntaxNode, text: (node: SyntaxNode) => string): string => {
  const name = node.getChild("VariableName");
  return name === null ? "" : text(name);
};

function adviceOf(state: EditorState, call: SyntaxNode): Advice {
  const line = state.doc.lineAt(call.from);
  return {
    severity: "warning",
    line: line.number,
    column: call.from - line.from,
    from: call.from,
    to: call.to,
    sentence: "This makes a coroutine and drops it. Without an await it never runs.",
    fix: isInAsync(call)
      ? { label: "Add await", from: call.from, to: call.from, insert: "await " }
      : undefined,
  };
}

function isInAsync(node: SyntaxNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    if (outer.name === "FunctionDefinition") return isAsync(outer);
  return false;
}
