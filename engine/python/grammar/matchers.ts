import { KIND, KIND_COUNT } from "../text/token.ts";
import type { ParserState } from "./parser-state.ts";
import { type Action, type AnyTail, FAIL, type Rule, type When } from "./peg.ts";

/** The kinds of token a match can begin with, one bit for each. */
type First = bigint;

const ANY: First = -1n;
const NOTHING: First = 0n;

const only = (kind: number): First => 1n << BigInt(kind);

/** A grammar that can be run. Values are unknown here: `peg.ts` has checked how they fit. */
export interface Matcher {
  match(state: ParserState): unknown;
  first(): First;
  /** May the match be empty, so that what follows decides how it begins? */
  readonly maybeEmpty: boolean;
}

export class TokenMatcher implements Matcher {
  readonly maybeEmpty = false;
  readonly #kind: number;

  constructor(kind: number) {
    this.#kind = kind;
  }

  first(): First {
    return only(this.#kind);
  }

  match(state: ParserState): unknown {
    return state.kind() === this.#kind ? state.take() : FAIL;
  }
}

export class WordMatcher implements Matcher {
  readonly maybeEmpty = false;
  readonly #word: string;

  constructor(word: string) {
    this.#word = word;
  }

  first(): First {
    return only(KIND.name);
  }

  match(state: ParserState): unknown {
    return state.kind() === KIND.name && state.token().text === this.#word ? state.take() : FAIL;
  }
}

export class OptionalMatcher implements Matcher {
  readonly maybeEmpty = true;
  readonly #item: Matcher;

  constructor(item: Matcher) {
    this.#item = item;
  }

  first(): First {
    return this.#item.first();
  }

  match(state: ParserState): unknown {
    const { mark } = state;
    const value = this.#item.match(state);
    if (value !== FAIL) return value;
    state.mark = mark;
    return undefined;
  }
}

export class ManyMatcher implements Matcher {
  readonly maybeEmpty: boolean;
  readonly #item: Matcher;

  constructor(item: Matcher, least: 0 | 1) {
    this.#item = item;
    this.maybeEmpty = least === 0;
  }

  first(): First {
    return this.#item.first();
  }

  match(state: ParserState): unknown {
    const values: unknown[] = [];
    for (;;) {
      const { mark } = state;
      const value = this.#item.match(state);
      if (value === FAIL) {
        state.mark = mark;
        return values.length === 0 && !this.maybeEmpty ? FAIL : values;
      }
      values.push(value);
    }
  }
}

export class ListMatcher implements Matcher {
  readonly maybeEmpty = false;
  readonly #item: Matcher;
  readonly #separator: number;

  constructor(item: Matcher, separator: number) {
    this.#item = item;
    this.#separator = separator;
  }

  first(): First {
    return this.#item.first();
  }

  match(state: ParserState): unknown {
    const values: unknown[] = [];
    let before = state.mark;
    for (;;) {
      const value = this.#item.match(state);
      if (value === FAIL) break;
      values.push(value);
      before = state.mark;
      if (state.kind() !== this.#separator) break;
      state.take();
    }
    state.mark = before;
    return values.length === 0 ? FAIL : values;
  }
}

/** Looks ahead and stays where it is. */
export class AheadMatcher implements Matcher {
  readonly maybeEmpty = true;
  readonly #item: Matcher;
  readonly #expected: boolean;

  constructor(item: Matcher, expected: boolean) {
    this.#item = item;
    this.#expected = expected;
  }

  first(): First {
    return NOTHING;
  }

  match(state: ParserState): unknown {
    const { mark } = state;
    const found = this.#item.match(state) !== FAIL;
    state.mark = mark;
    return found === this.#expected ? undefined : FAIL;
  }
}

export class CutMatcher implements Matcher {
  readonly maybeEmpty = true;

  first(): First {
    return NOTHING;
  }

  match(): unknown {
    return undefined;
  }
}

export class ForcedMatcher implements Matcher {
  readonly maybeEmpty = false;
  readonly #kind: number;
  readonly #text: string;

  constructor(kind: number, text: string) {
    this.#kind = kind;
    this.#text = text;
  }

  /** Any: where it does not match, it fails the whole program. */
  first(): First {
    return ANY;
  }

  match(state: ParserState): unknown {
    if (state.kind() === this.#kind) return state.take();
    return state.failAt(state.token(), `expected '${this.#text}'`);
  }
}

/** Items one after another: what an `Alternative` becomes. */
export interface Sequence {
  readonly matchers: readonly Matcher[];
  readonly action: Action<never, unknown> | undefined;
  readonly tried: When;
  /** How many items come before the cut; more than there are if there is none. */
  readonly cutAt: number;
}

function firstOf({ matchers }: Sequence): First {
  let kinds = NOTHING;
  for (const matcher of matchers) {
    kinds |= matcher.first();
    if (!matcher.maybeEmpty) return kinds;
  }
  return ANY;
}

type Table = (readonly Sequence[] | undefined)[];

/**
 * Alternatives, sorted by the token they can begin with. One that is left out would have failed at
 * its first token, so this changes nothing but the time.
 */
export class Alternatives implements Matcher {
  readonly maybeEmpty = false;
  #sequences: readonly Sequence[] = [];
  #firsts: readonly First[] | undefined;
  /** What was found out for a kind of token, when it is asked for the first time. */
  readonly #toRead: Table = new Array(KIND_COUNT).fill(undefined);
  readonly #toExplain: Table = new Array(KIND_COUNT).fill(undefined);

  /** Rules refer to each other, so what they consist of comes later. */
  link(sequences: readonly Sequence[]): void {
    this.#sequences = sequences;
  }

  first(): First {
    return this.#allFirsts().reduce((kinds, first) => kinds | first, NOTHING);
  }

  /** As in CPython, an alternative that matches and has no value ends the search. */
  match(state: ParserState): unknown {
    const start = state.mark;
    for (const sequence of this.#at(state.kind(), state.explaining)) {
      const values: unknown[] = [];
      for (const matcher of sequence.matchers) {
        const value = matcher.match(state);
        if (value === FAIL) break;
        values.push(value);
      }
      if (values.length === sequence.matchers.length) return finish(sequence, values, start, state);
      state.mark = start;
      if (values.length > sequence.cutAt) return FAIL;
    }
    return FAIL;
  }

  #at(kind: number, explaining: boolean): readonly Sequence[] {
    const table = explaining ? this.#toExplain : this.#toRead;
    return table[kind] ?? this.#find(kind, explaining, table);
  }

  #find(kind: number, explaining: boolean, table: Table): readonly Sequence[] {
    const other = explaining ? "toRead" : "toExplain";
    const firsts = this.#allFirsts();
    const able = this.#sequences.filter(
      ({ tried }, index) => tried !== other && ((firsts[index] ?? ANY) & only(kind)) !== 0n,
    );
    table[kind] = able;
    return able;
  }

  #allFirsts(): readonly First[] {
    this.#firsts ??= this.#sequences.map(firstOf);
    return this.#firsts;
  }
}

function finish(
  { action }: Sequence,
  values: readonly unknown[],
  start: number,
  state: ParserState,
): unknown {
  if (action === undefined) return values[0];
  state.start = start;
  return action(values as never, state);
}

/** A rule whose results are kept, that goes on with tails, or that is quiet. */
export class RuleMatcher implements Matcher {
  readonly maybeEmpty = false;
  readonly alternatives = new Alternatives();
  tails: Alternatives | undefined;
  readonly #memo: Rule<unknown>["memo"];
  readonly #quiet: boolean;
  readonly #id: number;

  constructor({ memo, quiet }: Pick<Rule<unknown>, "memo" | "quiet">, id: number) {
    this.#memo = memo;
    this.#quiet = quiet;
    this.#id = id;
  }

  first(): First {
    return this.alternatives.first();
  }

  /** Not taken apart any further: how deep a program may nest depends on the calls for a level. */
  match(state: ParserState): unknown {
    const keeps = this.#memo === "always" || (this.#memo === "explaining" && state.explaining);
    const known = keeps ? state.recall(this.#id) : undefined;
    if (known !== undefined) {
      state.mark = known.end;
      return known.value;
    }
    const start = state.mark;
    const { explaining } = state;
    if (this.#quiet) state.explaining = false;
    let value = this.alternatives.match(state);
    state.explaining = explaining;
    if (this.tails !== undefined && value !== FAIL) value = grow(value, start, this.tails, state);
    return keeps ? state.remember(this.#id, start, value) : value;
  }
}

function grow(seed: unknown, start: number, tails: Alternatives, state: ParserState): unknown {
  let value = seed;
  for (;;) {
    const { mark } = state;
    const tail = tails.match(state);
    if (tail === FAIL) {
      state.mark = mark;
      return value;
    }
    value = (tail as AnyTail)(value as never, state.spanSince(start));
  }
}
