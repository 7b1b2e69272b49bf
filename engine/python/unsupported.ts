import type { Module, Node } from "./ast.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { nodesBelow } from "./nodes-below.ts";
import { placeOf } from "./text/syntax-diagnostic.ts";

/** Something of Python that we lack. */
interface Lack {
  readonly feature: string;
  /** For the reader of the program. */
  readonly sentence: string;
  readonly is: (node: Node) => boolean;
}

const STARTS_PROCESS: ReadonlySet<string> = new Set([
  "create_subprocess_exec",
  "create_subprocess_shell",
  "subprocess_exec",
  "subprocess_shell",
]);

/** One line for each feature. */
const LACKS: readonly Lack[] = [
  {
    feature: "subprocess",
    sentence: "Other programs cannot be started in this simulation: there is only this process.",
    is: (node) => node.nodeType === "Attribute" && STARTS_PROCESS.has(node.attr),
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
