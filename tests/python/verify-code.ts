import { type CodeObject, INSTRUCTION_WORDS, Op } from "../../engine/python/bytecode.ts";

/** What an instruction does to the registers of its frame, and where control goes from it. */
interface Effect {
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly jumps: readonly number[];
  readonly ends: boolean;
}

type Words = readonly [op: number, a: number, b: number, c: number];

const NAMES = new Map<number, string>(Object.entries(Op).map(([name, op]) => [op, name]));

/**
 * Checks what must hold of all code: every jump lands on an instruction, every register exists, and
 * a temporary is read only where something was written to it on every way there. Gives the problems
 * found, in this code object and those within it.
 */
export function problemsOf(code: CodeObject): readonly string[] {
  const size = code.words.length / INSTRUCTION_WORDS;
  const effects = span(0, size).map((index) => effectOf(code, instruction(code, index)));
  const own = [...placeProblems(code, effects), ...flowProblems(code, effects)];
  const inner = code.constants.flatMap((item) => {
    return item.kind === "code" ? problemsOf(item.code) : [];
  });
  return [...own.map((problem) => `${code.qualname}: ${problem}`), ...inner];
}

function instruction(code: CodeObject, index: number): Words {
  const [op = -1, a = 0, b = 0, c = 0] = code.words.subarray(
    index * INSTRUCTION_WORDS,
    (index + 1) * INSTRUCTION_WORDS,
  );
  return [op, a, b, c];
}

function placeProblems(code: CodeObject, effects: readonly Effect[]): readonly string[] {
  const size = effects.length;
  const misplaced = effects.flatMap(({ reads, writes, jumps }, index) => {
    const registers = [...reads, ...writes].filter((r) => r < 0 || r >= code.registers);
    const targets = jumps.filter((to) => to < 0 || to >= size);
    return [...registers, ...targets].map((place) => `${index}: no such place: ${place}`);
  });
  const ranges = code.handlers.filter(({ start, end, handler }) => {
    return start >= end || end > size || handler >= size;
  });
  const falls = effects.at(-1)?.ends === true ? [] : ["control runs off the end"];
  return [...misplaced, ...ranges.map(({ start, end }) => `range ${start}..${end}`), ...falls];
}

/** A set of registers, as bits. */
type Written = bigint;

const bits = (registers: readonly number[]): Written =>
  registers.reduce((all, register) => all | (1n << BigInt(register)), 0n);

/** Forward data flow: which registers have certainly been written before each instruction. */
function writtenBefore(code: CodeObject, effects: readonly Effect[]): ReadonlyMap<number, Written> {
  const before = new Map<number, Written>();
  const queue: number[] = [];
  const meet = (index: number, written: Written) => {
    const known = before.get(index);
    const met = known === undefined ? written : known & written;
    if (met !== known) queue.push(index);
    before.set(index, met);
  };
  meet(0, bits(span(0, code.locals.length + code.free.length)) | bits(constants(code)));
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const held = before.get(index) ?? 0n;
    for (const [next, written] of ways(code, effects, index)) meet(next, held | bits(written));
  }
  return before;
}

/** Where control may go from an instruction, and what has been written on that way. */
function ways(
  code: CodeObject,
  effects: readonly Effect[],
  index: number,
): readonly (readonly [next: number, written: readonly number[]])[] {
  const { writes = [], jumps = [], ends = true } = effects[index] ?? {};
  const range = handlerOf(code, index);
  const next = ends ? jumps : [...jumps, index + 1];
  const raised = range === undefined ? [] : [[range.handler, [range.register]] as const];
  return [...raised, ...next.map((target) => [target, writes] as const)];
}

function handlerOf(code: CodeObject, index: number): CodeObject["handlers"][number] | undefined {
  return code.handlers.find(({ start, end }) => start <= index && index < end);
}

function flowProblems(code: CodeObject, effects: readonly Effect[]): readonly string[] {
  const before = writtenBefore(code, effects);
  return effects.flatMap(({ reads }, index) => {
    const held = before.get(index);
    if (held === undefined) return [`${index}: never reached`];
    const early = reads.filter((r) => (held & bits([r])) === 0n && !holdsNothing(code, r));
    const [op] = instruction(code, index);
    return early.map((r) => `${index}: ${NAMES.get(op)} reads ${r} before it is written`);
  });
}

/** The last registers of a frame may be there to hold nothing. */
function holdsNothing(code: CodeObject, register: number): boolean {
  const end = code.registers - code.constantRegisters.length;
  return end - 3 <= register && register < end;
}

/** The registers that hold constants from the start. */
function constants({ registers, constantRegisters }: CodeObject): readonly number[] {
  return span(registers - constantRegisters.length, constantRegisters.length);
}

function span(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => first + offset);
}

function effectOf(code: CodeObject, [op, a, b, c]: Words): Effect {
  const { reads, writes } = registersOf(code, [op, a, b, c]);
  return { reads, writes, jumps: jumpsOf([op, a, b, c]), ends: ENDS.has(op) };
}

const ENDS: ReadonlySet<number> = new Set([
  Op.RETURN,
  Op.RAISE,
  Op.RERAISE,
  Op.JUMP,
  Op.JUMP_BACK,
  Op.END_ASYNC_FOR,
]);

function jumpsOf([op, a, b, c]: Words): readonly number[] {
  if (op === Op.JUMP || op === Op.JUMP_BACK) return [a];
  if (op >= Op.JUMP_IF_FALSE && op <= Op.JUMP_IF_NOT_NONE) return [b];
  const third =
    (op >= Op.JUMP_UNLESS_LESS && op <= Op.JUMP_UNLESS_GREATER_EQUAL) || op === Op.FOR_ITER;
  return third || op === Op.END_ASYNC_FOR ? [c] : [];
}

interface Registers {
  readonly reads: readonly number[];
  readonly writes: readonly number[];
}

const READ_A: ReadonlySet<number> = new Set([
  Op.CHECK_BOUND,
  Op.DELETE_LOCAL,
  Op.STORE_GLOBAL,
  Op.STORE_NAME,
  Op.DELETE_CELL,
  Op.RECORD_LOCAL,
  Op.RETURN,
  Op.RERAISE,
  Op.POP_EXC,
  Op.IMPORT_STAR,
  Op.JUMP_IF_FALSE,
  Op.JUMP_IF_TRUE,
  Op.JUMP_IF_NONE,
  Op.JUMP_IF_NOT_NONE,
  Op.END_ASYNC_FOR,
]);
const READ_AB: ReadonlySet<number> = new Set([
  Op.STORE_CELL,
  Op.STORE_ATTR,
  Op.LIST_APPEND,
  Op.SET_ADD,
  ...span(Op.JUMP_UNLESS_LESS, 6),
]);
const WRITE_A: ReadonlySet<number> = new Set([
  Op.LOAD_CONST,
  Op.LOAD_GLOBAL,
  Op.LOAD_NAME,
  Op.LOAD_NAMESPACE,
  Op.LOAD_ASSERTION_ERROR,
  Op.LOAD_BUILD_CLASS,
  Op.IMPORT_NAME,
]);
const READ_B: ReadonlySet<number> = new Set([
  Op.MOVE,
  Op.LOAD_CELL,
  Op.LOAD_CLASS_CELL,
  Op.NEGATIVE,
  Op.POSITIVE,
  Op.INVERT,
  Op.NOT,
  Op.TO_BOOL,
  Op.LOAD_ATTR,
  Op.LIST_TO_TUPLE,
  Op.FORMAT,
  Op.GET_ITER,
  Op.FOR_ITER,
  Op.GET_AITER,
  Op.GET_ANEXT,
  Op.YIELD,
  Op.GET_YIELD_FROM_ITER,
  Op.GET_AWAITABLE,
  Op.YIELD_FROM,
  Op.PUSH_EXC,
  Op.LOAD_SPECIAL,
  Op.IMPORT_FROM,
  Op.MATCH_SEQUENCE,
  Op.MATCH_MAPPING,
  Op.GET_LEN,
]);
const NEITHER: ReadonlySet<number> = new Set([
  Op.JUMP,
  Op.JUMP_BACK,
  Op.DELETE_GLOBAL,
  Op.DELETE_NAME,
  Op.LINE,
  Op.RECORD_DELETE,
]);

/** How many values an instruction takes from R(b) on. */
function taken(code: CodeObject, [op, , , c]: Words): number | undefined {
  if (op === Op.CALL) return c + 1;
  if (op === Op.CALL_KW || op === Op.CALL_METHOD) {
    const shape = code.calls[c];
    return shape === undefined ? 0 : 1 + shape.positional + shape.keywords.length;
  }
  if (op === Op.CALL_EX || op === Op.MATCH_CLASS || op === Op.BUILD_SLICE) return 3;
  if (op === Op.FORMAT_SPEC) return 2;
  if (op === Op.BUILD_MAP) return 2 * c;
  if (op >= Op.BUILD_TUPLE && op <= Op.BUILD_STRING) return c;
  return op === Op.INTRINSIC ? [1, 2, 1, 1, 2, 1, 3, 2, 1, 1][c] : undefined;
}

function registersOf(code: CodeObject, [op, a, b, c]: Words): Registers {
  const count = taken(code, [op, a, b, c]);
  if (count !== undefined) return { reads: span(b, count), writes: [a] };
  if (NEITHER.has(op)) return { reads: [], writes: [] };
  if (READ_A.has(op)) return { reads: [a], writes: [] };
  if (READ_AB.has(op)) return { reads: [a, b], writes: [] };
  if (WRITE_A.has(op)) return { reads: [], writes: [a] };
  if (READ_B.has(op)) return { reads: [b], writes: [a] };
  return specialRegisters([op, a, b, c]);
}

function specialRegisters([op, a, b, c]: Words): Registers {
  switch (op) {
    case Op.MAKE_CELL:
      return { reads: [], writes: [a] };
    case Op.RAISE:
      return { reads: [a, b].filter((register) => register >= 0), writes: [] };
    case Op.STORE_SUBSCR:
    case Op.MAP_ADD:
      return { reads: [a, b, c], writes: [] };
    case Op.DELETE_ATTR:
      return { reads: [b], writes: [] };
    case Op.DELETE_SUBSCR:
      return { reads: [b, c], writes: [] };
    case Op.UNPACK:
      return { reads: [b], writes: span(a, c) };
    case Op.UNPACK_STAR:
      return { reads: [b], writes: span(a, (c & 0xffff) + 1 + (c >> 16)) };
    case Op.EXC_INFO:
      return { reads: [b], writes: span(a, 3) };
    case Op.EXC_GROUP_MATCH:
      return { reads: [b, c], writes: span(a, 2) };
    case Op.MAKE_FUNCTION:
      return { reads: span(c, 3), writes: [a] };
    default:
      return { reads: [b, c], writes: [a] };
  }
}
