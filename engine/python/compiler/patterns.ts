import type {
  Match,
  MatchAs,
  MatchCase,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSingleton,
  MatchValue,
  Node,
  Pattern,
} from "../ast.ts";
import { Op } from "../bytecode.ts";
import { children } from "../symbols/children.ts";
import { Label, type Register } from "./assembler.ts";
import { isWildcard, sequence } from "./sequence-patterns.ts";
import type { Unit } from "./unit.ts";
import { storeName } from "./variables.ts";

/** A value that a pattern is tested on. */
export interface Test {
  readonly unit: Unit;
  readonly subject: Register;
  readonly failed: Label;
  /** Where the names that the pattern binds wait until all of it has matched. */
  readonly captures: ReadonlyMap<string, Register>;
  /** Tests a pattern on a part of the value. */
  readonly part: (pattern: Pattern, subject: Register) => void;
}

/** Python/codegen.c, codegen_match_inner */
export function match(unit: Unit, node: Match): void {
  const end = new Label();
  const subject = unit.evaluateFresh(node.subject);
  for (const branch of node.cases) matchCase(unit, branch, subject, end);
  unit.assembler.place(end);
}

function matchCase(unit: Unit, branch: MatchCase, subject: Register, end: Label): void {
  const failed = new Label();
  unit.reachLine(branch.pattern);
  unit.during(() => bindMatched(unit, branch.pattern, subject, failed));
  if (branch.guard !== undefined) unit.condition(branch.guard, "false", failed);
  unit.statements(branch.body);
  unit.emit(Op.JUMP, end, 0, 0, branch.pattern);
  unit.assembler.place(failed);
}

function bindMatched(unit: Unit, pattern: Pattern, subject: Register, failed: Label): void {
  const names = [...new Set(boundNames(pattern))];
  const captures = new Map(names.map((name) => [name, unit.temporary()]));
  test(testOf(unit, subject, failed, captures), pattern);
  for (const [name, register] of captures) storeName(unit, name, register, pattern);
}

function boundNames(node: Node): readonly string[] {
  const within = children(node).flatMap(boundNames);
  const bound = node.nodeType === "MatchMapping" ? node.rest : nameOf(node);
  return bound === undefined ? within : [...within, bound];
}

function nameOf(node: Node): string | undefined {
  return node.nodeType === "MatchAs" || node.nodeType === "MatchStar" ? node.name : undefined;
}

function testOf(
  unit: Unit,
  subject: Register,
  failed: Label,
  captures: ReadonlyMap<string, Register>,
): Test {
  const part = (pattern: Pattern, value: Register) => {
    unit.during(() => test(testOf(unit, value, failed, captures), pattern));
  };
  return { unit, subject, failed, captures, part };
}

/** Python/codegen.c, codegen_pattern: goes on at `failed` unless the pattern matches. */
function test(on: Test, pattern: Pattern): void {
  switch (pattern.nodeType) {
    case "MatchValue":
      value(on, pattern);
      break;
    case "MatchSingleton":
      singleton(on, pattern);
      break;
    case "MatchSequence":
      sequence(on, pattern);
      break;
    case "MatchMapping":
      mapping(on, pattern);
      break;
    case "MatchClass":
      instance(on, pattern);
      break;
    case "MatchOr":
      alternatives(on, pattern);
      break;
    default:
      capture(on, pattern);
      break;
  }
}

function value({ unit, subject, failed }: Test, pattern: MatchValue): void {
  unit.emit(Op.JUMP_UNLESS_EQUAL, subject, unit.evaluate(pattern.value), failed, pattern);
}

function singleton({ unit, subject, failed }: Test, pattern: MatchSingleton): void {
  const { constant } = pattern;
  if (constant.kind === "none") {
    unit.emit(Op.JUMP_IF_NOT_NONE, subject, failed, 0, pattern);
    return;
  }
  const register = unit.temporary();
  unit.loadConstant(constant, register, pattern);
  unit.emit(Op.IS, register, subject, register, pattern);
  unit.emit(Op.JUMP_IF_FALSE, register, failed, 0, pattern);
}

function capture(on: Test, pattern: MatchAs | Extract<Pattern, { nodeType: "MatchStar" }>): void {
  if (pattern.nodeType === "MatchAs" && pattern.pattern !== undefined) {
    on.part(pattern.pattern, on.subject);
  }
  keep(on, pattern.name, on.subject, pattern);
}

function keep(on: Test, name: string | undefined, source: Register, at: Pattern): void {
  const register = name === undefined ? undefined : on.captures.get(name);
  if (register !== undefined) on.unit.move(register, source, at);
}

/** Python/codegen.c, codegen_pattern_mapping */
function mapping(on: Test, pattern: MatchMapping): void {
  const { unit, subject, failed } = on;
  const result = unit.temporary();
  unit.emit(Op.MATCH_MAPPING, result, subject, 0, pattern);
  unit.emit(Op.JUMP_IF_FALSE, result, failed, 0, pattern);
  const size = pattern.keys.length;
  if (size > 0) unit.during(() => requireLength(on, size, pattern));
  const keys = unit.nextTemporary;
  for (const key of pattern.keys) unit.evaluateFresh(key);
  if (size > 0) mappedValues(on, pattern, keys, result);
  if (pattern.rest !== undefined) keepRest(on, pattern, keys, result);
}

function requireLength({ unit, subject, failed }: Test, size: number, at: Pattern): void {
  const [length, least] = [unit.temporary(), unit.temporary()];
  unit.emit(Op.GET_LEN, length, subject, 0, at);
  unit.loadConstant({ kind: "int", value: size }, least, at);
  unit.emit(Op.JUMP_UNLESS_GREATER_EQUAL, length, least, failed, at);
}

function mappedValues(on: Test, pattern: MatchMapping, keys: Register, result: Register): void {
  const { unit, subject, failed } = on;
  const size = pattern.keys.length;
  unit.emit(Op.BUILD_TUPLE, result, keys, size, pattern);
  unit.emit(Op.MATCH_KEYS, result, subject, result, pattern);
  unit.emit(Op.JUMP_IF_NONE, result, failed, 0, pattern);
  unit.during(() => {
    const first = unit.temporary(size);
    unit.emit(Op.UNPACK, first, result, size, pattern);
    pattern.patterns.forEach((inner, index) => {
      on.part(inner, first + index);
    });
  });
}

/** `**rest`: a dict of what the keys of the pattern have left. */
function keepRest(on: Test, pattern: MatchMapping, keys: Register, result: Register): void {
  const { unit, subject } = on;
  unit.emit(Op.BUILD_MAP, result, result, 0, pattern);
  unit.during(() => unit.emit(Op.DICT_UPDATE, unit.temporary(), result, subject, pattern));
  pattern.keys.forEach((_key, index) => {
    unit.emit(Op.DELETE_SUBSCR, 0, result, keys + index, pattern);
  });
  keep(on, pattern.rest, result, pattern);
}

/** Python/codegen.c, codegen_pattern_class */
function instance(on: Test, pattern: MatchClass): void {
  const { unit, subject, failed } = on;
  const patterns = [...pattern.patterns, ...pattern.kwd_patterns];
  const base = unit.temporary();
  unit.move(base, subject, pattern);
  unit.evaluateFresh(pattern.cls);
  const items = pattern.kwd_attrs.map((name) => ({ kind: "str", value: name }) as const);
  unit.loadConstant({ kind: "tuple", items }, unit.temporary(), pattern);
  unit.emit(Op.MATCH_CLASS, base, base, pattern.patterns.length, pattern);
  unit.emit(Op.JUMP_IF_NONE, base, failed, 0, pattern);
  const first = unit.temporary(patterns.length);
  unit.emit(Op.UNPACK, first, base, patterns.length, pattern);
  patterns.forEach((inner, index) => {
    if (!isWildcard(inner)) on.part(inner, first + index);
  });
}

/** All alternatives bind the same names, so each writes the same registers. */
function alternatives(on: Test, pattern: MatchOr): void {
  const { unit, subject, captures } = on;
  const matched = new Label();
  for (const alternative of pattern.patterns.slice(0, -1)) {
    const next = new Label();
    unit.during(() => test(testOf(unit, subject, next, captures), alternative));
    unit.emit(Op.JUMP, matched, 0, 0, pattern);
    unit.assembler.place(next);
  }
  for (const last of pattern.patterns.slice(-1)) on.part(last, subject);
  unit.assembler.place(matched);
}
