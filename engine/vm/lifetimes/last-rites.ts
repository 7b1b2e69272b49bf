import type { PyException } from "../../objects/exception.ts";
import type { PyObject, Value } from "../../objects/object.ts";
import { call } from "../calls.ts";
import { NativeFrame } from "../frame.ts";
import { PyAsyncGenerator, PyGenerator } from "../generator.ts";
import type { VM } from "../machine.ts";
import { callMethod } from "../operators.ts";
import type { Operation } from "../sequencing.ts";
import { expire } from "./mortal.ts";
import type { PyWeakReference } from "./weak-reference.ts";

/** One thing to do at the end of an object, and what is said if it fails. */
interface Rite {
  readonly run: Operation;
  readonly doing: string;
  readonly subject: Value;
}

/**
 * Does what is to be done at the end of objects, one after the other, and then leaves the frame
 * below as it was. What goes wrong meanwhile is told of, and that is all.
 */
export class LastRitesFrame extends NativeFrame {
  /** Those to come: they are alive as yet. */
  readonly queue: PyObject[];
  current: PyObject | undefined;
  /** What was on its way to the frame below. */
  readonly kept: Value;
  readonly #listens: (reference: PyWeakReference) => boolean;
  #rites: Rite[] = [];
  #doing: Rite | undefined;
  /** Something has come back to life, so nothing is certain any more. */
  #doubt = false;

  constructor(
    vm: VM,
    queue: readonly PyObject[],
    listens: (reference: PyWeakReference) => boolean,
  ) {
    super();
    this.queue = queue.toReversed();
    this.kept = vm.value;
    this.#listens = listens;
  }

  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM): undefined {
    for (;;) {
      this.#doing = this.#rites.shift() ?? this.#next(vm);
      if (this.#doing === undefined) return this.#leave(vm);
      if (this.#doing.run(vm) === undefined) return undefined;
    }
  }

  override stopped(vm: VM): undefined {
    return this.step(vm);
  }

  override raised(vm: VM, exception: PyException): undefined {
    const failed = this.#doing;
    this.#doing = undefined;
    const told =
      failed === undefined ? null : vm.world.ignored(vm, exception, failed.doing, failed.subject);
    return told === undefined ? undefined : this.step(vm);
  }

  #leave(vm: VM): undefined {
    vm.value = this.kept;
    vm.top = this.back;
    return undefined;
  }

  #next(vm: VM): Rite | undefined {
    for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop()) {
      if (this.#doubt && vm.lifetimes.isReachable(next)) vm.lifetimes.born(next);
      else {
        this.current = next;
        return vm.lifetimes.hasFinaliser(next) ? this.#finaliser(vm, next) : this.#rest(vm, next);
      }
    }
    this.current = undefined;
    return undefined;
  }

  /** `__del__` may keep its object alive. Objects/typeobject.c, subtype_dealloc */
  #finaliser(vm: VM, object: PyObject): Rite {
    vm.lifetimes.end(object);
    const finaliser = object.cls.lookup("__del__") as Value;
    this.#rites = [plain(() => this.#afterFinaliser(vm, object))];
    return {
      run: () => callMethod(vm, finaliser, object, []),
      doing: "calling deallocator",
      subject: finaliser,
    };
  }

  #afterFinaliser(vm: VM, object: PyObject): null {
    this.current = undefined;
    if (this.#isAlive(vm, object)) {
      this.#doubt = true;
      vm.lifetimes.born(object);
    } else {
      this.current = object;
      this.#rites.unshift(this.#rest(vm, object));
    }
    return null;
  }

  /** Those that are to die with it do not count. */
  #isAlive(vm: VM, object: PyObject): boolean {
    const others = this.queue.splice(0);
    const alive = vm.lifetimes.isReachable(object);
    this.queue.push(...others);
    return alive;
  }

  #rest(vm: VM, object: PyObject): Rite {
    this.#rites.unshift(...this.#callbacks(vm, object));
    return {
      run: () => expire(vm, object),
      doing: doingFor(object),
      subject: object,
    };
  }

  /** The latest reference hears of it first. PyObject_ClearWeakRefs */
  #callbacks(vm: VM, object: PyObject): Rite[] {
    const references = vm.lifetimes.weak.get(object) ?? [];
    vm.lifetimes.weak.delete(object);
    const listening = references.filter(
      (reference) => reference.callback !== undefined && this.#listens(reference),
    );
    for (const reference of references) reference.clear();
    return listening.toReversed().map((reference) => {
      const callback = reference.callback ?? null;
      reference.callback = undefined;
      return {
        run: () => call(vm, callback, [reference]),
        doing: "calling weakref callback",
        subject: callback,
      };
    });
  }
}

const plain = (run: Operation): Rite => ({ run, doing: "", subject: null });

/** Coroutines are told of as generators are. `_PyGen_Finalize` in Objects/genobject.c */
function doingFor(object: PyObject): string {
  if (object instanceof PyGenerator) return "closing generator";
  if (!(object instanceof PyAsyncGenerator)) return "finalizing";
  return object.finaliser === undefined ? "closing generator" : "finalizing async generator";
}
