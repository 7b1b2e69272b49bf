import type { Node, Span } from "./ast.ts";
import { children } from "./symbols/children.ts";

export interface Placed {
  readonly node: Node;
  /** Its own place or, if it has none, that of the node around it. */
  readonly span: Span;
}

/** All nodes of a tree, in the order of the text: without recursion, however deep it is. */
export function nodesBelow(tree: Node, around: Span = START): readonly Placed[] {
  const found: Placed[] = [];
  const waiting: Placed[] = [{ node: tree, span: around }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    const span = "lineno" in node ? node : next.span;
    found.push({ node, span });
    waiting.push(
      ...children(node)
        .map((child) => ({ node: child, span }))
        .reverse(),
    );
  }
  return found;
}

const START: Span = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 1 };
