/**
 * The instructions of the register machine: the contract between the compiler and the VM.
 *
 * An instruction is four words `[op, a, b, c]` in an Int32Array. `R(x)` is a register of the frame,
 * `K(x)` a constant, `N(x)` a name. Registers 0.. hold the parameters, then the other local
 * variables, then the free variables, then temporaries, last the constants that operators and the
 * like use, which stand there from the start. A register that is bound to a cell holds a `Cell`. Whatever an instruction calls (a dunder method, a callee) runs on a frame of its own; its
 * result is written to R(a), so an instruction that may call always has its destination in `a`.
 */
export const Op = {
  // ── moves and names ───────────────────────────────────────────────────────────────────────────
  /** R(a) = K(b) */
  LOAD_CONST: 0,
  /** R(a) = R(b) */
  MOVE: 1,
  /** UnboundLocalError if local R(a), called N(b), holds nothing. */
  CHECK_BOUND: 2,
  /** Empties local R(a), called N(b); UnboundLocalError if it holds nothing. */
  DELETE_LOCAL: 3,
  /** R(a) = global or builtin N(b) */
  LOAD_GLOBAL: 4,
  /** global N(b) = R(a) */
  STORE_GLOBAL: 5,
  DELETE_GLOBAL: 6,
  /** Class bodies: R(a) = namespace, global or builtin N(b) */
  LOAD_NAME: 7,
  /** Class bodies: namespace N(b) = R(a) */
  STORE_NAME: 8,
  DELETE_NAME: 9,
  /** R(a) becomes a new cell that holds what R(a) held (perhaps nothing). */
  MAKE_CELL: 10,
  /** R(a) = content of the cell R(b); unbound: UnboundLocalError for N(c), or NameError if free. */
  LOAD_CELL: 11,
  /** content of the cell R(a) = R(b) */
  STORE_CELL: 12,
  /** Empties the cell R(a), called N(b). */
  DELETE_CELL: 13,
  /** Class bodies: R(a) = namespace N(c) if it is there, else content of the cell R(b) */
  LOAD_CLASS_CELL: 14,
  /** Class bodies: R(a) = the namespace itself */
  LOAD_NAMESPACE: 15,

  // ── operators ─────────────────────────────────────────────────────────────────────────────────
  /** R(a) = R(b) op R(c), in the order of BINARY_OPERATORS */
  ADD: 20,
  SUBTRACT: 21,
  MULTIPLY: 22,
  TRUE_DIVIDE: 23,
  FLOOR_DIVIDE: 24,
  MODULO: 25,
  POWER: 26,
  LEFT_SHIFT: 27,
  RIGHT_SHIFT: 28,
  BIT_AND: 29,
  BIT_OR: 30,
  BIT_XOR: 31,
  MATRIX_MULTIPLY: 32,
  /** R(a) = R(b), changed in place if it can be, op R(c). INPLACE_x is x + 20. */
  INPLACE_ADD: 40,
  INPLACE_SUBTRACT: 41,
  INPLACE_MULTIPLY: 42,
  INPLACE_TRUE_DIVIDE: 43,
  INPLACE_FLOOR_DIVIDE: 44,
  INPLACE_MODULO: 45,
  INPLACE_POWER: 46,
  INPLACE_LEFT_SHIFT: 47,
  INPLACE_RIGHT_SHIFT: 48,
  INPLACE_BIT_AND: 49,
  INPLACE_BIT_OR: 50,
  INPLACE_BIT_XOR: 51,
  INPLACE_MATRIX_MULTIPLY: 52,
  /** R(a) = R(b) op R(c); the result of a rich comparison need not be a bool */
  LESS: 60,
  LESS_EQUAL: 61,
  EQUAL: 62,
  NOT_EQUAL: 63,
  GREATER: 64,
  GREATER_EQUAL: 65,
  IS: 66,
  IS_NOT: 67,
  /** R(a) = R(b) in R(c), a bool */
  IN: 68,
  NOT_IN: 69,
  /** R(a) = op R(b) */
  NEGATIVE: 70,
  POSITIVE: 71,
  INVERT: 72,
  NOT: 73,
  /** R(a) = bool(R(b)) */
  TO_BOOL: 74,

  // ── control ───────────────────────────────────────────────────────────────────────────────────
  /** Goes on at instruction a (counted in instructions, not words). */
  JUMP: 80,
  /** Goes on at instruction b if R(a) is false / true. */
  JUMP_IF_FALSE: 81,
  JUMP_IF_TRUE: 82,
  /** Goes on at instruction b if R(a) is None / is not None. */
  JUMP_IF_NONE: 83,
  JUMP_IF_NOT_NONE: 84,
  /** Goes on at instruction c unless R(a) op R(b). */
  JUMP_UNLESS_LESS: 85,
  JUMP_UNLESS_LESS_EQUAL: 86,
  JUMP_UNLESS_EQUAL: 87,
  JUMP_UNLESS_NOT_EQUAL: 88,
  JUMP_UNLESS_GREATER: 89,
  JUMP_UNLESS_GREATER_EQUAL: 90,
  /** Goes on at instruction a, which is earlier: counts against the budget. */
  JUMP_BACK: 91,
  /** What nobody refers to any more comes to its end, if anybody can notice; see vm/lifetimes. */
  SETTLE: 92,

  // ── attributes and items ──────────────────────────────────────────────────────────────────────
  /** R(a) = R(b).N(c) */
  LOAD_ATTR: 100,
  /** R(b).N(c) = R(a) */
  STORE_ATTR: 101,
  /** del R(b).N(c) */
  DELETE_ATTR: 102,
  /** R(a) = R(b)[R(c)] */
  LOAD_SUBSCR: 103,
  /** R(b)[R(c)] = R(a) */
  STORE_SUBSCR: 104,
  /** del R(b)[R(c)] */
  DELETE_SUBSCR: 105,
  /** R(a) = slice(R(b), R(b+1), R(b+2)) */
  BUILD_SLICE: 106,

  // ── calls ─────────────────────────────────────────────────────────────────────────────────────
  /** R(a) = R(b)(R(b+1) … R(b+c)) */
  CALL: 110,
  /** R(a) = R(b)(…) as `calls[c]` says: positional from R(b+1), then the values of the keywords */
  CALL_KW: 111,
  /** R(a) = R(b).name(…) as `calls[c]` says: arguments from R(b+1) */
  CALL_METHOD: 112,
  /** R(a) = R(b)(*R(b+1), **R(b+2)): a list and a dict that the code has built itself; the dict
   *  register holds nothing if there are no keywords */
  CALL_EX: 113,

  // ── building and taking apart ─────────────────────────────────────────────────────────────────
  /** R(a) = (R(b) … R(b+c-1)); likewise list, set; a map takes c pairs; a string joins str parts */
  BUILD_TUPLE: 120,
  BUILD_LIST: 121,
  BUILD_SET: 122,
  BUILD_MAP: 123,
  BUILD_STRING: 124,
  /** The list R(a) gets R(b) / the set R(a) gets R(b) / the dict R(a) gets R(b): R(c) */
  LIST_APPEND: 125,
  SET_ADD: 126,
  MAP_ADD: 127,
  /** The list R(b) is extended by the iterable R(c); R(a) is scratch. LIST_EXTEND_CALL is for `*x`
   *  in a call, whose error names the callee: `Value after * must be an iterable, not int`. */
  LIST_EXTEND: 128,
  LIST_EXTEND_CALL: 129,
  /** The set R(b) is extended by the iterable R(c); R(a) is scratch. */
  SET_UPDATE: 130,
  /** The dict R(b) is extended by the mapping R(c); R(a) is scratch. DICT_MERGE is for `**x` in a
   *  call: a key that is there already is a TypeError that names the callee, which is in R(b-2). */
  DICT_UPDATE: 131,
  DICT_MERGE: 132,
  /** R(a) = tuple(list R(b)) */
  LIST_TO_TUPLE: 133,
  /** R(a) = format(convert(R(b)), spec); c: 0, or the code of "s", "r" or "a"; FORMAT_SPEC has the
   *  spec in R(b+1) */
  FORMAT: 134,
  FORMAT_SPEC: 135,
  /** R(a) … R(a+c-1) = R(b), which must have c items */
  UNPACK: 136,
  /** As UNPACK with a starred target: c = before + (after << 16); writes before + 1 + after */
  UNPACK_STAR: 137,

  // ── iteration ─────────────────────────────────────────────────────────────────────────────────
  /** R(a) = iter(R(b)) */
  GET_ITER: 140,
  /** R(a) = next(R(b)), or goes on at instruction c when it is exhausted */
  FOR_ITER: 141,
  /** R(a) = R(b).__aiter__() */
  GET_AITER: 142,
  /** R(a) = the awaitable of R(b).__anext__() */
  GET_ANEXT: 143,
  /** Handler of `async for`: goes on at instruction c if R(a) is StopAsyncIteration, else reraises */
  END_ASYNC_FOR: 144,

  // ── generators and coroutines ─────────────────────────────────────────────────────────────────
  RETURN: 150,
  /** Yields R(b); R(a) = what is sent. In an async generator: an asynchronous yield. */
  YIELD: 151,
  /** R(a) = iterator for `yield from R(b)` */
  GET_YIELD_FROM_ITER: 152,
  /** R(a) = iterator for `await R(b)`; c: 0, or 1 / 2 when R(b) came from __aenter__ / __aexit__,
   *  3 when it came from __anext__ */
  GET_AWAITABLE: 153,
  /** R(a) = result of the iterator R(b), after everything it yields has been yielded; until then
   *  R(a) holds what is sent, so it is neither a variable's register nor R(b) */
  YIELD_FROM: 154,

  // ── exceptions ────────────────────────────────────────────────────────────────────────────────
  /** raise R(a) from R(b); a = -1: the exception that is being handled; b = -1: no cause */
  RAISE: 160,
  /** Goes on raising R(a) as it is, without a new traceback entry or context. */
  RERAISE: 161,
  /** R(a) = exception that this frame was handling; from now on it handles R(b) */
  PUSH_EXC: 162,
  /** From now on the frame handles R(a) again. */
  POP_EXC: 163,
  /** R(a) = whether the exception R(b) matches the class or tuple of classes R(c) */
  EXC_MATCH: 164,
  /** R(a) = type, R(a+1) = value, R(a+2) = traceback of the exception R(b) */
  EXC_INFO: 165,
  /** except*: R(a) = the part of R(b) that matches R(c), or None; R(a+1) = the rest, or None */
  EXC_GROUP_MATCH: 166,
  /** except*: R(a) = what is to be raised of the list R(c) for the original R(b), or None */
  EXC_GROUP_RERAISE: 167,
  /** R(a) = AssertionError, whatever that name means in the program */
  LOAD_ASSERTION_ERROR: 168,
  /** R(a) = bound special method c of R(b): 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__ */
  LOAD_SPECIAL: 169,

  // ── definitions and imports ───────────────────────────────────────────────────────────────────
  /** R(a) = function of the code K(b); R(c) defaults tuple, R(c+1) dict of keyword defaults, R(c+2)
   *  annotate function; each may hold nothing. The cells to capture stand in the constant. */
  MAKE_FUNCTION: 180,
  /** R(a) = __build_class__ */
  LOAD_BUILD_CLASS: 181,
  /** R(a) = module N(b); c = level + 256 if it is a `from` import (the module itself, not its root) */
  IMPORT_NAME: 182,
  /** R(a) = R(b).N(c), or the submodule; ImportError otherwise */
  IMPORT_FROM: 183,
  /** from R(a) import * */
  IMPORT_STAR: 184,
  /** Type parameters and t-strings: R(a) = INTRINSICS[c] of the values from R(b) */
  INTRINSIC: 185,

  // ── match ─────────────────────────────────────────────────────────────────────────────────────
  /** R(a) = whether R(b) is a sequence / a mapping for `match` */
  MATCH_SEQUENCE: 190,
  MATCH_MAPPING: 191,
  /** R(a) = tuple of the values of the keys R(c) (a tuple) in R(b), or None */
  MATCH_KEYS: 192,
  /** R(a) = tuple of attributes of R(b) for class R(b+1) with keyword names R(b+2) (a tuple) and c
   *  positional patterns, or None */
  MATCH_CLASS: 193,
  /** R(a) = len(R(b)) */
  GET_LEN: 194,

  // ── recording: only in code that is compiled to be recorded ──────────────────────────────────
  /** Control reaches line a. */
  LINE: 200,
  /** Local N(b) has just been stored in R(a) (or in the cell there). */
  RECORD_LOCAL: 201,
  /** Local N(b) has just been deleted. */
  RECORD_DELETE: 202,
} as const;

/** Order of the instructions from ADD and from INPLACE_ADD on: symbol, method, reflected, in place. */
export const BINARY_OPERATORS = [
  { symbol: "+", method: "__add__", reflected: "__radd__", inplace: "__iadd__" },
  { symbol: "-", method: "__sub__", reflected: "__rsub__", inplace: "__isub__" },
  { symbol: "*", method: "__mul__", reflected: "__rmul__", inplace: "__imul__" },
  { symbol: "/", method: "__truediv__", reflected: "__rtruediv__", inplace: "__itruediv__" },
  { symbol: "//", method: "__floordiv__", reflected: "__rfloordiv__", inplace: "__ifloordiv__" },
  { symbol: "%", method: "__mod__", reflected: "__rmod__", inplace: "__imod__" },
  { symbol: "** or pow()", method: "__pow__", reflected: "__rpow__", inplace: "__ipow__" },
  { symbol: "<<", method: "__lshift__", reflected: "__rlshift__", inplace: "__ilshift__" },
  { symbol: ">>", method: "__rshift__", reflected: "__rrshift__", inplace: "__irshift__" },
  { symbol: "&", method: "__and__", reflected: "__rand__", inplace: "__iand__" },
  { symbol: "|", method: "__or__", reflected: "__ror__", inplace: "__ior__" },
  { symbol: "^", method: "__xor__", reflected: "__rxor__", inplace: "__ixor__" },
  { symbol: "@", method: "__matmul__", reflected: "__rmatmul__", inplace: "__imatmul__" },
] as const;

/** Order of the instructions from LESS and from JUMP_UNLESS_LESS on. */
export const COMPARISONS = [
  { symbol: "<", method: "__lt__", reflected: "__gt__" },
  { symbol: "<=", method: "__le__", reflected: "__ge__" },
  { symbol: "==", method: "__eq__", reflected: "__eq__" },
  { symbol: "!=", method: "__ne__", reflected: "__ne__" },
  { symbol: ">", method: "__gt__", reflected: "__lt__" },
  { symbol: ">=", method: "__ge__", reflected: "__le__" },
] as const;

/** What INTRINSIC can do; the values stand in consecutive registers. */
export const INTRINSICS = [
  /** name */
  "typevar",
  /** name, function that evaluates the bound or the constraints */
  "typevar with bound",
  /** name */
  "paramspec",
  /** name */
  "typevartuple",
  /** type parameter, function that evaluates the default: the parameter, with it */
  "with default",
  /** tuple of type parameters: the base class Generic[…] */
  "generic base",
  /** name, tuple of type parameters, function that evaluates the value */
  "type alias",
  /** function or class, tuple of type parameters: the same with __type_params__ set */
  "with type params",
  /** tuple of value, expression as text, letter of the conversion or None, format spec */
  "interpolation",
  /** tuple of texts and interpolations */
  "template",
  /** value of a statement that is shown: compile(…, "single") */
  "display",
] as const;

export const INSTRUCTION_WORDS = 4;

/** A constant as data; the VM makes the value of it once per run. */
export type Constant =
  | { readonly kind: "none" }
  | { readonly kind: "ellipsis" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "int"; readonly value: number | bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "complex"; readonly imag: number }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: Uint8Array }
  | { readonly kind: "tuple" | "frozenset"; readonly items: readonly Constant[] }
  /** `captures[i]` is the register of the enclosing frame whose cell becomes free variable i. */
  | { readonly kind: "code"; readonly code: CodeObject; readonly captures: readonly number[] };

/** A call with keywords, or of a method. */
export interface CallShape {
  /** The method's name, for CALL_METHOD. */
  readonly method: string | undefined;
  /** How many arguments are positional. */
  readonly positional: number;
  /** The names of the others, in the order of their values. */
  readonly keywords: readonly string[];
  /** Where `object.method` stands, which is where a missing method is reported: line, column, end
   *  line, end column. For CALL_METHOD. */
  readonly lookup: readonly [number, number, number, number] | undefined;
}

/** An exception in instructions `start <= i < end` goes on at `handler` with the exception in R(register). */
export interface ExceptionRange {
  readonly start: number;
  readonly end: number;
  readonly handler: number;
  readonly register: number;
}

export type CodeKind =
  | "module"
  | "class"
  | "function"
  | "generator"
  | "coroutine"
  | "async generator";

/** Compiled code: plain data, shared by all runs of it. */
/** Where a comprehension runs in the frame around it, and where its variables are (PEP 709). */
export interface InlinedRange {
  /** Instructions, the last one excluded. */
  readonly start: number;
  readonly end: number;
  readonly variables: readonly { readonly name: string; readonly register: number }[];
}

export interface CodeObject {
  readonly name: string;
  readonly qualname: string;
  readonly kind: CodeKind;
  /** The file as tracebacks name it. */
  readonly file: string;
  readonly firstLine: number;
  readonly words: Int32Array;
  /** Per instruction: line, column, end line, end column (columns from 0, in UTF-16 units). */
  readonly positions: Int32Array;
  readonly constants: readonly Constant[];
  readonly names: readonly string[];
  readonly calls: readonly CallShape[];
  /** Innermost first: the first range that holds an instruction is its handler. */
  readonly handlers: readonly ExceptionRange[];
  /** Parameters come first: positional-only, positional, keyword-only, `*args`, `**kwargs`. */
  readonly positionalOnly: number;
  /** Those that may be given by position, the positional-only ones among them. */
  readonly positional: number;
  readonly keywordOnly: number;
  readonly hasVarArgs: boolean;
  readonly hasVarKeywords: boolean;
  /** Names of the locals by register, parameters first; `locals` of them. */
  readonly locals: readonly string[];
  /** Which locals are cells (the code makes them itself with MAKE_CELL at its start). */
  readonly cells: readonly number[];
  /** Names of the free variables; they stand in the registers after the locals. */
  readonly free: readonly string[];
  /** The inner ones before those around them. */
  readonly comprehensions: readonly InlinedRange[];
  /** All registers of a frame. */
  readonly registers: number;
  /** What the last of them hold from the start: numbers of constants. */
  readonly constantRegisters: readonly number[];
  readonly docstring: string | undefined;
  /** Library code that stands for C code in CPython: no frame in tracebacks, nothing recorded. */
  readonly hidden: boolean;
  /** Gives all of it, the first time that it is to run: what there is so far is its head. */
  readonly rest?: () => CodeObject;
}
