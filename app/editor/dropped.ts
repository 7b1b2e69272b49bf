import type { EditorState } from "@codemirror/state";
import type { Advice } from "./advice.ts";
import { doubtAt, eachNode, type SyntaxNode } from "./doubts.ts";

/** What of asyncio is a coroutine, and does nothing until it is awaited. */
const OF_ASYNCIO: ReadonlySet<string> = new Set(
  ["sleep", "wait", "wait_for", "to_thread", "open_connection", "start_server"].map(
    (name) => `asyncio.${name}`,
  ),
);

/** Statements that make a coroutine and let it go: the most common mistake there is. */
export function droppedCoroutines(state: EditorState): readonly Advice[] {
  const text = (node: SyntaxNode) => state.sliceDoc(node.from, node.to);
  const made = new Set(OF_ASYNCIO);
  const calls: SyntaxNode[] = [];
  eachNode(state, (node) => {
    const { name } = node;
    if (name === "FunctionDefinition" && isAsync(node) && isFree(node))
      made.add(nameOf(node, text));
    const call = name === "ExpressionStatement" ? node.firstChild : null;
    if (call?.name === "CallExpression") calls.push(call);
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
  const { from } = call;
  const sentence = "This makes a coroutine and drops it. Without an await it never runs.";
  const fix = { label: "Add await", from, to: from, insert: "await " };
  return doubtAt(state, call, {
    check: "dropped",
    sentence,
    fix: isInAsync(call) ? fix : undefined,
  });
}

function isInAsync(node: SyntaxNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    if (outer.name === "FunctionDefinition") return isAsync(outer);
  return false;
}
