import type { Module, Node } from "../ast.ts";
import { children } from "../symbols/children.ts";
import type { TextWarning } from "../text/text-warning.ts";

interface Surroundings {
  readonly inFinally: boolean;
  readonly inFunction: boolean;
  readonly inLoop: boolean;
}

const NOTHING: Surroundings = { inFinally: false, inFunction: false, inLoop: false };

/** PEP 765: what leaves a `finally` block. Python/ast_preprocess.c, control_flow_in_finally. */
export function finallyWarnings(tree: Module): readonly TextWarning[] {
  return warningsIn(tree.body, NOTHING);
}

function warningsIn(nodes: readonly Node[], around: Surroundings): readonly TextWarning[] {
  return nodes.flatMap((node) => warningsOf(node, around));
}

function warningsOf(node: Node, around: Surroundings): readonly TextWarning[] {
  switch (node.nodeType) {
    case "Return":
      return leaving("return", node, around.inFinally && !around.inFunction);
    case "Break":
      return leaving("break", node, leavesLoop(around));
    case "Continue":
      return leaving("continue", node, leavesLoop(around));
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "Lambda":
      return warningsIn(children(node), { ...NOTHING, inFunction: true });
    case "For":
    case "AsyncFor":
    case "While":
      return [
        ...warningsIn(node.body, { ...NOTHING, inLoop: true }),
        ...warningsIn(node.orelse, around),
      ];
    case "Try":
    case "TryStar":
      return [
        ...warningsIn([...node.body, ...node.handlers, ...node.orelse], around),
        ...warningsIn(node.finalbody, { ...NOTHING, inFinally: true }),
      ];
    case "Match":
      return warningsIn(node.cases, around);
    default:
      return "body" in node ? warningsIn(children(node), around) : [];
  }
}

const leavesLoop = ({ inFinally, inFunction, inLoop }: Surroundings): boolean =>
  inFinally && !inFunction && !inLoop;

const leaving = (
  keyword: string,
  span: TextWarning["span"],
  leaves: boolean,
): readonly TextWarning[] =>
  leaves ? [{ message: `'${keyword}' in a 'finally' block`, span }] : [];
