import type { PyObject, Value } from "../../objects/object.ts";
import { AsyncGeneratorStep } from "../async-generator.ts";
import { call } from "../calls.ts";
import { closeResumable, closeUntended } from "../closing.ts";
import { PyAsyncGenerator, PyCoroutine, PyGenerator } from "../generator.ts";
import type { VM } from "../machine.ts";
import { placeText } from "../places.ts";

/** An object of a kind whose end is noticed: it knows when, and what happens then. */
export interface Mortal {
  /** Its end would be noticed, and reference counts may bring it. */
  readonly followed: boolean;
  /** Its end would be noticed. */
  readonly noticed: boolean;
  /** What happens at its end; the value is of no interest. */
  expire(vm: VM): Value | undefined;
}

const isMortalKind = (object: PyObject): object is PyObject & Mortal => "expire" in object;

/** There is something to run when it is closed. */
const hasHandlers = ({ code }: PyGenerator | PyAsyncGenerator): boolean =>
  code.source.handlers.length > 0;

/** Whether it is worth while to know all the time what refers to an object. */
export function isFollowed(object: PyObject, ended: boolean): boolean {
  if (object instanceof PyCoroutine) {
    if (object.state === "created") return !object.adopted;
    return object.handDriven && isOpen(object);
  }
  if (object instanceof PyGenerator) return isOpen(object);
  if (object instanceof PyAsyncGenerator) return !ended && object.hooksCalled;
  if (object instanceof AsyncGeneratorStep) return object.state === "created";
  return isMortalKind(object) && object.followed;
}

/** Whether anybody would notice that an object has come to its end. */
export function isNoticed(object: PyObject, ended: boolean): boolean {
  if (object instanceof PyCoroutine) return object.state !== "closed";
  if (object instanceof PyGenerator || object instanceof PyAsyncGenerator) {
    return isFollowed(object, ended);
  }
  if (object instanceof AsyncGeneratorStep) return object.state === "created";
  return isMortalKind(object) && object.noticed;
}

const isOpen = (generator: PyGenerator): boolean =>
  generator.state !== "closed" && hasHandlers(generator);

/** What the kind of an object does at its end. */
export function expire(vm: VM, object: PyObject): Value | undefined {
  if (object instanceof AsyncGeneratorStep) return expireStep(vm, object);
  if (object instanceof PyAsyncGenerator) return expireAsyncGenerator(vm, object);
  if (object instanceof PyGenerator) return expireGenerator(vm, object);
  return isMortalKind(object) && object.noticed ? object.expire(vm) : null;
}

/** `_PyGen_Finalize` in Objects/genobject.c */
function expireGenerator(vm: VM, generator: PyGenerator): Value | undefined {
  if (generator.state !== "created") return closeResumable(vm, generator);
  generator.state = "closed";
  if (!(generator instanceof PyCoroutine)) return null;
  const what = `coroutine '${generator.qualname}' was never awaited${originText(vm, generator)}`;
  return vm.world.warn(vm, what, generator);
}

/** Lib/_py_warnings.py, _warn_unawaited_coroutine */
function originText(vm: VM, { origin }: PyCoroutine): string {
  if (origin === undefined) return "";
  const places = origin.toReversed().map((place) => placeText(vm, place));
  return `\nCoroutine created at (most recent call last)\n${places.join("").trimEnd()}`;
}

/** The loop that it was begun in closes it, if it is not closed: by a task of its own. */
function expireAsyncGenerator(vm: VM, generator: PyAsyncGenerator): Value | undefined {
  vm.lifetimes.end(generator);
  const { finaliser } = generator;
  generator.gone = true;
  if (generator.closed) return null;
  if (finaliser !== undefined) return call(vm, finaliser, [generator]);
  return generator.frame?.ip === 0 ? null : closeUntended(vm, generator);
}

/** `_PyErr_WarnUnawaitedAgenMethod` */
function expireStep(vm: VM, step: AsyncGeneratorStep): Value | undefined {
  step.state = "closed";
  const what = `coroutine method '${step.method}' of '${step.owner.qualname}'`;
  return vm.world.warn(vm, `${what} was never awaited`, step);
}
