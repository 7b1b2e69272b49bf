/** An expression about recorded values: Python's, without calls other than `len` and a few methods. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "attribute"; readonly of: Expression; readonly name: string }
  | { readonly kind: "item"; readonly of: Expression; readonly at: Expression }
  | { readonly kind: "call"; readonly of: Expression; readonly given: readonly Expression[] }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** `a < b <= c` is a chain of pairs. */
  | {
      readonly kind: "compare";
      readonly first: Expression;
      readonly rest: readonly (readonly [string, Expression])[];
    };

/** An int is a bigint and a float a number, so that `1` and `1.0` stay two things. */
export type Constant = bigint | number | string | boolean | null;

/** What is written cannot be read as an expression. */
export class NotAnExpression extends Error {}

const TOKEN =
  /\s*(?:(?<number>\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<sign>\*\*|\/\/|[=!<>]=|[-+*/%<>()[\].,]))/uy;

interface Token {
  readonly kind: "number" | "word" | "text" | "sign";
  readonly text: string;
}

function tokensOf(source: string): readonly Token[] {
  const text = source.trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined)
      throw new NotAnExpression(`cannot be read from ${text.slice(start).trim()}`);
    const kinds = ["number", "word", "text", "sign"] as const;
    const kind = kinds.find((each) => groups[each] !== undefined) ?? "sign";
    tokens.push({ kind, text: groups[kind] ?? "" });
  }
  return tokens;
}

const CONSTANTS: ReadonlyMap<string, Constant> = new Map<string, Constant>([
  ["None", null],
  ["True", true],
  ["False", false],
]);

/** From the loosest to the tightest; comparisons and `not` stand between `and` and `+`. */
const SUMS = [new Set(["+", "-"]), new Set(["*", "/", "//", "%"])];
const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "is"]);
const KEYWORDS: ReadonlySet<string> = new Set(["and", "or", "not", "in", "is", "if", "else"]);

/** Reads an expression; throws NotAnExpression where it is none. */
export function parseExpression(source: string): Expression {
  const parser = new Parser(tokensOf(source));
  const expression = parser.or();
  parser.end();
  return expression;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  end(): void {
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw new NotAnExpression(`does not go on with ${rest.text}`);
  }

  or(): Expression {
    return this.#joined("or", () => this.#joined("and", () => this.#not()));
  }

  #joined(operator: string, inner: () => Expression): Expression {
    let left = inner();
    while (this.#takes(operator)) left = { kind: "binary", operator, left, right: inner() };
    return left;
  }

  #not(): Expression {
    if (this.#takes("not")) return { kind: "unary", operator: "not", of: this.#not() };
    const first = this.#sum(0);
    const rest: [string, Expression][] = [];
    for (let operator = this.#comparison(); operator !== undefined; operator = this.#comparison())
      rest.push([operator, this.#sum(0)]);
    return rest.length === 0 ? first : { kind: "compare", first, rest };
  }

  #comparison(): string | undefined {
    const { text = "" } = this.#tokens[this.#at] ?? {};
    if (text === "not" && this.#tokens[this.#at + 1]?.text === "in") {
      this.#at += 2;
      return "not in";
    }
    if (!COMPARISONS.has(text)) return undefined;
    this.#at += 1;
    return text === "is" && this.#takes("not") ? "is not" : text;
  }

  #sum(level: number): Expression {
    const operators = SUMS[level];
    if (operators === undefined) return this.#sign();
    let left = this.#sum(level + 1);
    for (let next = this.#tokens[this.#at]; next?.kind === "sign" && operators.has(next.text); ) {
      this.#at += 1;
      left = { kind: "binary", operator: next.text, left, right: this.#sum(level + 1) };
      next = this.#tokens[this.#at];
    }
    return left;
  }

  #sign(): Expression {
    for (const operator of ["-", "+"])
      if (this.#takes(operator)) return { kind: "unary", operator, of: this.#sign() };
    const left = this.#postfix();
    return this.#takes("**") ? { kind: "binary", operator: "**", left, right: this.#sign() } : left;
  }

  #postfix(): Expression {
    let of = this.#atom();
    for (;;) {
      if (this.#takes(".")) of = { kind: "attribute", of, name: this.#word() };
      else if (this.#takes("[")) {
        of = { kind: "item", of, at: this.or() };
        this.#expect("]");
      } else if (this.#takes("(")) of = { kind: "call", of, given: this.#given() };
      else return of;
    }
  }

  #given(): readonly Expression[] {
    const given: Expression[] = [];
    while (!this.#takes(")")) {
      given.push(this.or());
      if (!this.#takes(",")) {
        this.#expect(")");
        break;
      }
    }
    return given;
  }

  #atom(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === undefined) throw new NotAnExpression("is not complete");
    if (token.kind === "number") return { kind: "constant", value: numberIn(token.text) };
    if (token.kind === "text") return { kind: "constant", value: textIn(token.text) };
    if (token.text === "(") {
      const inner = this.or();
      this.#expect(")");
      return inner;
    }
    const constant = CONSTANTS.get(token.text);
    if (constant !== undefined) return { kind: "constant", value: constant };
    if (token.kind !== "word" || KEYWORDS.has(token.text))
      throw new NotAnExpression(`does not go on with ${token.text}`);
    return { kind: "name", name: token.text };
  }

  #word(): string {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "word") throw new NotAnExpression("wants a name after the point");
    this.#at += 1;
    return token.text;
  }

  #takes(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.text !== text || token.kind === "text") return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#takes(text)) throw new NotAnExpression(`wants a ${text}`);
  }
}

function numberIn(text: string): Constant {
  const digits = text.replaceAll("_", "");
  return /[.eE]/.test(digits) ? Number(digits) : BigInt(digits);
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

const textIn = (quoted: string): string =>
  quoted.slice(1, -1).replaceAll(/\\(.)/gu, (_, sign: string) => ESCAPES[sign] ?? sign);

/** The names that an expression depends on. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "constant":
      return [];
    case "name":
      return [expression.name];
    case "attribute":
    case "unary":
      return namesIn(expression.of);
    case "item":
      return [...namesIn(expression.of), ...namesIn(expression.at)];
    case "call":
      return [expression.of, ...expression.given].flatMap(namesIn);
    case "binary":
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case "compare":
      return [expression.first, ...expression.rest.map(([, right]) => right)].flatMap(namesIn);
  }
}
