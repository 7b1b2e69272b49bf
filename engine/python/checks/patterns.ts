import type {
  ConstantValue,
  Expr,
  Match,
  MatchCase,
  MatchMapping,
  MatchOr,
  Pattern,
  Span,
} from "../ast.ts";
import { constantText } from "../literal-text.ts";
import { SyntaxFailure } from "../text/syntax-failure.ts";

function fail(message: string, place: Span): never {
  throw new SyntaxFailure(message, place);
}

const repr = (name: string): string => constantText({ kind: "str", value: name });

const isWildcard = (pattern: Pattern): boolean =>
  pattern.nodeType === "MatchAs" && pattern.name === undefined;

/** Python/codegen.c, codegen_match: throws the first thing that is wrong with a pattern. */
export function checkPattern({ pattern, guard }: MatchCase, { cases }: Match): void {
  const isLast = pattern === cases.at(-1)?.pattern;
  if (isLast && cases.length > 1 && isWildcard(pattern)) return;
  new PatternChecker().check(pattern, guard !== undefined || isLast);
}

/** The names that a pattern binds, and where it may match anything. */
class PatternChecker {
  #names: readonly string[] = [];

  /** `mayMatchAll`: nothing comes after the pattern that could no longer be reached. */
  check(pattern: Pattern, mayMatchAll: boolean): void {
    switch (pattern.nodeType) {
      case "MatchAs":
        this.#checkAs(pattern, mayMatchAll);
        break;
      case "MatchStar":
        this.#bind(pattern.name, pattern);
        break;
      case "MatchOr":
        this.#checkOr(pattern, mayMatchAll);
        break;
      case "MatchValue":
        checkValue(pattern.value, pattern);
        break;
      case "MatchSingleton":
        break;
      default:
        this.#checkParts(pattern);
    }
  }

  #checkParts(
    pattern: Extract<Pattern, { nodeType: "MatchSequence" | "MatchMapping" | "MatchClass" }>,
  ): void {
    switch (pattern.nodeType) {
      case "MatchSequence":
        checkStars(pattern.patterns, pattern);
        this.#checkAll(pattern.patterns);
        break;
      case "MatchMapping":
        checkKeys(pattern);
        this.#checkAll(pattern.patterns);
        this.#bind(pattern.rest, pattern);
        break;
      case "MatchClass":
        checkAttributes(pattern.kwd_attrs, pattern.kwd_patterns);
        this.#checkAll([...pattern.patterns, ...pattern.kwd_patterns]);
    }
  }

  #checkAll(patterns: readonly Pattern[]): void {
    for (const pattern of patterns) this.check(pattern, true);
  }

  #checkAs(pattern: Extract<Pattern, { nodeType: "MatchAs" }>, mayMatchAll: boolean): void {
    if (pattern.pattern !== undefined) {
      this.check(pattern.pattern, mayMatchAll);
    } else if (!mayMatchAll) {
      const what = pattern.name === undefined ? "wildcard" : `name capture ${repr(pattern.name)}`;
      fail(`${what} makes remaining patterns unreachable`, pattern);
    }
    this.#bind(pattern.name, pattern);
  }

  #bind(name: string | undefined, place: Span): void {
    if (name === undefined) return;
    if (this.#names.includes(name))
      fail(`multiple assignments to name ${repr(name)} in pattern`, place);
    this.#names = [...this.#names, name];
  }

  #checkOr(pattern: MatchOr, mayMatchAll: boolean): void {
    const outer = this.#names;
    let bound: readonly string[] | undefined;
    for (const [index, alternative] of pattern.patterns.entries()) {
      this.#names = [];
      this.check(alternative, mayMatchAll && index === pattern.patterns.length - 1);
      bound ??= this.#names;
      if (!hasSameNames(bound, this.#names)) {
        fail("alternative patterns bind different names", pattern);
      }
    }
    this.#names = outer;
    for (const name of bound ?? []) this.#bind(name, pattern);
  }
}

const hasSameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

function checkStars(patterns: readonly Pattern[], place: Span): void {
  if (patterns.filter(({ nodeType }) => nodeType === "MatchStar").length > 1) {
    fail("multiple starred names in sequence pattern", place);
  }
}

function checkAttributes(names: readonly string[], patterns: readonly Pattern[]): void {
  for (const [index, name] of names.entries()) {
    const again = patterns[names.indexOf(name, index + 1)];
    if (again !== undefined) fail(`attribute name repeated in class pattern: ${name}`, again);
  }
}

function checkKeys(pattern: MatchMapping): void {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    if (key.nodeType === "Attribute") continue;
    const text = keyText(key);
    if (text === undefined) {
      fail("mapping pattern keys may only match literals and attribute lookups", pattern);
    }
    if (seen.has(sameness(key) ?? text))
      fail(`mapping pattern checks duplicate key (${text})`, pattern);
    seen.add(sameness(key) ?? text);
  }
}

/** A key as CPython writes it: its repr. */
function keyText(key: Expr): string | undefined {
  switch (key.nodeType) {
    case "Constant":
      return constantText(key.constant);
    case "UnaryOp": {
      const text = keyText(key.operand);
      return text === undefined ? undefined : `-${text}`;
    }
    case "BinOp": {
      const [left, right] = [keyText(key.left), keyText(key.right)];
      return left === undefined || right === undefined
        ? undefined
        : `(${left.replace(/\.0$/, "")}${key.op === "Add" ? "+" : "-"}${right})`;
    }
    default:
      return undefined;
  }
}

/** Numbers that are equal are one key, whatever their types: `1`, `1.0` and `True`. */
function sameness(key: Expr): string | undefined {
  const value = realValue(key);
  return value === undefined ? undefined : `number ${value}`;
}

function realValue(key: Expr): number | bigint | undefined {
  if (key.nodeType === "UnaryOp") {
    const value = realValue(key.operand);
    return value === undefined ? undefined : -value;
  }
  return key.nodeType === "Constant" ? constantNumber(key.constant) : undefined;
}

function constantNumber(constant: ConstantValue): number | bigint | undefined {
  switch (constant.kind) {
    case "bool":
      return Number(constant.value);
    case "int":
    case "float":
      return constant.value;
    default:
      return undefined;
  }
}

function checkValue(value: Expr, place: Span): void {
  if (value.nodeType === "JoinedStr" || value.nodeType === "TemplateStr") {
    fail("patterns may only match literals and attribute lookups", place);
  }
}
