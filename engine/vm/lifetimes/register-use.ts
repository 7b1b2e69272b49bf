import { Op } from "../../python/bytecode.ts";
import { must } from "../../support/assert.ts";
import type { LinkedCode } from "../linker.ts";

/** Operands and code of one instruction. */
interface Instruction {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly code: LinkedCode;
}

/** Registers in a row: the first one, and how many. */
type Span = readonly [first: number, count: number];

/** What an instruction reads and writes, and where it may go on but at the next one. */
interface Use {
  readonly reads: (i: Instruction) => readonly Span[];
  readonly writes: (i: Instruction) => Span;
  readonly jump: ((i: Instruction) => number) | undefined;
  /** Control never comes to the next instruction. */
  readonly leaves: boolean;
}

const NONE: Span = [0, 0];
const nothing = (): readonly Span[] => [];
const one = (register: number): Span => [register, 1];
const toA = ({ a }: Instruction): Span => one(a);
const noWrite = (): Span => NONE;

const readA = ({ a }: Instruction) => [one(a)];
const readB = ({ b }: Instruction) => [one(b)];
const readAB = ({ a, b }: Instruction) => [one(a), one(b)];
const readBC = ({ b, c }: Instruction) => [one(b), one(c)];
const readABC = ({ a, b, c }: Instruction) => [one(a), one(b), one(c)];
const threeFromB = ({ b }: Instruction): readonly Span[] => [[b, 3]];
const countFromB = ({ b, c }: Instruction): readonly Span[] => [[b, c]];

function shapeFromB({ b, c, code }: Instruction): readonly Span[] {
  const shape = must(code.calls[c], "shape of a call");
  return [[b, 1 + shape.positional + shape.keywords.length]];
}

const use = (
  reads: Use["reads"],
  writes: Use["writes"] = toA,
  jump?: Use["jump"],
  leaves = false,
): Use => ({ reads, writes, jump, leaves });

const VALUE_OF_B = use(readB);
const OPERATOR = use(readBC);
const TARGET_A = ({ a }: Instruction) => a;
const TARGET_B = ({ b }: Instruction) => b;
const TARGET_C = ({ c }: Instruction) => c;

/** Whatever is not in the table reads nothing and writes R(a). */
const PLAIN = use(nothing);
const SILENT = use(nothing, noWrite);

function range(first: number, last: number, what: Use): [number, Use][] {
  return Array.from({ length: last - first + 1 }, (_, i) => [first + i, what]);
}

const each = (ops: readonly number[], what: Use): [number, Use][] => ops.map((op) => [op, what]);

/** See bytecode.ts: the same table, as far as registers are concerned. */
const USES: ReadonlyMap<number, Use> = new Map<number, Use>([
  ...each(
    [
      Op.CHECK_BOUND,
      Op.DELETE_LOCAL,
      Op.DELETE_GLOBAL,
      Op.DELETE_NAME,
      Op.LINE,
      Op.RECORD_DELETE,
      Op.SETTLE,
    ],
    SILENT,
  ),
  ...each([Op.STORE_GLOBAL, Op.STORE_NAME, Op.RECORD_LOCAL, Op.POP_EXC], use(readA, noWrite)),
  ...each([Op.IMPORT_STAR, Op.DELETE_CELL], use(readA, noWrite)),
  [Op.MAKE_CELL, use(readA)],
  [Op.STORE_CELL, use(readAB, noWrite)],
  ...each([Op.MOVE, Op.LOAD_CELL, Op.LOAD_CLASS_CELL, Op.LOAD_ATTR], VALUE_OF_B),
  ...range(Op.ADD, Op.NOT_IN, OPERATOR),
  ...range(Op.NEGATIVE, Op.TO_BOOL, VALUE_OF_B),
  ...each([Op.JUMP, Op.JUMP_BACK], use(nothing, noWrite, TARGET_A, true)),
  ...range(Op.JUMP_IF_FALSE, Op.JUMP_IF_NOT_NONE, use(readA, noWrite, TARGET_B)),
  ...range(Op.JUMP_UNLESS_LESS, Op.JUMP_UNLESS_GREATER_EQUAL, use(readAB, noWrite, TARGET_C)),
  [Op.STORE_ATTR, use(readAB, noWrite)],
  [Op.DELETE_ATTR, use(readB, noWrite)],
  [Op.LOAD_SUBSCR, OPERATOR],
  [Op.STORE_SUBSCR, use(readABC, noWrite)],
  [Op.DELETE_SUBSCR, use(readBC, noWrite)],
  ...each([Op.BUILD_SLICE, Op.CALL_EX, Op.MATCH_CLASS, Op.INTRINSIC], use(threeFromB)),
  [Op.CALL, use(({ b, c }) => [[b, c + 1]])],
  ...each([Op.CALL_KW, Op.CALL_METHOD], use(shapeFromB)),
  ...each([Op.BUILD_TUPLE, Op.BUILD_LIST, Op.BUILD_SET, Op.BUILD_STRING], use(countFromB)),
  [Op.BUILD_MAP, use(({ b, c }) => [[b, 2 * c]])],
  ...each([Op.LIST_APPEND, Op.SET_ADD], use(readAB, noWrite)),
  [Op.MAP_ADD, use(readABC, noWrite)],
  ...each([Op.LIST_EXTEND, Op.SET_UPDATE, Op.DICT_UPDATE], OPERATOR),
  [Op.LIST_EXTEND_CALL, use(({ b, c }) => [[b - 1, 2], one(c)])],
  [Op.DICT_MERGE, use(({ b, c }) => [[b - 2, 3], one(c)])],
  ...each([Op.LIST_TO_TUPLE, Op.FORMAT], VALUE_OF_B),
  [Op.FORMAT_SPEC, use(({ b }) => [[b, 2]])],
  [Op.UNPACK, use(readB, ({ a, c }) => [a, c])],
  [Op.UNPACK_STAR, use(readB, ({ a, c }) => [a, (c & 0xffff) + 1 + (c >> 16)])],
  ...each([Op.GET_ITER, Op.GET_AITER, Op.GET_ANEXT, Op.YIELD, Op.YIELD_FROM], VALUE_OF_B),
  ...each([Op.GET_YIELD_FROM_ITER, Op.GET_AWAITABLE, Op.LOAD_SPECIAL, Op.PUSH_EXC], VALUE_OF_B),
  [Op.FOR_ITER, use(readB, toA, TARGET_C)],
  [Op.END_ASYNC_FOR, use(readA, noWrite, TARGET_C, true)],
  [Op.RETURN, use(readA, noWrite, undefined, true)],
  [Op.RAISE, use(readAB, noWrite, undefined, true)],
  [Op.RERAISE, use(readA, noWrite, undefined, true)],
  ...each([Op.EXC_MATCH, Op.EXC_GROUP_RERAISE, Op.MATCH_KEYS], OPERATOR),
  [Op.EXC_INFO, use(readB, ({ a }) => [a, 3])],
  [Op.EXC_GROUP_MATCH, use(readBC, ({ a }) => [a, 2])],
  [Op.MAKE_FUNCTION, use(({ c }) => [[c, 3]])],
  ...each([Op.IMPORT_FROM, Op.MATCH_SEQUENCE, Op.MATCH_MAPPING, Op.GET_LEN], VALUE_OF_B),
]);

/** How the instruction at a place (in words) uses registers. */
export function usesAt(code: LinkedCode, at: number): Use & { readonly of: Instruction } {
  const { words } = code;
  const [op, a, b, c] = [words[at], words[at + 1], words[at + 2], words[at + 3]].map(Number);
  const what = USES.get(op as number) ?? PLAIN;
  return { ...what, of: { a: a as number, b: b as number, c: c as number, code } };
}
