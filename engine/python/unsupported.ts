import type { Module, Node } from "./ast.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { nodesBelow } from "./nodes-below.ts";
import { placeOf } from "./text/syntax-diagnostic.ts";

/** Something of Python that we lack. */
interface Lack {
  readonly feature: string;
  /** For the reader of the program: what is missing, and what to do instead. */
  readonly sentence: string;
  readonly is: (node: Node) => boolean;
}

const STARTS_PROCESS: ReadonlySet<string> = new Set([
  "create_subprocess_exec",
  "create_subprocess_shell",
  "subprocess_exec",
  "subprocess_shell",
]);

const OF_OS: ReadonlySet<string> = new Set(["system", "popen", "fork", "posix_spawn"]);

/** `os.system`, where `os` is the name of the module. */
const isOfOs = (node: Node): boolean =>
  node.nodeType === "Attribute" &&
  node.value.nodeType === "Name" &&
  node.value.id === "os" &&
  OF_OS.has(node.attr);

const importsOne = (node: Node): boolean =>
  node.nodeType === "ImportFrom" &&
  node.names.some(
    ({ name }) =>
      (node.module?.startsWith("asyncio") && STARTS_PROCESS.has(name)) ||
      (node.module === "os" && OF_OS.has(name)),
  );

/** `ast.unparse`, where `ast` is the name of the module, and the import of the function. */
const unparses = (node: Node): boolean =>
  (node.nodeType === "Attribute" &&
    node.value.nodeType === "Name" &&
    node.value.id === "ast" &&
    node.attr === "unparse") ||
  (node.nodeType === "ImportFrom" &&
    node.module === "ast" &&
    node.names.some(({ name }) => name === "unparse"));

/** One line for each feature. */
const LACKS: readonly Lack[] = [
  {
    feature: "subprocess",
    sentence:
      "Other programs cannot be started in this simulation: there is only this process. A coroutine with asyncio.sleep stands for the time that one takes, asyncio.to_thread for its work.",
    is: (node) =>
      (node.nodeType === "Attribute" && STARTS_PROCESS.has(node.attr)) ||
      isOfOs(node) ||
      importsOne(node),
  },
  {
    feature: "ast.unparse",
    sentence:
      "No source is made of a tree in this simulation: ast.get_source_segment gives the text that a node stands for, ast.dump shows a tree.",
    is: unparses,
  },
];

/** Everything in a program that we cannot run, in the order of the text. */
export function unsupported(tree: Module): readonly Diagnostic[] {
  return nodesBelow(tree).flatMap(({ node, span }) =>
    LACKS.filter(({ is }) => is(node)).map(({ feature, sentence }) => ({
      kind: "unsupported",
      ...placeOf(span),
      message: sentence,
      feature,
    })),
  );
}
