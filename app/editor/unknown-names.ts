import type { EditorState } from "@codemirror/state";
import type { Advice } from "./advice.ts";
import { BUILTINS } from "./builtin-names.ts";
import { doubtAt, eachNode, type SyntaxNode } from "./doubts.ts";
import type { Fix } from "./fixes.ts";
import { MODULES } from "./misspelt.ts";
import { near } from "./near.ts";

/** A name as it stands in the text. */
interface Named {
  readonly name: string;
  readonly node: SyntaxNode;
}

/** Where names may come from that no reading of the text finds. */
const HIDDEN_SOURCES = /\b(?:exec|globals|locals|vars|setattr|__builtins__)\b|import\s*\(?\s*\*/u;

/**
 * Names that nothing in the whole text makes, and Python does not have by itself: reaching one is a
 * NameError. What is made in another function only is not looked for, and a text that cannot be read
 * wholly raises no doubt.
 */
export function unknownNames(state: EditorState): readonly Advice[] {
  if (HIDDEN_SOURCES.test(state.doc.toString())) return [];
  const { made, used, isWhole } = namesIn(state);
  if (!isWhole) return [];
  const known = new Map(made.map(({ name, node }) => [name, node]));
  const isKnown = ({ name }: Named) => known.has(name) || BUILTINS.has(name);
  return firstOfEach(used.filter((each) => !isKnown(each) && !isBeingTyped(state, each))).map(
    (each) => adviceOf(state, each, known),
  );
}

function namesIn(state: EditorState) {
  const made: Named[] = [];
  const used: Named[] = [];
  let isWhole = true;
  eachNode(state, (node) => {
    if (node.type.isError) isWhole = false;
    if (node.name !== "VariableName" || isPart(node)) return;
    const named = { name: state.sliceDoc(node.from, node.to), node };
    if (!isArgument(node)) (isMadeHere(node) ? made : used).push(named);
    else if (isWalrus(state, node)) made.push(named);
  });
  return { made, used, isWhole };
}

const firstOfEach = (names: readonly Named[]): readonly Named[] =>
  names.filter(({ name }, place) => names.findIndex((other) => other.name === name) === place);

const isBeingTyped = ({ selection }: EditorState, { node }: Named): boolean =>
  selection.main.head === node.to;

/** `coro` in `Task(coro=f())` names a parameter of somebody else's; in `f(coro := g())` it is made. */
const isArgument = ({ parent, nextSibling }: SyntaxNode): boolean =>
  parent?.name === "ArgList" && nextSibling?.name === "AssignOp";

const isWalrus = (state: EditorState, { nextSibling }: SyntaxNode): boolean =>
  nextSibling !== null && state.sliceDoc(nextSibling.from, nextSibling.to) === ":=";

/** Decorators have their dotted names as names in a row. */
const isPart = ({ prevSibling }: SyntaxNode): boolean => prevSibling?.name === ".";

/** What several targets stand together in. */
const TOGETHER: ReadonlySet<string> = new Set([
  "TupleExpression",
  "ArrayExpression",
  "ParenthesizedExpression",
]);

/** Whether the name gets its value here, as far as that can be told by where it stands. */
function isMadeHere(name: SyntaxNode): boolean {
  let node = name;
  while (node.parent !== null && TOGETHER.has(node.parent.name)) node = node.parent;
  const place = node.parent?.name ?? "";
  if (place.endsWith("Pattern") || /^(?:Type|Function|Class|Scope|Import|Update)/u.test(place))
    return place !== "TypeDef" && (place !== "TypeDefinition" || node.prevSibling?.name === "type");
  switch (place) {
    case "AssignStatement":
      return hasAfter(node, "AssignOp") || node.nextSibling?.name === "TypeDef";
    case "NamedExpression":
      return node.nextSibling?.name === "AssignOp";
    case "ParamList":
      return node.prevSibling?.name !== "AssignOp";
    default:
      return ["for", "as"].includes(wordBefore(node));
  }
}

function hasAfter(node: SyntaxNode, name: string): boolean {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling)
    if (next.name === name) return true;
  return false;
}

/** The keyword that the node stands behind, in a list perhaps. */
function wordBefore(node: SyntaxNode): string {
  for (let before = node.prevSibling; before !== null; before = before.prevSibling)
    if (/^[a-z]/u.test(before.name)) return before.name;
  return "";
}

function adviceOf(
  state: EditorState,
  { name, node }: Named,
  known: ReadonlyMap<string, SyntaxNode>,
): Advice {
  const says = `Nothing is called ${name}: this line will raise NameError.`;
  const doubt = (sentence: string, fix: Fix | undefined): Advice =>
    doubtAt(state, node, { check: "unknown", sentence, fix });
  if (MODULES.includes(name)) return doubt(`${says} Nothing imports it.`, importOf(state, name));
  const meant = near(name, [...known.keys(), ...BUILTINS]);
  if (meant === undefined) return doubt(says, undefined);
  const { from, to } = node;
  const fix = { label: `Use ${meant}`, from, to, insert: meant };
  return doubt(`${says} ${whoMakes(state, meant, known.get(meant))}`, fix);
}

function whoMakes({ doc }: EditorState, name: string, node: SyntaxNode | undefined): string {
  return node === undefined
    ? `Did you mean ${name}?`
    : `Line ${doc.lineAt(node.from).number} makes ${name}.`;
}

/** Before the first import there is, else on top. */
function importOf({ doc }: EditorState, name: string): Fix {
  const at = /^(?:import|from (?!__future__))/mu.exec(doc.toString())?.index ?? 0;
  return { label: `Import ${name}`, from: at, to: at, insert: `import ${name}\n` };
}
