import type { Span } from "../ast.ts";
import type { SyntaxException } from "../text/syntax-failure.ts";
import type { Fixed, Token } from "../text/token.ts";
import type { RuleTypes } from "./rule-types.ts";

/**
 * A notation for parsing expression grammars, as data: `machine.ts` runs it. An item matches some
 * tokens and has a value; alternatives are tried in order, and the first that matches wins.
 */

/** What an item that does not match has for a value. */
export const FAIL: unique symbol = Symbol("fail");
export type Fail = typeof FAIL;

/** What an action may ask of the parser. */
export interface Context {
  /** From the first token of the alternative to its last one. */
  span(): Span;
  /** A new node with that span. */
  node<const N extends object>(node: N): N & Span;
  /** The text between two tokens. */
  textBetween(first: Token, last: Token): string;
  /** CPython's RAISE_SYNTAX_ERROR_KNOWN_LOCATION. */
  failAt(place: Span, message: string): never;
  /** RAISE_SYNTAX_ERROR_KNOWN_RANGE. */
  failBetween(first: Span, last: Span, message: string): never;
  /** RAISE_ERROR_KNOWN_LOCATION at the last unit of a node, without an end. */
  failAtEndOf(node: Span, message: string): never;
  /** RAISE_SYNTAX_ERROR_STARTING_FROM: up to where the tokenizer has come. */
  failFrom(first: Span, message: string): never;
  /** RAISE_SYNTAX_ERROR, RAISE_INDENTATION_ERROR: at the last token that was looked at. */
  failAtLast(message: string, exception?: SyntaxException): never;
  /** RAISE_SYNTAX_ERROR_ON_NEXT_TOKEN. */
  failAtNext(message: string): never;
  /** _PyPegen_register_stmts: a statement with a block has been understood. */
  registerStatement(statement: Span): void;
  /** How many brackets are open after the last token of the alternative. */
  bracketLevel(): number;
}

export type Action<V, T> = (values: V, context: Context) => T | Fail;

export type Shape =
  | { readonly kind: "token"; readonly token: number }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "rule"; readonly name: keyof RuleTypes }
  | { readonly kind: "optional"; readonly item: Item }
  | { readonly kind: "many"; readonly item: Item; readonly least: 0 | 1 }
  | { readonly kind: "list"; readonly item: Item; readonly separator: Fixed }
  | { readonly kind: "ahead"; readonly item: Item; readonly expected: boolean }
  | { readonly kind: "forced"; readonly token: Fixed }
  | { readonly kind: "cut" }
  | { readonly kind: "choice"; readonly alternatives: readonly Alternative<unknown>[] };

/** An item with a value of type T. The type is all there is of the value. */
export type Typed<T> = Shape & { readonly valueType?: T };

/** A keyword or an operator stands for its token. */
export type Item = Fixed | Typed<unknown>;

type ValueOf<I> = I extends Fixed ? Token : I extends { readonly valueType?: infer T } ? T : never;
type ValuesOf<I extends readonly Item[]> = { readonly [K in keyof I]: ValueOf<I[K]> };

/** In both passes, only to explain why a program is wrong, or only as long as that is not asked. */
export type When = "always" | "toExplain" | "toRead";

export interface Alternative<T> {
  readonly items: readonly Item[];
  readonly action: Action<never, T> | undefined;
  readonly tried: When;
}

export interface Rule<T> {
  readonly alternatives: readonly Alternative<T>[];
  /** Alternatives that go on after the rule has matched: CPython's left recursion. */
  readonly tails: readonly Alternative<AnyTail>[];
  readonly memo: "always" | "explaining" | "never";
  /** Nothing below is tried only to explain. */
  readonly quiet: boolean;
}

/** What a tail makes of all that stands to its left; the span is that of both. */
export type Tail<T> = (left: T, span: Span) => T;

/** `leftRecursive` has checked that it fits the rule. */
export type AnyTail = (left: never, span: Span) => unknown;

/** The items one after another, and what their values mean. */
export function seq<const I extends readonly Item[], T>(
  items: I,
  action: Action<ValuesOf<I>, T>,
): Alternative<T> {
  return { items, action, tried: "always" };
}

/** Like `seq`, to explain an error: the action fails the program, or it matches in vain. */
export function invalid<const I extends readonly Item[]>(
  items: I,
  action: (values: ValuesOf<I>, context: Context) => Fail,
): Alternative<never> {
  return { items, action, tried: "toExplain" };
}

/** An alternative that is one item. */
export const just = <const I extends Item>(item: I): Alternative<ValueOf<I>> => ({
  items: [item],
  action: undefined,
  tried: "always",
});

/**
 * An item, if the next token is fit to follow it: a shorter way to what other alternatives would
 * find as well. Explanations depend on the way, so it is taken in the first pass only.
 */
export const shortcut = <const I extends Typed<unknown>>(
  item: I,
  follows: Typed<undefined>,
): Alternative<ValueOf<I>> => ({
  items: [item, follows],
  action: (values: readonly [ValueOf<I>]) => values[0],
  tried: "toRead",
});

/** An alternative that is one rule of explanations, which never matches. */
export const explain = (name: keyof RuleTypes): Alternative<never> => ({
  items: [{ kind: "rule", name }],
  action: undefined,
  tried: "toExplain",
});

/** A rule, by its name. */
export const r = <K extends keyof RuleTypes>(name: K): Typed<RuleTypes[K]> => ({
  kind: "rule",
  name,
});

/** Undefined if the item does not match. */
export const opt = <const I extends Item>(item: I): Typed<ValueOf<I> | undefined> => ({
  kind: "optional",
  item,
});

export const any = <const I extends Item>(item: I): Typed<readonly ValueOf<I>[]> => ({
  kind: "many",
  item,
  least: 0,
});

export const many = <const I extends Item>(item: I): Typed<readonly ValueOf<I>[]> => ({
  kind: "many",
  item,
  least: 1,
});

/** One or more, separated by commas. */
export const list = <const I extends Item>(
  item: I,
  separator: Fixed = ",",
): Typed<readonly ValueOf<I>[]> => ({ kind: "list", item, separator });

/** Would the item match here? */
export const ahead = (item: Item): Typed<undefined> => ({ kind: "ahead", item, expected: true });
export const not = (item: Item): Typed<undefined> => ({ kind: "ahead", item, expected: false });

/** A token without which the program is wrong. */
export const forced = (token: Fixed): Typed<Token> => ({ kind: "forced", token });

/** Once the alternative has come here, no other will be tried. */
export const cut: Typed<undefined> = { kind: "cut" };

export const choice = <T>(...alternatives: readonly Alternative<T>[]): Typed<T> => ({
  kind: "choice",
  alternatives,
});

/** Any of these items. */
export const either = <const I extends readonly Item[]>(
  ...items: I
): Typed<ValueOf<I[number]>> => ({
  kind: "choice",
  alternatives: items.map((item) => just(item)),
});

/** The items, for the value of the one at `index`. */
export const pick = <const I extends readonly Item[], N extends number & keyof I>(
  index: N,
  items: I,
): Typed<ValueOf<I[N]>> => ({
  kind: "choice",
  alternatives: [
    { items, action: (values: ValuesOf<I>) => values[index] as ValueOf<I[N]>, tried: "always" },
  ],
});

export const token = (kind: number): Typed<Token> => ({ kind: "token", token: kind });

/** A word that is a keyword here only. */
export const word = (text: string): Typed<Token> => ({ kind: "word", word: text });

const NEVER = { tails: [], memo: "never", quiet: false } as const;

export const rule = <T>(...alternatives: readonly Alternative<T>[]): Rule<T> => ({
  ...NEVER,
  alternatives,
});

/** A rule whose results are kept: it is tried more than once at the same place. */
export const memo = <T>(...alternatives: readonly Alternative<T>[]): Rule<T> => ({
  ...NEVER,
  alternatives,
  memo: "always",
});

/** A rule whose results CPython keeps, which matters for what it explains. */
export const memoExplaining = <T>(...alternatives: readonly Alternative<T>[]): Rule<T> => ({
  ...NEVER,
  alternatives,
  memo: "explaining",
});

/** A rule that starts like one of `alternatives` and goes on with any number of `tails`. */
export const leftRecursive = <T>(
  alternatives: readonly Alternative<T>[],
  tails: readonly Alternative<Tail<T>>[],
  kept: "always" | "explaining" = "explaining",
): Rule<T> => ({ alternatives, tails, memo: kept, quiet: false });

/** The action of an alternative that matches in vain. */
export const refuse: Action<unknown, never> = () => FAIL;
