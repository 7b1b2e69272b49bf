import { PyList } from "../../objects/containers.ts";
import { PyDict } from "../../objects/dict.ts";
import { PyObject } from "../../objects/object.ts";
import { PyType } from "../../objects/type.ts";
import { type Frame, PyFrame } from "../frame.ts";
import { PyFunction } from "../function.ts";
import type { VM } from "../machine.ts";
import { PyModule } from "../module.ts";
import { names, type References, type Slot, type Visit } from "./references.ts";

/** What keeps objects alive that no frame and no module refers to. */
export interface Keeper {
  /** All it refers to itself. */
  held(): Iterable<PyObject>;
  /** What stands in cycles with what it waits for: only a collection can tell that it is lost. */
  waiting(): Iterable<PyObject>;
  /** Whether an object is among those. */
  holds(object: PyObject): boolean;
}

/** Why an object is alive: who refers to it, and where. */
export interface Evidence {
  readonly holder: PyObject | "keeper" | "limbo" | "running" | "machine";
  readonly slot: Slot;
  /** The holder is alive whatever happens: a frame on the stack, a module. */
  readonly root: boolean;
}

/** Where a search begins: what reference counts keep alive, or only what a collection spares. */
export type Roots = "counted" | "collected";

/** Looks from the roots for objects, until all that are wanted have been found. */
export class Search {
  /** What was reached, and how. */
  readonly found = new Map<PyObject, Evidence>();
  readonly #references: References;
  readonly #missing: Set<PyObject> | undefined;
  readonly #queue: PyObject[] = [];

  /** Without anything wanted it goes everywhere. */
  constructor(references: References, wanted?: Iterable<PyObject>) {
    this.#references = references;
    this.#missing = wanted && new Set(wanted);
  }

  get #over(): boolean {
    return this.#missing?.size === 0;
  }

  run(vm: VM, keepers: readonly Keeper[], limbo: Iterable<PyObject>, roots: Roots): this {
    this.#fromMachine(vm);
    for (const thread of vm.threads.alive) this.#fromStack(vm.threads.topOf(thread));
    if (this.#over) return this;
    for (const keeper of keepers) this.#fromKeeper(keeper, roots);
    if (roots === "counted") for (const object of limbo) this.#root("limbo")(object, undefined);
    this.#fromModules(vm);
    for (let at = 0; at < this.#queue.length && !this.#over; at += 1) {
      const holder = this.#queue[at] as PyObject;
      this.#references.of(holder, this.#reach(holder, false));
    }
    return this;
  }

  #reach(holder: Evidence["holder"], root: boolean): Visit {
    return (object, slot) => {
      if (this.found.has(object)) return;
      this.found.set(object, { holder, slot, root });
      this.#queue.push(object);
      this.#missing?.delete(object);
    };
  }

  #root(holder: Evidence["holder"]): Visit {
    return this.#reach(holder, true);
  }

  /** Values on their way, and what the machine has been told to call. */
  #fromMachine(vm: VM): void {
    const { outcome, lifetimes } = vm;
    const ending = outcome?.kind === "raised" ? outcome.exception : lifetimes.raised;
    const visit = this.#root("machine");
    const hooks = [...vm.threads.alive].flatMap(({ asyncGeneratorHooks: hooks }) => [
      hooks.firstIteration,
      hooks.finaliser,
    ]);
    for (const value of [vm.value, ending, ...hooks, ...vm.extensions.values()]) {
      if (value instanceof PyObject) visit(value, undefined);
    }
  }

  #fromStack(top: Frame | undefined): void {
    let above: Frame | undefined;
    for (let frame = top; frame !== undefined; frame = frame.back) {
      if (!(frame instanceof PyFrame)) this.#references.of(frame, this.#root(frame));
      else if (frame.generator === undefined) {
        this.#references.stacked(frame, above, this.#root(frame));
      } else {
        this.#root("running")(frame.generator, undefined);
        this.#references.stacked(frame, above, this.#reach(frame.generator, false));
      }
      above = frame;
    }
  }

  #fromKeeper(keeper: Keeper, roots: Roots): void {
    const visit = this.#root("keeper");
    for (const object of keeper.held()) visit(object, undefined);
    if (roots === "counted") for (const object of keeper.waiting()) visit(object, undefined);
  }

  /** Of a library module only its data: functions and classes of the library hold nothing. */
  #fromModules(vm: VM): void {
    for (const module of vm.world.modules.values()) {
      if (!(module instanceof PyModule)) continue;
      const visit = this.#root(module);
      if (module.name === "__main__") names(module.namespace, visit);
      else
        names(module.namespace, (object, slot) => {
          if (object instanceof PyType) this.#fromClass(object);
          else if (!isDefinition(object)) visit(object, slot);
        });
    }
  }

  /** A class of the library may keep a register. */
  #fromClass(type: PyType): void {
    const visit = this.#root(type);
    names(type.namespace, (object, slot) => {
      if (object instanceof PyDict || object instanceof PyList) visit(object, slot);
    });
  }
}

const isDefinition = (object: PyObject): boolean =>
  object instanceof PyFunction || object instanceof PyModule;
