import type { EditorState } from "@codemirror/state";
import type { Advice } from "./advice.ts";
import { doubtAt, eachNode, type SyntaxNode } from "./doubts.ts";
import { near } from "./near.ts";

/** What most programs import, and what is not a slip although it looks like one. */
export const MODULES =
  `abc argparse array asyncio base64 bisect calendar cmath collections contextlib contextvars copy csv
  dataclasses datetime decimal enum fractions functools gc hashlib heapq html http inspect io itertools
  json keyword logging math numbers operator os pathlib pickle platform pprint queue random re sched
  secrets select selectors shelve shlex shutil signal socket ssl stat statistics string struct
  subprocess sys textwrap threading time timeit tomllib traceback types typing unittest urllib uuid
  warnings weakref zlib zoneinfo aiohttp aiofiles httpx numpy pandas pytest requests trio anyio`.split(
    /\s+/u,
  );

/** Imports of modules that are not there, where it is plain which one was meant. */
export function misspeltImports(state: EditorState): readonly Advice[] {
  const names: SyntaxNode[] = [];
  eachNode(state, (node) => {
    if (node.name === "ImportStatement") names.push(...modulesIn(node));
  });
  return names.flatMap((node) => adviceOf(state, node) ?? []);
}

/** The first name of each dotted one; a relative import names a module of one's own. */
function modulesIn(statement: SyntaxNode): readonly SyntaxNode[] {
  const names: SyntaxNode[] = [];
  const isFrom = statement.firstChild?.name === "from";
  for (let node = statement.firstChild; node !== null; node = node.nextSibling) {
    const before = node.prevSibling?.name ?? "";
    if (node.name === "VariableName" && ["from", "import", ","].includes(before)) names.push(node);
    if (isFrom && node.name === "import") break;
  }
  return names;
}

function adviceOf(state: EditorState, node: SyntaxNode): Advice | undefined {
  const { from, to } = node;
  const name = state.sliceDoc(from, to);
  const meant = MODULES.includes(name) ? undefined : near(name, MODULES);
  if (meant === undefined) return undefined;
  const sentence = `There is no module named '${name}'. Did you mean '${meant}'?`;
  const fix = { label: `Use ${meant}`, from, to, insert: meant };
  return doubtAt(state, node, { check: "misspelt", sentence, fix });
}
