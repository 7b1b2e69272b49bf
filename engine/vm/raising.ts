import { PyList, PyTuple } from "../objects/containers.ts";
import {
  baseExceptionGroupType,
  baseExceptionType,
  exceptionType,
  PyException,
} from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeOf } from "../objects/types.ts";
import { callingFrame } from "./calling-frame.ts";
import { call } from "./calls.ts";
import { isGroup, leavesOf, splitGroup } from "./exception-groups.ts";
import { addTraceback, raise } from "./exceptions.ts";
import type { Register } from "./frame.ts";
import type { VM } from "./machine.ts";
import { chain, collect, discard } from "./sequencing.ts";
import { repr } from "./text.ts";

/** RAISE: `raise`, `raise what` and `raise what from cause`. `do_raise` in Python/ceval.c. */
export function raiseFrom(vm: VM, what: Register, cause: Register): void {
  if (what === undefined) {
    const handled = vm.handled();
    if (handled === undefined) throw new Raise("RuntimeError", "No active exception to reraise");
    vm.unwind(handled, "reraise");
    return;
  }
  chain(
    vm,
    () => exceptionOf(vm, what, "exceptions must derive from BaseException"),
    (_vm, exception) =>
      cause === undefined ? raiseNow(vm, exception) : withCause(vm, exception, cause),
  );
}

function exceptionOf(vm: VM, what: Value, refusal: string): Value | undefined {
  if (what instanceof PyException) return what;
  if (what instanceof PyType && what.isSubclassOf(baseExceptionType)) {
    return chain(
      vm,
      () => call(vm, what, []),
      (_vm, made) => checkedInstance(vm, what, made),
    );
  }
  throw new Raise("TypeError", refusal);
}

function checkedInstance(vm: VM, cls: PyType, made: Value): Value | undefined {
  if (made instanceof PyException) return made;
  return collect(
    vm,
    [cls, typeOf(made)],
    (_vm, type) => repr(vm, type),
    (_vm, [called, other]) => {
      const what = `calling ${called} should have returned an instance of BaseException, not ${other}`;
      throw new Raise("TypeError", what);
    },
  );
}

function withCause(vm: VM, exception: Value, cause: Value): Value | undefined {
  const set = (reason: PyException | undefined): never => {
    const raised = exception as PyException;
    raised.cause = reason;
    raised.suppressContext = true;
    return raiseNow(vm, raised);
  };
  if (cause === null) return set(undefined);
  return chain(
    vm,
    () => exceptionOf(vm, cause, "exception causes must derive from BaseException"),
    (_vm, reason) => set(reason as PyException),
  );
}

function raiseNow(vm: VM, exception: Value): never {
  return raise(vm.withContext(exception as PyException));
}

/** EXC_MATCH: `except what`. PyErr_GivenExceptionMatches, with the check of CHECK_EXC_MATCH. */
export function excMatch(exception: Value, what: Value): boolean {
  const types = what instanceof PyTuple ? what.items : [what];
  for (const type of types) {
    if (!(type instanceof PyType && type.isSubclassOf(baseExceptionType))) {
      throw new Raise(
        "TypeError",
        "catching classes that do not inherit from BaseException is not allowed",
      );
    }
  }
  return types.some((type) => typeOf(exception).isSubclassOf(type as PyType));
}

/** END_ASYNC_FOR: true if the loop is over; otherwise the exception goes on. */
export function endAsyncFor(vm: VM, exception: Value): boolean {
  if (typeOf(exception).isSubclassOf(exceptionType("StopAsyncIteration"))) return true;
  vm.unwind(exception as PyException, "reraise");
  return false;
}

/** EXC_INFO: what `__exit__` is called with. */
export function excInfo(registers: Register[], first: number, exception: PyException): void {
  registers[first] = typeOf(exception);
  registers[first + 1] = exception;
  registers[first + 2] = exception.traceback ?? null;
}

/** EXC_GROUP_MATCH: splits an exception by the classes of an `except*`. */
export function groupMatch(
  vm: VM,
  registers: Register[],
  first: number,
  exception: Value,
  what: Value,
): boolean {
  return discard(vm, () => splitInto(vm, registers, first, exception, what)) === "done";
}

function splitInto(
  vm: VM,
  registers: Register[],
  first: number,
  exception: Value,
  what: Value,
): Value | undefined {
  const group = baseExceptionGroupType;
  checkStarTypes(what, group);
  if (exception === null) return place(registers, first, null, null);
  if (excMatch(exception, what)) {
    if (typeOf(exception).isSubclassOf(group)) return place(registers, first, exception, null);
    return chain(
      vm,
      () => call(vm, group, ["", new PyTuple([exception])]),
      (_vm, wrapped) => place(registers, first, tracedHere(vm, wrapped as PyException), null),
    );
  }
  if (!typeOf(exception).isSubclassOf(group)) return place(registers, first, null, exception);
  const split = typeOf(exception).lookup("split") as Value;
  return chain(
    vm,
    () => call(vm, split, [exception, what]),
    (_vm, pair) => {
      const [match, rest] = (pair as PyTuple).items;
      return place(registers, first, match ?? null, rest ?? null);
    },
  );
}

/** A group made for a single exception came to be where the `except*` stands. */
function tracedHere(vm: VM, group: PyException): PyException {
  const frame = callingFrame(vm);
  if (frame !== undefined) addTraceback(group, frame);
  return group;
}

function checkStarTypes(what: Value, group: PyType): void {
  const types = what instanceof PyTuple ? what.items : [what];
  if (types.some((type) => type instanceof PyType && type.isSubclassOf(group))) {
    throw new Raise(
      "TypeError",
      "catching ExceptionGroup with except* is not allowed. Use except instead.",
    );
  }
}

function place(registers: Register[], first: number, match: Value, rest: Value): null {
  registers[first] = match;
  registers[first + 1] = rest;
  return null;
}

/** EXC_GROUP_RERAISE: what is left to raise after all `except*` of a statement. `_PyExc_PrepReraiseStar` */
export function groupReraise(vm: VM, original: PyException, left: PyList): Value | undefined {
  const all = left.items.filter((item) => item !== null) as PyException[];
  if (!isGroup(original)) return all[0] ?? null;
  const again = all.filter((exception) => isPartOf(exception, original));
  const raised = all.filter((exception) => !isPartOf(exception, original));
  return chain(
    vm,
    () => projection(vm, original, again),
    (_vm, unhandled) => {
      const parts = unhandled === null ? raised : [...raised, unhandled];
      if (parts.length <= 1) return parts[0] ?? null;
      return call(vm, baseExceptionGroupType, ["", new PyList(parts)]);
    },
  );
}

/** It comes of splitting the original. `is_same_exception_metadata` */
const isPartOf = (exception: PyException, original: PyException): boolean =>
  isGroup(exception) &&
  exception.traceback === original.traceback &&
  exception.cause === original.cause &&
  exception.context === original.context;

/** The original with those exceptions only that are in the given parts of it. `exception_group_projection` */
function projection(
  vm: VM,
  original: PyException,
  parts: readonly PyException[],
): Value | undefined {
  const kept = new Set(parts.flatMap(leavesOf));
  const matches = (exception: PyException) => !isGroup(exception) && kept.has(exception);
  return chain(
    vm,
    () => splitGroup(vm, original, { matches, wants: "match" }),
    (_vm, pair) => (pair as PyTuple).items[0] ?? null,
  );
}
