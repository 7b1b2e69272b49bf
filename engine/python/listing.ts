import {
  type CallShape,
  type CodeObject,
  type Constant,
  INSTRUCTION_WORDS,
  Op,
} from "./bytecode.ts";

/**
 * Which instructions have which operands: r register, k constant, n name, j instruction, s call
 * shape, i number, - nothing. All others have three registers.
 */
const SHAPES: Readonly<Record<string, string>> = {
  "rk-": "LOAD_CONST",
  "rr-":
    "MOVE STORE_CELL NEGATIVE POSITIVE INVERT NOT TO_BOOL BUILD_SLICE CALL_EX LIST_APPEND SET_ADD " +
    "LIST_TO_TUPLE GET_ITER GET_AITER GET_ANEXT YIELD GET_YIELD_FROM_ITER YIELD_FROM RAISE " +
    "PUSH_EXC EXC_INFO MATCH_SEQUENCE MATCH_MAPPING GET_LEN",
  "rn-":
    "CHECK_BOUND DELETE_LOCAL LOAD_GLOBAL STORE_GLOBAL LOAD_NAME STORE_NAME DELETE_CELL RECORD_LOCAL",
  "-n-": "DELETE_GLOBAL DELETE_NAME RECORD_DELETE",
  "r--":
    "MAKE_CELL LOAD_NAMESPACE RETURN RERAISE POP_EXC LOAD_ASSERTION_ERROR LOAD_BUILD_CLASS IMPORT_STAR",
  rrn: "LOAD_CELL LOAD_CLASS_CELL LOAD_ATTR STORE_ATTR IMPORT_FROM",
  "j--": "JUMP JUMP_BACK",
  "rj-": "JUMP_IF_FALSE JUMP_IF_TRUE JUMP_IF_NONE JUMP_IF_NOT_NONE",
  rrj:
    "JUMP_UNLESS_LESS JUMP_UNLESS_LESS_EQUAL JUMP_UNLESS_EQUAL JUMP_UNLESS_NOT_EQUAL " +
    "JUMP_UNLESS_GREATER JUMP_UNLESS_GREATER_EQUAL FOR_ITER",
  "-rn": "DELETE_ATTR",
  "-rr": "DELETE_SUBSCR",
  rri:
    "CALL BUILD_TUPLE BUILD_LIST BUILD_SET BUILD_MAP BUILD_STRING FORMAT FORMAT_SPEC UNPACK " +
    "UNPACK_STAR GET_AWAITABLE LOAD_SPECIAL INTRINSIC MATCH_CLASS",
  rrs: "CALL_KW CALL_METHOD",
  "r-j": "END_ASYNC_FOR",
  rkr: "MAKE_FUNCTION",
  rni: "IMPORT_NAME",
  "i--": "LINE",
};

const NAMES = new Map<number, string>(Object.entries(Op).map(([name, op]) => [op, name]));

/** Instructions and exception ranges of a code object as text, then those of the code within it. */
export function listing(code: CodeObject): string {
  const instructions = rows(code).map((row, index) => `${String(index).padStart(4)}  ${row}`);
  const ranges = code.handlers.map(({ start, end, handler, register }) => {
    return `      ${start}..${end - 1} raises to ${handler} in ${registerName(code, register)}`;
  });
  const inner = code.constants.flatMap((item) => (item.kind === "code" ? listing(item.code) : []));
  return [heading(code), ...instructions, ...ranges, ...inner].join("\n");
}

function heading(code: CodeObject): string {
  const signature = [...code.locals.slice(0, parameterCount(code))].join(", ");
  return `${code.kind} ${code.qualname}(${signature}), ${code.registers} registers`;
}

function parameterCount(code: CodeObject): number {
  const named = code.positional + code.keywordOnly;
  return named + Number(code.hasVarArgs) + Number(code.hasVarKeywords);
}

function rows(code: CodeObject): readonly string[] {
  const result: string[] = [];
  for (let word = 0; word < code.words.length; word += INSTRUCTION_WORDS) {
    result.push(row(code, [...code.words.subarray(word, word + INSTRUCTION_WORDS)]));
  }
  return result;
}

function row(code: CodeObject, [op = -1, ...operands]: readonly number[]): string {
  const name = NAMES.get(op) ?? `unknown ${op}`;
  const shape = shapeOf(name);
  const texts = operands.flatMap((operand, index) =>
    operandText(code, shape.charAt(index), operand),
  );
  return `${name.padEnd(20)} ${texts.join(", ")}`.trimEnd();
}

function shapeOf(name: string): string {
  const found = Object.entries(SHAPES).find(([, names]) => names.split(" ").includes(name));
  return found?.[0] ?? "rrr";
}

function operandText(code: CodeObject, kind: string, operand: number): string | [] {
  switch (kind) {
    case "r":
      return registerName(code, operand);
    case "k":
      return constantText(code.constants[operand]);
    case "n":
      return code.names[operand] ?? "?";
    case "j":
      return `-> ${operand}`;
    case "s":
      return callText(code.calls[operand]);
    case "i":
      return String(operand);
    default:
      return [];
  }
}

function registerName(code: CodeObject, register: number): string {
  if (register < 0) return "none";
  const constant =
    code.constantRegisters[register - code.registers + code.constantRegisters.length];
  if (constant !== undefined) return constantText(code.constants[constant]);
  return [...code.locals, ...code.free][register] ?? `r${register}`;
}

function callText(shape: CallShape | undefined): string {
  const { method = "", positional = 0, keywords = [] } = shape ?? {};
  return `${method}(${[positional, ...keywords].join(", ")})`;
}

function constantText(constant: Constant | undefined): string {
  switch (constant?.kind) {
    case "str":
      return JSON.stringify(constant.value);
    case "tuple":
      return `(${constant.items.map(constantText).join(", ")})`;
    case "frozenset":
      return `frozenset({${constant.items.map(constantText).join(", ")}})`;
    case "code":
      return `<${constant.code.qualname}>`;
    case "complex":
      return `${constant.imag}j`;
    case "bool":
    case "int":
    case "float":
    case "bytes":
      return String(constant.value);
    default:
      return constant?.kind ?? "?";
  }
}
