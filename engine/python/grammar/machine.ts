import { must } from "../../support/assert.ts";
import { kindOf } from "../text/token.ts";
import {
  AheadMatcher,
  Alternatives,
  CutMatcher,
  ForcedMatcher,
  ListMatcher,
  ManyMatcher,
  type Matcher,
  OptionalMatcher,
  RuleMatcher,
  type Sequence,
  TokenMatcher,
  WordMatcher,
} from "./matchers.ts";
import type { Alternative, Item, Rule, Shape } from "./peg.ts";

export type Rules = Readonly<Record<string, Rule<unknown>>>;

/** Makes a grammar run, from the rule named `start`. */
export function linkGrammar(rules: Rules, start: string): Matcher {
  return new Linker(rules).rule(start);
}

const kindOfFixed = (text: string): number => must(kindOf(text), `token ${text}`);

class Linker {
  readonly #rules: Rules;
  readonly #named = new Map<string, Matcher>();
  /** A shape that several rules share is linked once. */
  readonly #shapes = new Map<Shape, Matcher>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  rule(name: string): Matcher {
    return this.#named.get(name) ?? this.#newRule(name, must(this.#rules[name], `rule ${name}`));
  }

  #newRule(name: string, rule: Rule<unknown>): Matcher {
    if (rule.memo === "never" && !rule.quiet && rule.tails.length === 0) {
      const alternatives = new Alternatives();
      this.#named.set(name, alternatives);
      return this.#link(alternatives, rule.alternatives);
    }
    const matcher = new RuleMatcher(rule, this.#named.size);
    this.#named.set(name, matcher);
    this.#link(matcher.alternatives, rule.alternatives);
    if (rule.tails.length > 0) matcher.tails = this.#link(new Alternatives(), rule.tails);
    return matcher;
  }

  #link(matcher: Alternatives, alternatives: readonly Alternative<unknown>[]): Alternatives {
    matcher.link(alternatives.map((alternative) => this.#sequence(alternative)));
    return matcher;
  }

  #sequence({ items, action, tried }: Alternative<unknown>): Sequence {
    const cut = items.findIndex((item) => typeof item !== "string" && item.kind === "cut");
    const cutAt = cut === -1 ? items.length : cut;
    return { matchers: items.map((item) => this.#item(item)), action, tried, cutAt };
  }

  #item(item: Item): Matcher {
    if (typeof item === "string") return new TokenMatcher(kindOfFixed(item));
    const known = this.#shapes.get(item);
    if (known !== undefined) return known;
    const matcher = this.#matcher(item);
    this.#shapes.set(item, matcher);
    return matcher;
  }

  #matcher(shape: Shape): Matcher {
    switch (shape.kind) {
      case "token":
        return new TokenMatcher(shape.token);
      case "word":
        return new WordMatcher(shape.word);
      case "rule":
        return this.rule(shape.name);
      case "optional":
        return new OptionalMatcher(this.#item(shape.item));
      case "many":
        return new ManyMatcher(this.#item(shape.item), shape.least);
      case "list":
        return new ListMatcher(this.#item(shape.item), kindOfFixed(shape.separator));
      case "ahead":
        return new AheadMatcher(this.#item(shape.item), shape.expected);
      case "forced":
        return new ForcedMatcher(kindOfFixed(shape.token), shape.token);
      case "cut":
        return new CutMatcher();
      case "choice":
        return this.#link(new Alternatives(), shape.alternatives);
    }
  }
}
