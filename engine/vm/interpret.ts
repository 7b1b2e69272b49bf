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
import { callEx, callMethodShape, callShape, callWithRegisters } from "./call-instructions.ts";
import { classNamespace, deleteName, loadClassCell, loadName, storeName } from "./class-names.ts";
import { awaitable, delegate, yieldFromIterator } from "./delegation.ts";
import { EXHAUSTED } from "./driven-iterator.ts";
import { PyFrame } from "./frame.ts";
import { importFrom, importName, importStar } from "./imports.ts";
import { intrinsic } from "./intrinsics.ts";
import { iterate, nextOf } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { makeFunction } from "./make-function.ts";
import { deleteGlobal, loadCell, loadGlobal, unboundLocal } from "./names.ts";
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
      case Op.LOAD_CONST:
        r[a] = frame.code.constants[b];
        continue;
      case Op.MOVE:
        r[a] = r[b];
        continue;
      case Op.CHECK_BOUND:
        if (r[a] === undefined) throw unboundLocal(vm, frame, b);
        continue;
      case Op.DELETE_LOCAL:
        if (r[a] === undefined) throw unboundLocal(vm, frame, b);
        r[a] = undefined;
        continue;
      case Op.LOAD_GLOBAL:
        r[a] = frame.globals.get(frame.code.names[b] as string) ?? loadGlobal(vm, frame, b);
        continue;
      case Op.STORE_GLOBAL:
        frame.globals.set(frame.code.names[b] as string, r[a] as Value);
        if (recording !== undefined)
          recording.stored(frame, frame.code.names[b] as string, r[a] as Value);
        continue;
      case Op.DELETE_GLOBAL:
        deleteGlobal(vm, frame, b);
        continue;
      case Op.LOAD_NAME:
        result = loadName(vm, frame, b);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.STORE_NAME:
        if (storeName(vm, frame, b, r[a] as Value)) continue;
        break;
      case Op.DELETE_NAME:
        if (deleteName(vm, frame, b)) continue;
        break;
      case Op.MAKE_CELL:
        r[a] = new PyCell(r[a]);
        continue;
      case Op.LOAD_CELL:
        r[a] = (r[b] as PyCell).content ?? loadCell(vm, frame, b, c);
        continue;
      case Op.STORE_CELL:
        (r[a] as PyCell).content = r[b];
        continue;
      case Op.DELETE_CELL:
        loadCell(vm, frame, a, b);
        (r[a] as PyCell).content = undefined;
        continue;
      case Op.LOAD_CLASS_CELL:
        result = loadClassCell(vm, frame, b, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.LOAD_NAMESPACE:
        r[a] = classNamespace(vm, frame);
        continue;

      case Op.ADD: {
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
      case Op.SUBTRACT: {
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
      case Op.MULTIPLY: {
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
      case Op.MODULO: {
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
      case Op.TRUE_DIVIDE:
      case Op.FLOOR_DIVIDE:
      case Op.POWER:
      case Op.LEFT_SHIFT:
      case Op.RIGHT_SHIFT:
      case Op.BIT_AND:
      case Op.BIT_OR:
      case Op.BIT_XOR:
      case Op.MATRIX_MULTIPLY:
        result = binary(vm, op - Op.ADD, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.INPLACE_ADD: {
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
      case Op.INPLACE_SUBTRACT:
      case Op.INPLACE_MULTIPLY:
      case Op.INPLACE_TRUE_DIVIDE:
      case Op.INPLACE_FLOOR_DIVIDE:
      case Op.INPLACE_MODULO:
      case Op.INPLACE_POWER:
      case Op.INPLACE_LEFT_SHIFT:
      case Op.INPLACE_RIGHT_SHIFT:
      case Op.INPLACE_BIT_AND:
      case Op.INPLACE_BIT_OR:
      case Op.INPLACE_BIT_XOR:
      case Op.INPLACE_MATRIX_MULTIPLY:
        result = inplace(vm, op - Op.INPLACE_ADD, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.LESS:
      case Op.LESS_EQUAL:
      case Op.EQUAL:
      case Op.NOT_EQUAL:
      case Op.GREATER:
      case Op.GREATER_EQUAL:
        result = compare(vm, op - Op.LESS, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.IS:
        r[a] = r[b] === r[c];
        continue;
      case Op.IS_NOT:
        r[a] = r[b] !== r[c];
        continue;
      case Op.IN:
        result = contains(vm, r[c] as Value, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.NOT_IN:
        result = lacks(vm, r[c] as Value, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.NEGATIVE:
        if (typeof r[b] === "number") {
          r[a] = 0 - (r[b] as number);
          continue;
        }
        result = unary(vm, "__neg__", r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.POSITIVE:
        result = unary(vm, "__pos__", r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.INVERT:
        result = unary(vm, "__invert__", r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.NOT:
        result = untruth(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.TO_BOOL:
        result = truth(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case Op.JUMP:
        ip = a * STEP;
        continue;
      case Op.JUMP_BACK:
        ip = a * STEP;
        vm.fuel -= 1;
        if (vm.fuel > 0) continue;
        frame.ip = ip;
        vm.paused = true;
        return;
      case Op.SETTLE:
        if (lifetimes.alert && lifetimes.settle()) break;
        continue;
      case Op.JUMP_IF_FALSE: {
        const held = plainTruth(r[a] as Value);
        if (held === undefined) {
          branch(vm, frame, r[a] as Value, false, b);
          break;
        }
        if (!held) ip = b * STEP;
        continue;
      }
      case Op.JUMP_IF_TRUE: {
        const held = plainTruth(r[a] as Value);
        if (held === undefined) {
          branch(vm, frame, r[a] as Value, true, b);
          break;
        }
        if (held) ip = b * STEP;
        continue;
      }
      case Op.JUMP_IF_NONE:
        if (branchNone(r[a], true)) ip = b * STEP;
        continue;
      case Op.JUMP_IF_NOT_NONE:
        if (branchNone(r[a], false)) ip = b * STEP;
        continue;
      case Op.JUMP_UNLESS_LESS: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (!(x < y)) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 0, x as Value, y as Value, c);
        break;
      }
      case Op.JUMP_UNLESS_EQUAL: {
        const x = r[a];
        const y = r[b];
        if (typeof x === "number" && typeof y === "number") {
          if (x !== y) ip = c * STEP;
          continue;
        }
        branchCompare(vm, frame, 2, x as Value, y as Value, c);
        break;
      }
      case Op.JUMP_UNLESS_LESS_EQUAL:
      case Op.JUMP_UNLESS_NOT_EQUAL:
      case Op.JUMP_UNLESS_GREATER:
      case Op.JUMP_UNLESS_GREATER_EQUAL:
        branchCompare(vm, frame, op - Op.JUMP_UNLESS_LESS, r[a] as Value, r[b] as Value, c);
        break;

      case Op.LOAD_ATTR:
        result = getAttribute(vm, r[b] as Value, frame.code.names[c] as string);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.STORE_ATTR:
        if (storeAttribute(vm, r[b] as Value, frame.code.names[c] as string, r[a])) continue;
        break;
      case Op.DELETE_ATTR:
        if (storeAttribute(vm, r[b] as Value, frame.code.names[c] as string, undefined)) continue;
        break;
      case Op.LOAD_SUBSCR:
        result = getItem(vm, r[b] as Value, r[c] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.STORE_SUBSCR:
        if (storeItem(vm, r[b] as Value, r[c] as Value, r[a] as Value)) continue;
        break;
      case Op.DELETE_SUBSCR:
        if (removeItem(vm, r[b] as Value, r[c] as Value)) continue;
        break;
      case Op.BUILD_SLICE:
        r[a] = new PySlice(r[b] as Value, r[b + 1] as Value, r[b + 2] as Value);
        continue;

      case Op.CALL:
        result = callWithRegisters(vm, r, b, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.CALL_KW:
        result = callShape(vm, r, b, frame.code.calls[c] as CallShape);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.CALL_METHOD:
        result = callMethodShape(vm, r, b, frame.code.calls[c] as CallShape);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.CALL_EX:
        result = callEx(vm, r[b] as Value, r[b + 1] as PyList, r[b + 2]);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case Op.BUILD_TUPLE:
        r[a] = new PyTuple(r.slice(b, b + c) as Value[]);
        continue;
      case Op.BUILD_LIST:
        r[a] = new PyList(r.slice(b, b + c) as Value[]);
        continue;
      case Op.BUILD_SET:
        result = buildSet(vm, r.slice(b, b + c) as Value[]);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.BUILD_MAP:
        result = buildMap(vm, r.slice(b, b + 2 * c) as Value[]);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.BUILD_STRING:
        r[a] = r.slice(b, b + c).join("");
        continue;
      case Op.LIST_APPEND:
        (r[a] as PyList).items.push(r[b] as Value);
        continue;
      case Op.SET_ADD:
        if (setAdd(vm, r[a] as PySet, r[b] as Value)) continue;
        break;
      case Op.MAP_ADD:
        if (mapAdd(vm, r[a] as PyDict, r[b] as Value, r[c] as Value)) continue;
        break;
      case Op.LIST_EXTEND:
        result = listExtend(vm, r[b] as PyList, r[c] as Value);
        if (result === undefined) break;
        continue;
      case Op.LIST_EXTEND_CALL:
        result = listExtend(vm, r[b] as PyList, r[c] as Value, r[b - 1] as Value);
        if (result === undefined) break;
        continue;
      case Op.SET_UPDATE:
        result = setUpdate(vm, r[b] as PySet, r[c] as Value);
        if (result === undefined) break;
        continue;
      case Op.DICT_UPDATE:
        result = dictUpdate(vm, r[b] as PyDict, r[c] as Value);
        if (result === undefined) break;
        continue;
      case Op.DICT_MERGE:
        result = dictMerge(vm, r[b] as PyDict, r[c] as Value, r[b - 2] as Value);
        if (result === undefined) break;
        continue;
      case Op.LIST_TO_TUPLE:
        r[a] = new PyTuple((r[b] as PyList).items);
        continue;
      case Op.FORMAT:
        result = formatted(vm, r[b] as Value, c, "");
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.FORMAT_SPEC:
        result = formatted(vm, r[b] as Value, c, r[b + 1] as string);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.UNPACK:
        if (unpack(vm, r, a, r[b] as Value, c)) continue;
        break;
      case Op.UNPACK_STAR:
        if (unpackStar(vm, r, a, r[b] as Value, c)) continue;
        break;

      case Op.GET_ITER:
        result = iterate(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.FOR_ITER: {
        const item = nextOf(vm, r[b] as Value);
        if (item === undefined) break;
        if (item === EXHAUSTED) ip = c * STEP;
        else r[a] = item;
        continue;
      }
      case Op.GET_AITER:
        result = asyncIterator(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.GET_ANEXT:
        result = asyncNext(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.END_ASYNC_FOR:
        if (endAsyncFor(vm, r[a] as Value)) ip = c * STEP;
        else break;
        continue;

      case Op.RETURN: {
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
      case Op.YIELD: {
        const owner = frame.generator;
        if (owner === undefined) throw new EngineBug("only generators yield");
        if (owner.kind === "async generator") yieldAsync(vm, frame, r[b] as Value);
        else vm.yieldUp(owner, r[b] as Value);
        break;
      }
      case Op.GET_YIELD_FROM_ITER:
        result = yieldFromIterator(vm, frame, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.GET_AWAITABLE:
        result = awaitable(vm, r[b] as Value, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.YIELD_FROM:
        result = delegate(vm, frame, r[b] as Value, r[a] ?? null);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case Op.RAISE:
        raiseFrom(vm, a < 0 ? undefined : r[a], b < 0 ? undefined : r[b]);
        break;
      case Op.RERAISE:
        vm.unwind(r[a] as never, "reraise");
        break;
      case Op.PUSH_EXC:
        r[a] = frame.handled;
        frame.handled = r[b] as never;
        continue;
      case Op.POP_EXC:
        frame.handled = r[a] as never;
        continue;
      case Op.EXC_MATCH:
        r[a] = excMatch(r[b] as Value, r[c] as Value);
        continue;
      case Op.EXC_INFO:
        excInfo(r, a, r[b] as never);
        continue;
      case Op.EXC_GROUP_MATCH:
        if (groupMatch(vm, r, a, r[b] as Value, r[c] as Value)) continue;
        break;
      case Op.EXC_GROUP_RERAISE:
        result = groupReraise(vm, r[b] as never, r[c] as PyList);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.LOAD_ASSERTION_ERROR:
        r[a] = exceptionType("AssertionError");
        continue;
      case Op.LOAD_SPECIAL:
        result = specialForWith(vm, r[b] as Value, c);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case Op.MAKE_FUNCTION:
        r[a] = makeFunction(frame, b, c);
        continue;
      case Op.LOAD_BUILD_CLASS:
        r[a] = vm.world.builtins.get("__build_class__");
        continue;
      case Op.IMPORT_NAME:
        result = importName(vm, frame, frame.code.names[b] as string, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.IMPORT_FROM:
        result = importFrom(vm, r[b] as Value, frame.code.names[c] as string);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.IMPORT_STAR:
        importStar(frame, r[a] as Value);
        continue;
      case Op.INTRINSIC:
        result = intrinsic(vm, frame, c, b);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case Op.MATCH_SEQUENCE:
        r[a] = matchSequence(r[b] as Value);
        continue;
      case Op.MATCH_MAPPING:
        r[a] = matchMapping(r[b] as Value);
        continue;
      case Op.MATCH_KEYS:
        result = matchKeys(vm, r[b] as Value, r[c] as PyTuple);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.MATCH_CLASS:
        result = matchClass(vm, r[b] as Value, r[b + 1] as Value, r[b + 2] as PyTuple, c);
        if (result === undefined) break;
        r[a] = result;
        continue;
      case Op.GET_LEN:
        result = patternLength(vm, r[b] as Value);
        if (result === undefined) break;
        r[a] = result;
        continue;

      case Op.LINE:
        recording?.line(frame, a);
        vm.fuel -= 1;
        if (vm.fuel > 0) continue;
        vm.paused = true;
        return;
      case Op.RECORD_LOCAL: {
        const held = r[a] instanceof PyCell ? (r[a] as PyCell).content : r[a];
        recording?.stored(frame, frame.code.names[b] as string, held as Value);
        continue;
      }
      case Op.RECORD_DELETE:
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
