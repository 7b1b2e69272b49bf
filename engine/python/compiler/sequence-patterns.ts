import type { MatchSequence, Pattern } from "../ast.ts";
import { Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import type { Test } from "./patterns.ts";

export function isWildcard(pattern: Pattern): boolean {
  if (pattern.nodeType === "MatchStar") return pattern.name === undefined;
  return (
    pattern.nodeType === "MatchAs" && pattern.name === undefined && pattern.pattern === undefined
  );
}

/** Python/codegen.c, codegen_pattern_sequence */
export function sequence(on: Test, pattern: MatchSequence): void {
  const { unit, subject, failed } = on;
  const { patterns } = pattern;
  const star = patterns.findIndex(({ nodeType }) => nodeType === "MatchStar");
  unit.during(() => {
    const result = unit.temporary();
    unit.emit(Op.MATCH_SEQUENCE, result, subject, 0, pattern);
    unit.emit(Op.JUMP_IF_FALSE, result, failed, 0, pattern);
    checkLength(on, pattern, star, result);
  });
  if (patterns.every(isWildcard)) return;
  const starred = patterns[star];
  if (starred !== undefined && isWildcard(starred)) someItems(on, pattern, star);
  else allItems(on, pattern, star);
}

function checkLength(on: Test, pattern: MatchSequence, star: number, length: Register): void {
  const { unit, subject, failed } = on;
  const size = pattern.patterns.length;
  if (star >= 0 && size === 1) return;
  const wanted = unit.temporary();
  unit.emit(Op.GET_LEN, length, subject, 0, pattern);
  unit.loadConstant({ kind: "int", value: star < 0 ? size : size - 1 }, wanted, pattern);
  const jump = star < 0 ? Op.JUMP_UNLESS_EQUAL : Op.JUMP_UNLESS_GREATER_EQUAL;
  unit.emit(jump, length, wanted, failed, pattern);
}

function allItems(on: Test, pattern: MatchSequence, star: number): void {
  const { unit, subject } = on;
  const { patterns } = pattern;
  const first = unit.temporary(patterns.length);
  const after = patterns.length - star - 1;
  if (star < 0) unit.emit(Op.UNPACK, first, subject, patterns.length, pattern);
  else unit.emit(Op.UNPACK_STAR, first, subject, star + (after << 16), pattern);
  patterns.forEach((inner, index) => {
    on.part(inner, first + index);
  });
}

/** With `*_` only the items that are looked at are fetched, by their index. */
function someItems(on: Test, pattern: MatchSequence, star: number): void {
  const { unit, subject } = on;
  const size = pattern.patterns.length;
  pattern.patterns.forEach((inner, index) => {
    if (isWildcard(inner)) return;
    unit.during(() => {
      const [item, position] = [unit.temporary(), unit.temporary()];
      const value = index < star ? index : size - index;
      unit.loadConstant({ kind: "int", value }, position, pattern);
      if (index > star) {
        unit.emit(Op.GET_LEN, item, subject, 0, pattern);
        unit.emit(Op.SUBTRACT, position, item, position, pattern);
      }
      unit.emit(Op.LOAD_SUBSCR, item, subject, position, pattern);
      on.part(inner, item);
    });
  });
}
