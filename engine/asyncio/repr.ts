import type { Value } from "../objects/object.ts";
import { reprText } from "../objects/text-repr.ts";
import { typeName } from "../objects/types.ts";
import type { PyFrame } from "../vm/frame.ts";
import { PyBoundMethod, PyFunction } from "../vm/function.ts";
import { PyGenerator } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { collect } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { isDone } from "./futures.ts";
import type { PyFuture, PyHandle } from "./objects.ts";
import { PyTask } from "./objects.ts";

/** Lib/asyncio/base_futures.py, base_tasks.py, format_helpers.py: how futures and handles are shown. */

/** `<Future pending>`, `<Task finished name='Task-1' coro=<f() done, defined at …> result=3>` */
export function futureRepr(vm: VM, future: PyFuture): Value | undefined {
  const wanted = shownValues(future);
  if (vm.reprActive.has(future)) return "...";
  vm.reprActive.add(future);
  return collect(
    vm,
    wanted,
    (_vm, value) => repr(vm, value),
    (_vm, texts) => {
      vm.reprActive.delete(future);
      return `<${future.cls.name} ${parts(future, texts.map(String)).join(" ")}>`;
    },
  );
}

/** The values whose reprs stand in a future's repr: what it waits for, its outcome, its callbacks. */
function shownValues(future: PyFuture): Value[] {
  const waits = future instanceof PyTask ? future.waitsFor : undefined;
  return [...(waits === undefined ? [] : [waits]), ...outcome(future), ...shownCallbacks(future)];
}

function outcome({ state }: PyFuture): Value[] {
  if (state.kind === "finished") return [state.result];
  return state.kind === "failed" ? [state.exception] : [];
}

/** Objects among the callbacks that have a repr of their own; functions are named by us. */
const shownCallbacks = (future: PyFuture): Value[] =>
  future.callbacks
    .map(({ callback }) => callback)
    .filter((callback) => sourceOf(callback) === undefined);

function parts(future: PyFuture, texts: string[]): string[] {
  const info = [stateWord(future)];
  if (future instanceof PyTask) {
    info.push(`name=${reprText(future.name)}`);
    if (future.coroutine !== null) info.push(`coro=<${coroutineText(future.coroutine)}>`);
    if (future.waitsFor !== undefined) info.push(`wait_for=${texts.shift() ?? ""}`);
  }
  if (future.state.kind === "finished") info.push(`result=${texts.shift() ?? ""}`);
  if (future.state.kind === "failed") info.push(`exception=${texts.shift() ?? ""}`);
  if (future.callbacks.length > 0) info.push(`cb=[${callbackTexts(future, texts)}]`);
  return info;
}

function stateWord(future: PyFuture): string {
  if (future instanceof PyTask && future.cancelRequests > 0 && !isDone(future)) return "cancelling";
  return future.state.kind === "failed" ? "finished" : future.state.kind;
}

function callbackTexts(future: PyFuture, texts: string[]): string {
  const all = future.callbacks.map(({ callback }) => sourceOf(callback) ?? texts.shift() ?? "");
  if (all.length <= 2) return all.join(", ");
  return `${all[0]}, <${all.length - 2} more>, ${all.at(-1)}`;
}

/** `f() at program.py:3`, or undefined for an object that is shown by its repr. */
function sourceOf(callback: Value): string | undefined {
  const fn = callback instanceof PyBoundMethod ? callback.function : callback;
  if (fn instanceof PyFunction) {
    const { file, firstLine } = fn.code.source;
    return `${fn.qualname}() at ${file}:${firstLine}`;
  }
  if (!(fn instanceof PyNative)) return undefined;
  return `${NATIVE_NAMES.get(fn.qualname) ?? fn.qualname}()`;
}

/** What CPython's own names are for callbacks of ours. */
const NATIVE_NAMES: ReadonlyMap<string, string> = new Map([
  ["Task.wakeup", "Task.task_wakeup"],
  ["Task.step", "TaskStepMethWrapper"],
  ["EventLoop.stop_when_done", "_run_until_complete_cb"],
]);

function coroutineText(coroutine: Value): string {
  if (!(coroutine instanceof PyGenerator)) return typeName(coroutine);
  const { file, firstLine } = coroutine.code.source;
  const { frame } = coroutine;
  return frame === undefined
    ? `${coroutine.qualname}() done, defined at ${file}:${firstLine}`
    : `${coroutine.qualname}() running at ${file}:${lineOf(frame)}`;
}

function lineOf(frame: PyFrame): number {
  const { positions, firstLine } = frame.code.source;
  return frame.ip === 0 ? firstLine : (positions[frame.ip - 4] ?? firstLine);
}

/** `<Handle f() at program.py:3>`, `<TimerHandle when=1.5 f() at program.py:3>` */
export function handleRepr(handle: PyHandle): string {
  const info: string[] = [handle.cls.name];
  if (handle.cancelled) info.push("cancelled");
  if (handle.when !== undefined) info.push(`when=${handle.when}`);
  if (!handle.cancelled) info.push(sourceOf(handle.callback) ?? typeName(handle.callback));
  return `<${info.join(" ")}>`;
}
