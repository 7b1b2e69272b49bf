import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type CodeObject, INSTRUCTION_WORDS, Op } from "../../engine/python/bytecode.ts";
import { type CPython, cpython } from "../support/cpython.ts";
import { compiled, innerCodes } from "./compiled.ts";
import { problemsOf } from "./verify-code.ts";

/** Modules of CPython's library that use about all there is of the language. */
const MODULES = [
  "asyncio/base_events.py",
  "asyncio/tasks.py",
  "asyncio/taskgroups.py",
  "asyncio/staggered.py",
  "collections/__init__.py",
  "contextlib.py",
  "dataclasses.py",
  "enum.py",
  "functools.py",
  "inspect.py",
  "statistics.py",
  "tomllib/_parser.py",
  "traceback.py",
  "typing.py",
];

interface Described {
  readonly variables: {
    readonly name: string;
    readonly kind: string;
    readonly parameters: readonly number[];
    readonly free: readonly string[];
    readonly cells: readonly string[];
  };
  readonly places: readonly string[];
  readonly lines: readonly number[];
}

interface Judged {
  readonly source: string;
  readonly codes: readonly Described[];
  /** Lines at which statements begin. */
  readonly statements: readonly number[];
}

const JUDGE = readFileSync(new URL("described_code.py", import.meta.url), "utf8");

function withinCode(code: CodeObject): readonly CodeObject[] {
  return [code, ...innerCodes(code).flatMap(withinCode)];
}

function nameOf({ qualname, firstLine }: CodeObject): string {
  return `${qualname} ${firstLine}`;
}

function variablesOf(code: CodeObject): Described["variables"] {
  const runsAtOnce = code.kind === "module" || code.kind === "class";
  return {
    name: nameOf(code),
    kind: runsAtOnce ? "function" : code.kind,
    parameters: [code.positionalOnly, code.positional, code.keywordOnly],
    free: inOrder(code.free),
    cells: inOrder(code.cells.map((register) => code.locals[register] ?? "")),
  };
}

function inOrder(names: readonly string[]): readonly string[] {
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

const OPERATIONS = new Map<number, string>([
  ...[Op.CALL, Op.CALL_KW, Op.CALL_EX, Op.CALL_METHOD].map((op) => [op, "call"] as const),
  ...numbers(Op.ADD, Op.INPLACE_MATRIX_MULTIPLY).map((op) => [op, "binary"] as const),
  ...numbers(Op.LESS, Op.GREATER_EQUAL).map((op) => [op, "compare"] as const),
  ...numbers(Op.JUMP_UNLESS_LESS, Op.JUMP_UNLESS_GREATER_EQUAL).map(
    (op) => [op, "compare"] as const,
  ),
  [Op.LOAD_SUBSCR, "subscript"],
  [Op.IN, "contains"],
  [Op.NOT_IN, "contains"],
  [Op.STORE_ATTR, "store attribute"],
  [Op.DELETE_SUBSCR, "delete item"],
  [Op.RAISE, "raise"],
  [Op.GET_ITER, "iterate"],
  [Op.FOR_ITER, "next"],
  [Op.IMPORT_NAME, "import"],
  [Op.IMPORT_FROM, "import from"],
  [Op.YIELD, "yield"],
  [Op.YIELD_FROM, "yield"],
  [Op.GET_AWAITABLE, "await"],
  [Op.EXC_MATCH, "match exception"],
  [Op.LOAD_SPECIAL, "special"],
  [Op.FORMAT, "format"],
  [Op.FORMAT_SPEC, "format"],
]);

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

function placesOf(code: CodeObject): ReadonlySet<string> {
  const found = new Set<string>();
  for (let word = 0; word < code.words.length; word += INSTRUCTION_WORDS) {
    const name = OPERATIONS.get(code.words[word] ?? -1);
    const [line, column, endLine, endColumn] = code.positions.subarray(
      word,
      word + INSTRUCTION_WORDS,
    );
    found.add(`${name} ${line}:${column}-${endLine}:${endColumn}`);
  }
  return found;
}

function linesOf(code: CodeObject): readonly number[] {
  const indexes = numbers(0, code.words.length / INSTRUCTION_WORDS - 1);
  const words = indexes.map((index) => index * INSTRUCTION_WORDS);
  return words
    .filter((word) => code.words[word] === Op.LINE)
    .map((word) => code.words[word + 1] ?? 0);
}

/** Code by name, as far as the names are unique: CPython repeats what stands in `finally`. */
function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const names = items.map(nameOf);
  const unique = items.filter(
    (_, index) => names.indexOf(names[index] ?? "") === names.lastIndexOf(names[index] ?? ""),
  );
  return new Map(unique.map((item) => [nameOf(item), item]));
}

describe.each(MODULES)("%s", (module) => {
  let judged: Judged;
  let codes: readonly CodeObject[];

  beforeAll(async () => {
    const judge: CPython = await cpython();
    [judged] = judge.answers<Judged>(JUDGE, [module]) as [Judged];
    codes = withinCode(compiled(judged.source));
  });

  test("has CPython's code objects with CPython's variables", () => {
    const ours = byName(codes.map(variablesOf), ({ name }) => name);
    const theirs = byName(
      judged.codes.map(({ variables }) => variables),
      ({ name }) => name,
    );
    for (const [name, variables] of theirs) {
      const own = ours.get(name);
      expect(own && { ...own, cells: [] }).toEqual({ ...variables, cells: [] });
      // CPython counts the variables of inlined comprehensions among those of the function.
      expect(variables.cells).toEqual(expect.arrayContaining([...(own?.cells ?? [])]));
    }
  });

  test("may fail wherever CPython may", () => {
    const ours = byName(codes, nameOf);
    const theirs = byName(judged.codes, ({ variables }) => variables.name);
    for (const [name, { places }] of theirs) {
      const own = ours.get(name);
      const known = own === undefined ? new Set<string>() : placesOf(own);
      expect(
        places.filter((place) => !known.has(place) && !isInlinedCall(judged.source, place)),
      ).toEqual([]);
    }
  });

  test("announces lines at which statements begin or CPython stops", () => {
    const theirs = byName(judged.codes, ({ variables }) => variables.name);
    for (const code of withinCode(compiled(judged.source, "recorded"))) {
      const known = theirs.get(nameOf(code))?.lines;
      const others = linesOf(code).filter((line) => known?.includes(line) === false);
      expect(others.filter((line) => !judged.statements.includes(line))).toEqual([]);
    }
  });

  test.each(["plain", "recorded"] as const)("is sound as %s code", (mode) => {
    expect(problemsOf(compiled(judged.source, mode))).toEqual([]);
  });
});

/** CPython compiles `any(… for …)` as a loop, in case it is the builtin function. */
function isInlinedCall(source: string, place: string): boolean {
  const [, line, from, to] = /^next (\d+):(\d+)-\d+:(\d+)/.exec(place) ?? [];
  const text = source.split("\n")[Number(line) - 1]?.slice(Number(from), Number(to)) ?? "";
  return ["any", "all", "tuple"].includes(text);
}
