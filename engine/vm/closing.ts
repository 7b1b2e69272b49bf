import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { AsyncGeneratorStep, AsyncSend } from "./async-generator.ts";
import { getAttribute } from "./attributes.ts";
import { call } from "./calls.ts";
import { NativeFrame, PROPAGATE, PyFrame } from "./frame.ts";
import { type PyAsyncGenerator, Resumable } from "./generator.ts";
import type { VM } from "./machine.ts";
import { PyIterator } from "./native-iterators.ts";
import { guarded } from "./sequencing.ts";

/** Waits for what is told to close: it must end, by returning or by an exit. */
class CloseFrame extends NativeFrame {
  readonly #ignored: string;

  constructor(ignored: string) {
    super();
    this.#ignored = ignored;
  }

  /** It has yielded instead. */
  override get transparent(): boolean {
    return true;
  }

  override step(): never {
    throw new Raise("RuntimeError", this.#ignored);
  }

  /** It has returned: `close()` gives what it returned. */
  override stopped(_vm: VM, value: Value): Value {
    return value;
  }

  override raised(_vm: VM, exception: PyException): Value | typeof PROPAGATE {
    if (isA(exception, "GeneratorExit")) return null;
    return isA(exception, "StopIteration") ? (exception.args.items[0] ?? null) : PROPAGATE;
  }
}

/** The same for a step of an asynchronous generator, whose result is of no interest. */
class StepCloseFrame extends CloseFrame {
  override stopped(): null {
    return null;
  }

  override raised(_vm: VM, exception: PyException): null | typeof PROPAGATE {
    const ends = ["GeneratorExit", "StopIteration", "StopAsyncIteration"];
    return ends.some((name) => isA(exception, name)) ? null : PROPAGATE;
  }
}

/** The same for a generator that nobody looks after: a value that it yields is no end either. */
class UntendedCloseFrame extends StepCloseFrame {
  override stopped(): never {
    return this.step();
  }
}

const isA = (exception: PyException, name: string): boolean =>
  exception.cls.isSubclassOf(exceptionType(name));

const exit = (): PyException => new PyException(exceptionType("GeneratorExit"));

/** `generator.close()`. gen_close in Objects/genobject.c. */
export function closeResumable(vm: VM, target: Resumable): Value | undefined {
  if (target instanceof AsyncGeneratorStep) return closeStep(vm, target);
  switch (target.state) {
    case "closed":
      return null;
    case "running":
      throw new Raise("ValueError", `${target.kind} already executing`);
    case "created":
      target.state = "closed";
      target.frame = undefined;
      return null;
    default:
      vm.push(new CloseFrame(`${target.kind} ignored GeneratorExit`));
      return exitInto(vm, target, exit());
  }
}

/** An asynchronous generator that no loop looks after ends as a plain one does. `_PyGen_Finalize` */
export function closeUntended(vm: VM, generator: PyAsyncGenerator): Value | undefined {
  const parked = generator.running ? generator.frame?.generator : undefined;
  const step = parked instanceof AsyncGeneratorStep ? parked : new AsyncSend(generator, null);
  vm.push(new UntendedCloseFrame("async generator ignored GeneratorExit"));
  return step.throwIn(vm, exit());
}

/** async_gen_asend_close and async_gen_athrow_close in Objects/genobject.c. */
function closeStep(vm: VM, step: AsyncGeneratorStep): Value | undefined {
  if (step.state === "closed") return null;
  vm.push(new StepCloseFrame("coroutine ignored GeneratorExit"));
  return step.throwIn(vm, exit());
}

/**
 * Closes what `target` waits for, and then raises an exit in its own frame; or what the closing
 * has raised.
 */
export function exitInto(vm: VM, target: Resumable, leaving: PyException): undefined {
  const raiseNow = (exception: PyException): undefined => {
    vm.raiseIn(target, exception);
    return undefined;
  };
  const delegate = target.frame instanceof PyFrame ? target.frame.delegate : undefined;
  if (delegate === undefined) return raiseNow(leaving);
  target.state = "running";
  guarded(
    vm,
    () => closeIterator(vm, delegate),
    () => raiseNow(leaving),
    (_vm, error) => raiseNow(error),
  );
  return undefined;
}

/** Closes what is delegated to, if it can be closed. gen_close_iter in Objects/genobject.c. */
export function closeIterator(vm: VM, iterator: Value): Value | undefined {
  if (iterator instanceof Resumable) return closeResumable(vm, iterator);
  if (iterator instanceof PyIterator) return null;
  return guarded(
    vm,
    () => getAttribute(vm, iterator, "close"),
    (_vm, method) => call(vm, method, []),
    (_vm, error) => (isA(error, "AttributeError") ? null : PROPAGATE),
  );
}
