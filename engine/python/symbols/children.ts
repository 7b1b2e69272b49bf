import type { Node } from "../ast.ts";

/** Goes through the nodes directly below a node, in the order of its fields. */
export function eachChild(node: Node, visit: (child: Node) => void): void {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const field = fields[name];
    if (Array.isArray(field)) for (const item of field) visitNode(item, visit);
    else visitNode(field, visit);
  }
}

function visitNode(value: unknown, visit: (child: Node) => void): void {
  if (isNode(value)) visit(value);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "nodeType" in value;
}

/** The nodes directly below a node. */
export function children(node: Node): readonly Node[] {
  const found: Node[] = [];
  eachChild(node, (child) => {
    found.push(child);
  });
  return found;
}
