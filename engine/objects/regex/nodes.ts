/** Places in a text at which a pattern may ask to be. */
export type Anchor = "line start" | "start" | "line end" | "end" | "boundary" | "no boundary";

/** `\d`, `\s`, `\w`, or what is not of the kind. */
export interface Category {
  readonly kind: "category";
  readonly of: "digit" | "space" | "word";
  readonly negated: boolean;
}

export type SetItem =
  | Category
  | { readonly kind: "char"; readonly code: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number };

/** How often a repeated part is tried: as often as it goes, as seldom, or as often and for good. */
export type Greed = "greedy" | "lazy" | "possessive";

/** A part of a regular expression. Lib/re/_parser.py, SubPattern */
export type RegexNode =
  | { readonly kind: "char"; readonly code: number }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly negated: boolean; readonly items: readonly SetItem[] }
  | { readonly kind: "at"; readonly anchor: Anchor }
  | { readonly kind: "fail" }
  | { readonly kind: "sequence"; readonly nodes: readonly RegexNode[] }
  | { readonly kind: "branch"; readonly nodes: readonly RegexNode[] }
  | RepeatNode
  | GroupNode
  | { readonly kind: "reference"; readonly group: number; readonly width: Width }
  | { readonly kind: "atomic"; readonly body: RegexNode }
  | LookNode
  | ConditionalNode;

export interface RepeatNode {
  readonly kind: "repeat";
  readonly min: number;
  readonly max: number;
  readonly greed: Greed;
  readonly body: RegexNode;
}

/** A group that is remembered under its number, or one that changes flags, or only brackets. */
export interface GroupNode {
  readonly kind: "group";
  readonly group: number | undefined;
  readonly added: number;
  readonly removed: number;
  readonly body: RegexNode;
}

export interface LookNode {
  readonly kind: "look";
  readonly behind: boolean;
  readonly negated: boolean;
  readonly body: RegexNode;
}

export interface ConditionalNode {
  readonly kind: "conditional";
  readonly group: number;
  readonly yes: RegexNode;
  readonly no: RegexNode | undefined;
}

/** How many characters a part matches, at least and at most. */
export type Width = readonly [least: number, most: number];

const NONE: Width = [0, 0];
const ONE: Width = [1, 1];

/** SubPattern.getwidth */
export function widthOf(node: RegexNode): Width {
  switch (node.kind) {
    case "char":
    case "any":
    case "set":
      return ONE;
    case "at":
    case "fail":
    case "look":
      return NONE;
    case "sequence":
      return node.nodes.map(widthOf).reduce(sum, NONE);
    case "branch":
      return node.nodes.map(widthOf).reduce(either);
    case "repeat": {
      const [least, most] = widthOf(node.body);
      return [least * node.min, most === 0 ? 0 : most * node.max];
    }
    case "group":
    case "atomic":
      return widthOf(node.body);
    case "reference":
      return node.width;
    case "conditional":
      return either(widthOf(node.yes), node.no === undefined ? NONE : widthOf(node.no));
  }
}

const sum = (a: Width, b: Width): Width => [a[0] + b[0], a[1] + b[1]];
const either = (a: Width, b: Width): Width => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
