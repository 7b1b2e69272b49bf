import { PyCell, PyList, PySlice, PyTuple } from "../objects/containers.ts";
import type { PyDict } from "../objects/dict.ts";
import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import type { PySet } from "../objects/set.ts";
import type { CallShape } from "../python/bytecode.ts";
import { Op } from "../python/bytecode.ts";
import { EngineBug } from "../support/assert.ts";
import { yieldAsync } from "./async-generator.ts";
import { asyncIterator, asyncNext } from "./async-iteration.ts";
import { getAttribute } from "./attributes.ts";
import { branch, branchCompare, branchNone } from "./branches.ts";
import {
  buildMap,
  buildSet,
  dictMerge,
  dictUpdate,
  listExtend,
  mapAdd,
  setAdd,
  setUpdate,
} from "./building.ts";
import {
  callEx,
  callMethodShape,
  callShape,
  callWithRegisters,
  pushCall,
} from "./call-instructions.ts";
import { classNamespace, deleteName, loadClassCell, loadName, storeName } from "./class-names.ts";
import { awaitable, delegate, yieldFromIterator } from "./delegation.ts";
import { EXHAUSTED } from "./driven-iterator.ts";
import { PyFrame } from "./frame.ts";
import { PyFunction } from "./function.ts";
import { importFrom, importName, importStar } from "./imports.ts";
import { intrinsic } from "./intrinsics.ts";
import { iterate, nextOf } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { makeFunction } from "./make-function.ts";
import { deleteGlobal, loadCell, loadGlobal, unboundLocal } from "./names.ts";
import { RangeIterator } from "./native-iterators.ts";
import {
  binary,
  compare,
  contains,
  inplace,
  lacks,
  plainTruth,
  truth,
  unary,
  untruth,
} from "./operators.ts";
import { matchClass, matchKeys, matchMapping, matchSequence, patternLength } from "./patterns.ts";
import { endAsyncFor, excInfo, excMatch, groupMatch, groupReraise, raiseFrom } from "./raising.ts";
import { specialForWith } from "./special.ts";
import { removeItem, storeAttribute, storeItem } from "./stores.ts";
import { getItem } from "./subscripts.ts";
import { formatted } from "./text.ts";
import { unpack, unpackStar } from "./unpacking.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;
const STEP = 4;

/**
 * Runs the Python frame on top, and those it calls and returns to, until a native frame is on top,
 * the stack is empty or the fuel is used up. One line per instruction: this is the index of what
 * they do. `continue` goes on with the next instruction of the frame; `break` when another frame
 * may be on top.
 *
 * Written for the host's compiler: only a switch over literal numbers becomes a table of jumps (the
 * type checker holds them against `Op`), and the arms that most programs live in do without calls.
 */
export function interpret(vm: VM, start: PyFrame): void {
  let frame = start;
  let { registers: r } = frame;
  let { words } = frame.code;
  let ip = frame.ip;
  const { recording, lifetimes } = vm;
  for (;;) {
    const op = words[ip];
    const a = words[ip + 1] as number;
    const b = words[ip + 2] as number;
    const c = words[ip + 3] as number;
    ip += STEP;
    frame.ip = ip;
    let result: Value | undefined;
    switch (op) {
      case 0 satisfies typeof Op.LOAD_CONST:
        r[a] = frame.code.constants[b];
        continue;
      case 1 satisfies typeof Op.MOVE:
        r[a] = r[b];
        continue;
      case 2 satisfies typeof Op.CHECK_BOUND:
        if (r[a] === undefined) throw unboundLocal(vm, frame, b);
        continue;
      case 3 satisfies typeof Op.DELETE_LOCAL:
        if (r[a] === undefined) throw unboundLocal(vm, frame, b);
        r[a] = undefined;
        continue;
      case 4 satisfies typeof Op.LOAD_GLOBAL:
        r[a] = frame.globals.get(frame.code.names[b] as string) ?? loadGlobal(vm, frame, b);
        continue;
      case 5 satisfies typeof Op.STORE_GLOBAL:
        frame.globals.set(frame.code.names[b] as string, r[a] as Value);
        if (recording !== undefined) recording.local(frame, b, r[a] as Value);
        continue;
      case 6 satisfies typeof Op.DELETE_GLOBAL:
        deleteGlobal(vm, frame, b);
        continue;
      case 7 satisfies typeof Op.LOAD_NAME:
        result = loadName(vm, frame, b);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 8 satisfies typeof Op.STORE_NAME:
        if (storeName(vm, frame, b, r[a] as Value)) continue;
        break;
      case 9 satisfies typeof Op.DELETE_NAME:
        if (deleteName(vm, frame, b)) continue;
        break;
      case 10 satisfies typeof Op.MAKE_CELL:
        r[a] = new PyCell(r[a]);
        continue;
      case 11 satisfies typeof Op.LOAD_CELL:
        r[a] = (r[b] as PyCell).content ?? loadCell(vm, frame, b, c);
        continue;
      case 12 satisfies typeof Op.STORE_CELL:
        (r[a] as PyCell).content = r[b];
        continue;
      case 13 satisfies typeof Op.DELETE_CELL:
        loadCell(vm, frame, a, b);
        (r[a] as PyCell).content = undefined;
        continue;
      case 14 satisfies typeof Op.LOAD_CLASS_CELL:
        result = loadClassCell(vm, frame, b, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 15 satisfies typeof Op.LOAD_NAMESPACE:
        r[a] = classNamespace(vm, frame);
        continue;

      case 20 satisfies typeof Op.ADD: {
        const x = r[b];
        const y = r[c];
        if (typeof x === "number" && typeof y === "number") {
          const sum = x + y;
          if (sum <= LARGEST && sum >= -LARGEST) {
            r[a] = sum;
            continue;
          }
        } else if (typeof x === "string" && typeof y === "string") {
          r[a] = x + y;
          continue;
        }
        result = binary(vm, 0, x as Value, y as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      }
      case 21 satisfies typeof Op.SUBTRACT: {
        const x = r[b];
        const y = r[c];
        if (typeof x === "number" && typeof y === "number") {
          const difference = x - y;
          if (difference <= LARGEST && difference >= -LARGEST) {
            r[a] = difference;
            continue;
          }
        }
        result = binary(vm, 1, x as Value, y as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      }
      case 22 satisfies typeof Op.MULTIPLY: {
        const x = r[b];
        const y = r[c];
        if (typeof x === "number" && typeof y === "number") {
          const product = x * y;
          if (product <= LARGEST && product >= -LARGEST) {
            r[a] = product + 0;
            continue;
          }
        }
        result = binary(vm, 2, x as Value, y as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      }
      case 25 satisfies typeof Op.MODULO: {
        const x = r[b];
        const y = r[c];
        if (typeof x === "number" && typeof y === "number" && y > 0) {
          const rest = x % y;
          r[a] = rest < 0 ? rest + y : rest + 0;
          continue;
        }
        result = binary(vm, 5, x as Value, y as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      }
      case 23 satisfies typeof Op.TRUE_DIVIDE:
      case 24 satisfies typeof Op.FLOOR_DIVIDE:
      case 26 satisfies typeof Op.POWER:
      case 27 satisfies typeof Op.LEFT_SHIFT:
      case 28 satisfies typeof Op.RIGHT_SHIFT:
      case 29 satisfies typeof Op.BIT_AND:
      case 30 satisfies typeof Op.BIT_OR:
      case 31 satisfies typeof Op.BIT_XOR:
      case 32 satisfies typeof Op.MATRIX_MULTIPLY:
        result = binary(vm, op - Op.ADD, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 40 satisfies typeof Op.INPLACE_ADD: {
        const x = r[b];
        const y = r[c];
        if (typeof x === "number" && typeof y === "number") {
          const sum = x + y;
          if (sum <= LARGEST && sum >= -LARGEST) {
            r[a] = sum;
            continue;
          }
        } else if (typeof x === "string" && typeof y === "string") {
          r[a] = x + y;
          continue;
        }
        result = inplace(vm, 0, x as Value, y as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      }
      case 41 satisfies typeof Op.INPLACE_SUBTRACT:
      case 42 satisfies typeof Op.INPLACE_MULTIPLY:
      case 43 satisfies typeof Op.INPLACE_TRUE_DIVIDE:
      case 44 satisfies typeof Op.INPLACE_FLOOR_DIVIDE:
      case 45 satisfies typeof Op.INPLACE_MODULO:
      case 46 satisfies typeof Op.INPLACE_POWER:
      case 47 satisfies typeof Op.INPLACE_LEFT_SHIFT:
      case 48 satisfies typeof Op.INPLACE_RIGHT_SHIFT:
      case 49 satisfies typeof Op.INPLACE_BIT_AND:
      case 50 satisfies typeof Op.INPLACE_BIT_OR:
      case 51 satisfies typeof Op.INPLACE_BIT_XOR:
      case 52 satisfies typeof Op.INPLACE_MATRIX_MULTIPLY:
        result = inplace(vm, op - Op.INPLACE_ADD, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 60 satisfies typeof Op.LESS:
      case 61 satisfies typeof Op.LESS_EQUAL:
      case 62 satisfies typeof Op.EQUAL:
      case 63 satisfies typeof Op.NOT_EQUAL:
      case 64 satisfies typeof Op.GREATER:
      case 65 satisfies typeof Op.GREATER_EQUAL:
        result = compare(vm, op - Op.LESS, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 66 satisfies typeof Op.IS:
        r[a] = r[b] === r[c];
        continue;
      case 67 satisfies typeof Op.IS_NOT:
        r[a] = r[b] !== r[c];
        continue;
      case 68 satisfies typeof Op.IN:
        result = contains(vm, r[c] as Value, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 69 satisfies typeof Op.NOT_IN:
        result = lacks(vm, r[c] as Value, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 70 satisfies typeof Op.NEGATIVE:
        if (typeof r[b] === "number") {
          r[a] = 0 - (r[b] as number);
          continue;
        }
        result = unary(vm, "__neg__", r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 71 satisfies typeof Op.POSITIVE:
        result = unary(vm, "__pos__", r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 72 satisfies typeof Op.INVERT:
        result = unary(vm, "__invert__", r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 73 satisfies typeof Op.NOT:
        result = untruth(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 74 satisfies typeof Op.TO_BOOL:
        result = truth(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case 80 satisfies typeof Op.JUMP:
        ip = a * STEP;
        continue;
      case 91 satisfies typeof Op.JUMP_BACK:
        ip = a * STEP;
        vm.fuel -= 1;
        if (vm.fuel > 0) continue;
        frame.ip = ip;
        vm.paused = true;
        return;
      case 92 satisfies typeof Op.SETTLE:
        if (lifetimes.alert && lifetimes.settle()) break;
        continue;
      case 81 satisfies typeof Op.JUMP_IF_FALSE: {
        const held = plainTruth(r[a] as Value);
        if (held === undefined) {
          branch(vm, frame, r[a] as Value, false, b);
          break;
        }
        if (!held) ip = b * STEP;
        continue;
      }
      case 82 satisfies typeof Op.JUMP_IF_TRUE: {
        const held = plainTruth(r[a] as Value);
        if (held === undefined) {
          branch(vm, frame, r[a] as Value, true, b);
          break;
        }
        if (held) ip = b * STEP;
        continue;
      }
      case 83 satisfies typeof Op.JUMP_IF_NONE:
        if (branchNone(r[a], true)) ip = b * STEP;
        continue;
      case 84 satisfies typeof Op.JUMP_IF_NOT_NONE:
        if (branchNone(r[a], false)) ip = b * STEP;
        continue;
      case 85 satisfies typeof Op.JUMP_UNLESS_LESS: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (!(x < y)) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 0, x as Value, y as Value, c);
        break;
      }
      case 86 satisfies typeof Op.JUMP_UNLESS_LESS_EQUAL: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (!(x <= y)) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 1, x as Value, y as Value, c);
        break;
      }
      case 87 satisfies typeof Op.JUMP_UNLESS_EQUAL: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (x !== y) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 2, x as Value, y as Value, c);
        break;
      }
      case 88 satisfies typeof Op.JUMP_UNLESS_NOT_EQUAL: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (x === y) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 3, x as Value, y as Value, c);
        break;
      }
      case 89 satisfies typeof Op.JUMP_UNLESS_GREATER: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (!(x > y)) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 4, x as Value, y as Value, c);
        break;
      }
      case 90 satisfies typeof Op.JUMP_UNLESS_GREATER_EQUAL: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (!(x >= y)) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 5, x as Value, y as Value, c);
        break;
      }

      case 100 satisfies typeof Op.LOAD_ATTR:
        result = getAttribute(vm, r[b] as Value, frame.code.names[c] as string);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 101 satisfies typeof Op.STORE_ATTR:
        if (storeAttribute(vm, r[b] as Value, frame.code.names[c] as string, r[a])) continue;
        break;
      case 102 satisfies typeof Op.DELETE_ATTR:
        if (storeAttribute(vm, r[b] as Value, frame.code.names[c] as string, undefined)) continue;
        break;
      case 103 satisfies typeof Op.LOAD_SUBSCR:
        result = getItem(vm, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 104 satisfies typeof Op.STORE_SUBSCR:
        if (storeItem(vm, r[b] as Value, r[c] as Value, r[a] as Value)) continue;
        break;
      case 105 satisfies typeof Op.DELETE_SUBSCR:
        if (removeItem(vm, r[b] as Value, r[c] as Value)) continue;
        break;
      case 106 satisfies typeof Op.BUILD_SLICE:
        r[a] = new PySlice(r[b] as Value, r[b + 1] as Value, r[b + 2] as Value);
        continue;

      case 110 satisfies typeof Op.CALL: {
        const callee = r[b];
        if (callee instanceof PyFunction && callee.code.direct === c) {
          frame = pushCall(vm, frame, callee, b + 1);
          r = frame.registers;
          words = frame.code.words;
          ip = 0;
          if (vm.fuel > 0) continue;
          vm.paused = true;
          return;
        }
        result = callWithRegisters(vm, r, b, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      }
      case 111 satisfies typeof Op.CALL_KW:
        result = callShape(vm, r, b, frame.code.calls[c] as CallShape);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 112 satisfies typeof Op.CALL_METHOD:
        result = callMethodShape(vm, frame, b, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 113 satisfies typeof Op.CALL_EX:
        result = callEx(vm, r[b] as Value, r[b + 1] as PyList, r[b + 2]);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case 120 satisfies typeof Op.BUILD_TUPLE:
        r[a] = new PyTuple(r.slice(b, b + c) as Value[]);
        continue;
      case 121 satisfies typeof Op.BUILD_LIST:
        r[a] = new PyList(r.slice(b, b + c) as Value[]);
        continue;
      case 122 satisfies typeof Op.BUILD_SET:
        result = buildSet(vm, r.slice(b, b + c) as Value[]);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 123 satisfies typeof Op.BUILD_MAP:
        result = buildMap(vm, r.slice(b, b + 2 * c) as Value[]);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 124 satisfies typeof Op.BUILD_STRING:
        r[a] = r.slice(b, b + c).join("");
        continue;
      case 125 satisfies typeof Op.LIST_APPEND:
        (r[a] as PyList).items.push(r[b] as Value);
        continue;
      case 126 satisfies typeof Op.SET_ADD:
        if (setAdd(vm, r[a] as PySet, r[b] as Value)) continue;
        break;
      case 127 satisfies typeof Op.MAP_ADD:
        if (mapAdd(vm, r[a] as PyDict, r[b] as Value, r[c] as Value)) continue;
        break;
      case 128 satisfies typeof Op.LIST_EXTEND:
        result = listExtend(vm, r[b] as PyList, r[c] as Value);
        if (result === undefined) break;
        continue;
      case 129 satisfies typeof Op.LIST_EXTEND_CALL:
        result = listExtend(vm, r[b] as PyList, r[c] as Value, r[b - 1] as Value);
        if (result === undefined) break;
        continue;
      case 130 satisfies typeof Op.SET_UPDATE:
        result = setUpdate(vm, r[b] as PySet, r[c] as Value);
        if (result === undefined) break;
        continue;
      case 131 satisfies typeof Op.DICT_UPDATE:
        result = dictUpdate(vm, r[b] as PyDict, r[c] as Value);
        if (result === undefined) break;
        continue;
      case 132 satisfies typeof Op.DICT_MERGE:
        result = dictMerge(vm, r[b] as PyDict, r[c] as Value, r[b - 2] as Value);
        if (result === undefined) break;
        continue;
      case 133 satisfies typeof Op.LIST_TO_TUPLE:
        r[a] = new PyTuple((r[b] as PyList).items);
        continue;
      case 134 satisfies typeof Op.FORMAT:
        result = formatted(vm, r[b] as Value, c, "");
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 135 satisfies typeof Op.FORMAT_SPEC:
        result = formatted(vm, r[b] as Value, c, r[b + 1] as string);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 136 satisfies typeof Op.UNPACK:
        if (unpack(vm, r, a, r[b] as Value, c)) continue;
        break;
      case 137 satisfies typeof Op.UNPACK_STAR:
        if (unpackStar(vm, r, a, r[b] as Value, c)) continue;
        break;

      case 140 satisfies typeof Op.GET_ITER:
        result = iterate(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 141 satisfies typeof Op.FOR_ITER: {
        const iterator = r[b];
        if (iterator instanceof RangeIterator) {
          const number = iterator.next();
          if (number === undefined) ip = c * STEP;
          else r[a] = number;
          continue;
        }
        const item = nextOf(vm, iterator as Value);
        if (item === undefined) break;
        if (item === EXHAUSTED) ip = c * STEP;
        else r[a] = item;
        continue;
      }
      case 142 satisfies typeof Op.GET_AITER:
        result = asyncIterator(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 143 satisfies typeof Op.GET_ANEXT:
        result = asyncNext(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 144 satisfies typeof Op.END_ASYNC_FOR:
        if (endAsyncFor(vm, r[a] as Value)) ip = c * STEP;
        else break;
        continue;

      case 150 satisfies typeof Op.RETURN: {
        const value = r[a] as Value;
        const { generator } = frame;
        if (generator !== undefined) {
          vm.finishGenerator(generator, frame, value);
          if (lifetimes.alert) lifetimes.settle();
          break;
        }
        const { back } = frame;
        vm.top = back;
        if (recording !== undefined) recording.returned(frame, value);
        if (back instanceof PyFrame) {
          frame = back;
          r = frame.registers;
          words = frame.code.words;
          ip = frame.ip;
          r[words[ip - 3] as number] = value;
          if (lifetimes.alert && lifetimes.settle()) break;
          continue;
        }
        vm.deliver(value);
        if (lifetimes.alert) lifetimes.settle();
        return;
      }
      case 151 satisfies typeof Op.YIELD: {
        const owner = frame.generator;
        if (owner === undefined) throw new EngineBug("only generators yield");
        if (owner.kind === "async generator") yieldAsync(vm, frame, r[b] as Value);
        else vm.yieldUp(owner, r[b] as Value);
        break;
      }
      case 152 satisfies typeof Op.GET_YIELD_FROM_ITER:
        result = yieldFromIterator(vm, frame, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 153 satisfies typeof Op.GET_AWAITABLE:
        result = awaitable(vm, r[b] as Value, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 154 satisfies typeof Op.YIELD_FROM:
        result = delegate(vm, frame, r[b] as Value, r[a] ?? null);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case 160 satisfies typeof Op.RAISE:
        raiseFrom(vm, a < 0 ? undefined : r[a], b < 0 ? undefined : r[b]);
        break;
      case 161 satisfies typeof Op.RERAISE:
        vm.unwind(r[a] as never, "reraise");
        break;
      case 162 satisfies typeof Op.PUSH_EXC:
        r[a] = frame.handled;
        frame.handled = r[b] as never;
        continue;
      case 163 satisfies typeof Op.POP_EXC:
        frame.handled = r[a] as never;
        continue;
      case 164 satisfies typeof Op.EXC_MATCH:
        r[a] = excMatch(r[b] as Value, r[c] as Value);
        continue;
      case 165 satisfies typeof Op.EXC_INFO:
        excInfo(r, a, r[b] as never);
        continue;
      case 166 satisfies typeof Op.EXC_GROUP_MATCH:
        if (groupMatch(vm, r, a, r[b] as Value, r[c] as Value)) continue;
        break;
      case 167 satisfies typeof Op.EXC_GROUP_RERAISE:
        result = groupReraise(vm, r[b] as never, r[c] as PyList);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 168 satisfies typeof Op.LOAD_ASSERTION_ERROR:
        r[a] = exceptionType("AssertionError");
        continue;
      case 169 satisfies typeof Op.LOAD_SPECIAL:
        result = specialForWith(vm, r[b] as Value, c);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case 180 satisfies typeof Op.MAKE_FUNCTION:
        r[a] = makeFunction(frame, b, c);
        continue;
      case 181 satisfies typeof Op.LOAD_BUILD_CLASS:
        r[a] = vm.world.builtins.get("__build_class__");
        continue;
      case 182 satisfies typeof Op.IMPORT_NAME:
        result = importName(vm, frame, frame.code.names[b] as string, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 183 satisfies typeof Op.IMPORT_FROM:
        result = importFrom(vm, r[b] as Value, frame.code.names[c] as string);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 184 satisfies typeof Op.IMPORT_STAR:
        importStar(frame, r[a] as Value);
        continue;
      case 185 satisfies typeof Op.INTRINSIC:
        result = intrinsic(vm, frame, c, b);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case 190 satisfies typeof Op.MATCH_SEQUENCE:
        r[a] = matchSequence(r[b] as Value);
        continue;
      case 191 satisfies typeof Op.MATCH_MAPPING:
        r[a] = matchMapping(r[b] as Value);
        continue;
      case 192 satisfies typeof Op.MATCH_KEYS:
        result = matchKeys(vm, r[b] as Value, r[c] as PyTuple);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 193 satisfies typeof Op.MATCH_CLASS:
        result = matchClass(vm, r[b] as Value, r[b + 1] as Value, r[b + 2] as PyTuple, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case 194 satisfies typeof Op.GET_LEN:
        result = patternLength(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case 200 satisfies typeof Op.LINE:
        if (recording !== undefined) recording.line(frame, a);
        vm.fuel -= 1;
        if (vm.fuel > 0) continue;
        vm.paused = true;
        return;
      case 201 satisfies typeof Op.RECORD_LOCAL: {
        const value = r[a];
        const held = value instanceof PyCell ? value.content : value;
        if (recording !== undefined && held !== undefined) recording.local(frame, b, held);
        continue;
      }
      case 202 satisfies typeof Op.RECORD_DELETE:
        recording?.deleted(frame, frame.code.names[b] as string);
        continue;
      default:
        throw new EngineBug(`unknown instruction ${op}`);
    }
    const { top } = vm;
    if (!(top instanceof PyFrame) || vm.fuel <= 0) {
      vm.paused = vm.fuel <= 0;
      return;
    }
    frame = top;
    r = frame.registers;
    words = frame.code.words;
    ip = frame.ip;
  }
}
