import { PyList } from "../../objects/containers.ts";
import type { PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { PyInstance, PyObject } from "../../objects/object.ts";
import type { PyType } from "../../objects/type.ts";
import { type Frame, NativeFrame, PyFrame } from "../frame.ts";
import { PyCoroutine } from "../generator.ts";
import type { VM } from "../machine.ts";
import { PyModule } from "../module.ts";
import { deathsOf, lostWith } from "./deaths.ts";
import { HeldInVariables } from "./held-in-variables.ts";
import { LastRitesFrame } from "./last-rites.ts";
import { isFollowed, isNoticed } from "./mortal.ts";
import { References } from "./references.ts";
import { type Evidence, type Keeper, type Roots, Search } from "./search.ts";
import { UnwindingFrame } from "./unwinding.ts";
import type { PyWeakReference } from "./weak-reference.ts";

/** As long as it takes no more than so many looks, all evidence is looked at at every stop. */
const CLOSE_WATCH = 1024;
/** Beyond that, so many looks a stop on average; variables are looked at at every stop even then. */
const LOOKS = 16;

/**
 * When objects come to their end, for those whose end somebody can notice: CPython counts references,
 * we look for evidence.
 *
 *   born ──▶ fresh ──at the next stop: who refers to it?──▶ watched, with evidence: holder and slot
 *                └──nobody──▶ dies          │ evidence gone: looked for again from the roots
 *                                           └──nobody──▶ dies, or is in limbo if it holds itself
 *
 * A stop is the end of a statement (SETTLE), of a call, of a method of the kernel. Programs without
 * such objects pay for `alert` at their stops and for nothing else.
 */
export class Lifetimes {
  /** Something may have come to its end since the last stop. */
  alert = false;
  /** Every instance of a class of the program's is followed: somebody may ask the collector. */
  followsAll = false;
  /** An exception between the frame that it comes from and its handler. */
  raised: PyException | undefined;
  readonly keepers: Keeper[] = [];
  readonly references = new References();
  readonly weak = new Map<PyObject, PyWeakReference[]>();
  readonly #vm: VM;
  #fresh: PyObject[] = [];
  readonly #inVariables = new HeldInVariables();
  #watched = new Map<PyObject, Evidence>();
  /** Those of them that stand where the next statement may put something else: in a variable, or a frame. */
  #near = new Set<PyObject>();
  /** Unreachable, but kept by a cycle. */
  readonly #limbo = new Set<PyObject>();
  /** Their finaliser has run: it does so once. */
  #finalised: WeakSet<PyObject> | undefined;
  #stops = 0;
  /** The stop at which all evidence is looked at again. */
  #fullCheck = 0;

  constructor(vm: VM) {
    this.#vm = vm;
  }

  // ── who is followed ───────────────────────────────────────────────────────────────────────────

  /** An object has come to be, or has become one whose end will be noticed. */
  born(object: PyObject): void {
    this.#fresh.push(object);
    this.alert = true;
  }

  /** An instance was made of a class of the program's. */
  made(object: Value): void {
    if (object instanceof PyObject && this.#isFollowed(object)) this.born(object);
  }

  #isFollowed(object: PyObject): boolean {
    if (this.#isReferredWeakly(object) || isFollowed(object, this.hasEnded(object))) return true;
    if (!isOfProgram(object)) return false;
    return this.hasFinaliser(object) || (this.followsAll && object.constructor === PyInstance);
  }

  #isNoticed(object: PyObject): boolean {
    if (this.#isReferredWeakly(object) || isNoticed(object, this.hasEnded(object))) return true;
    return this.hasFinaliser(object);
  }

  #isReferredWeakly(object: PyObject): boolean {
    return this.weak.size > 0 && this.weak.has(object);
  }

  /** It has a `__del__` that has not run yet. */
  hasFinaliser(object: PyObject): boolean {
    return isOfProgram(object) && !this.hasEnded(object) && finaliserOf(object.cls) !== undefined;
  }

  hasEnded(object: PyObject): boolean {
    return this.#finalised?.has(object) === true;
  }

  /** Its finaliser is about to run. */
  end(object: PyObject): void {
    this.#finalised ??= new WeakSet();
    this.#finalised.add(object);
  }

  /** An object is referred to weakly from now on. */
  referWeakly(object: PyObject, reference: PyWeakReference): void {
    const others = this.weak.get(object);
    if (others === undefined) this.weak.set(object, [reference]);
    else others.push(reference);
    this.born(object);
  }

  // ── stops ─────────────────────────────────────────────────────────────────────────────────────

  /** Lets go what nobody refers to any more; whether that has pushed a frame. */
  settle(): boolean {
    if (this.#inVariables.size > 0) this.#reviewVariables();
    if (this.#fresh.length > 0) this.#prune();
    if (this.#fresh.length === 0 && this.#watched.size === 0) {
      this.alert = this.#inVariables.size > 0;
      return false;
    }
    const suspects = this.#suspects();
    if (suspects.length === 0 || this.#isVeiled) return false;
    this.#fresh = [];
    const search = this.#search("counted", suspects);
    const lost = suspects.filter((object) => !search.found.has(object));
    for (const object of suspects) this.#keep(object, search);
    for (const object of lost) this.#watched.delete(object);
    this.#forgetPaths();
    return lost.length > 0 && this.#bury(lost, search);
  }

  /**
   * Lets go what only the temporaries of the top frame have held, before an exception goes on from
   * there; whether that has pushed frames, the last of which goes on with it. `exception_unwind`
   */
  settleRaising(frame: PyFrame, exception: PyException): boolean {
    const continuation = new UnwindingFrame(exception);
    this.raised = exception;
    this.references.raising = frame;
    const rites = this.settle();
    this.references.raising = undefined;
    this.raised = undefined;
    if (rites) continuation.slipUnder(this.#vm);
    return rites;
  }

  /** A native holds values that no search can see; what is lost then is found out later. */
  get #isVeiled(): boolean {
    const { threads } = this.#vm;
    for (const thread of threads.alive) if (isOpaque(threads.topOf(thread))) return true;
    return false;
  }

  #search(roots: Roots, wanted?: Iterable<PyObject>): Search {
    return new Search(this.references, wanted).run(this.#vm, this.keepers, this.#limbo, roots);
  }

  /**
   * Most coroutines are awaited as soon as they are made, and need no more attention then; most
   * others stand in a variable of the frame on top.
   */
  #prune(): void {
    const { top } = this.#vm;
    const frame = top instanceof PyFrame ? top : undefined;
    const fresh = this.#fresh;
    let kept = 0;
    for (let i = 0; i < fresh.length; i += 1) {
      const object = fresh[i] as PyObject;
      if (!this.#isFollowed(object)) continue;
      if (frame === undefined || !this.#inVariables.add(object, frame)) fresh[kept++] = object;
    }
    // Setting the length is slow, and there are few.
    while (fresh.length > kept) fresh.pop();
  }

  /** What is not seen in its variable any more is looked for as everything else is. */
  #reviewVariables(): void {
    this.#inVariables.review(this.#vm.top, this.#follows, this.#watch);
  }

  readonly #follows = (object: PyObject): boolean => this.#isFollowed(object);

  readonly #watch = (object: PyObject, frame: PyFrame, slot: number): void => {
    const { generator } = frame;
    const holder = generator ?? frame;
    this.#watched.set(object, { holder, slot, root: generator === undefined });
    this.#near.add(object);
  };

  /** What is new, and what has lost its evidence. */
  #suspects(): PyObject[] {
    const suspects = new Set(this.#fresh);
    this.#stops += 1;
    const all = this.#stops >= this.#fullCheck;
    const check = new Check(this.#vm, this.#watched, this.#limbo);
    let followed = !all;
    for (const object of all ? this.#watched.keys() : this.#near) {
      followed ||= this.#isFollowed(object);
      if (!check.isProven(object)) suspects.add(object);
    }
    const pause = check.looks > CLOSE_WATCH ? Math.ceil(check.looks / LOOKS) : 1;
    if (all) this.#fullCheck = this.#stops + pause;
    if (!followed) {
      this.#watched.clear();
      this.#near.clear();
      return this.#fresh;
    }
    const ordered = [...suspects].sort((a, b) => this.#slotOf(b) - this.#slotOf(a));
    return this.#lastOfListsFirst(ordered);
  }

  /** A list lets go of its items from the last to the first. `list_clear` in Objects/listobject.c */
  #lastOfListsFirst(suspects: PyObject[]): PyObject[] {
    const left = new Map<PyObject, PyObject[]>();
    const listOf = (object: PyObject) => {
      const holder = this.#watched.get(object)?.holder;
      return holder instanceof PyList ? holder : undefined;
    };
    for (const object of suspects) {
      const list = listOf(object);
      if (list !== undefined) left.set(list, [...(left.get(list) ?? []), object]);
    }
    return suspects.map((object) => left.get(listOf(object) ?? object)?.pop() ?? object);
  }

  /** Variables of a frame that has ended are let go from the last to the first. */
  #slotOf(object: PyObject): number {
    const slot = this.#watched.get(object)?.slot;
    return typeof slot === "number" ? slot : -1;
  }

  /** Remembers why an object is alive, and why those on the way to it are. */
  #keep(object: PyObject, { found }: Search): void {
    let next: Evidence["holder"] = object;
    while (next instanceof PyObject) {
      const evidence = found.get(next);
      if (evidence === undefined) return;
      this.#watched.set(next, evidence);
      if (evidence.root) return;
      next = evidence.holder;
    }
  }

  /** Those that were on the way to somebody, and are no longer. */
  #forgetPaths(): void {
    const kept = new Map<PyObject, Evidence>();
    const near = new Set<PyObject>();
    for (const object of this.#watched.keys()) {
      if (!this.#isFollowed(object)) continue;
      let next: Evidence["holder"] = object;
      while (next instanceof PyObject && !kept.has(next)) {
        const evidence = this.#watched.get(next);
        if (evidence === undefined) break;
        kept.set(next, evidence);
        if (isFleeting(evidence)) near.add(next);
        next = evidence.holder;
      }
    }
    this.#watched = kept;
    this.#near = near;
    this.alert = kept.size > 0 || this.#fresh.length > 0 || this.#inVariables.size > 0;
  }

  #bury(lost: readonly PyObject[], search: Search): boolean {
    const { dying, cyclic } = deathsOf(this.references, lost, (object) => search.found.has(object));
    for (const object of cyclic) if (this.#isFollowed(object)) this.#limbo.add(object);
    return this.#hold(dying, search);
  }

  #hold(dying: readonly PyObject[], search: Search): boolean {
    const queue = dying.filter((object) => this.#isNoticed(object));
    if (queue.length === 0) return false;
    const listens = (reference: PyWeakReference) => search.found.has(reference);
    this.#vm.push(new LastRitesFrame(this.#vm, queue, listens));
    return true;
  }

  /** Whether something refers to an object after all. */
  isReachable(object: PyObject): boolean {
    return this.#search("counted", [object]).found.has(object);
  }

  // ── collections ───────────────────────────────────────────────────────────────────────────────

  /** `gc.collect()`: how many objects it has found; it may have pushed a frame. */
  collect(): number {
    const search = this.#search("collected");
    const alive = (object: PyObject) => search.found.has(object);
    const known = [...this.#known()].filter((object) => !alive(object));
    const garbage = lostWith(this.references, known, alive);
    for (const object of garbage) {
      this.#limbo.delete(object);
      this.#watched.delete(object);
    }
    this.#fresh = this.#fresh.filter(alive);
    this.#inVariables.forget(new Set(garbage));
    this.#hold(this.#inOrderOfAge(garbage), search);
    return garbage.filter((object) => !(object instanceof PyModule)).length;
  }

  /** Nothing is followed, and nothing waits. */
  get idle(): boolean {
    return !this.alert && this.#limbo.size === 0 && this.#known().size === 0;
  }

  /** Everything that a collection could find. */
  #known(): Set<PyObject> {
    const known = new Set([...this.#limbo, ...this.#watched.keys(), ...this.#fresh]);
    for (const object of this.#inVariables.objects) known.add(object);
    for (const keeper of this.keepers) for (const object of keeper.waiting()) known.add(object);
    return known;
  }

  /**
   * A collection begins with the oldest: a coroutine is older than the task that drives it, and than
   * one that it awaits, which it closes.
   */
  #inOrderOfAge(garbage: readonly PyObject[]): readonly PyObject[] {
    const coroutines = garbage.filter((object) => object instanceof PyCoroutine);
    const awaited = new Set(coroutines.map(({ frame }) => frame?.delegate));
    const outermost = coroutines.filter((coroutine) => !awaited.has(coroutine));
    return [...outermost, ...garbage.filter((object) => !(object instanceof PyCoroutine))];
  }
}

const isFleeting = ({ holder, slot, root }: Evidence): boolean =>
  root && holder instanceof PyObject && (slot !== undefined || isFrame(holder));

/** Cells, frames of the host and the like have no class that a program could see. */
const isOfProgram = ({ cls }: { readonly cls: PyType | undefined }): boolean =>
  cls !== undefined && !cls.builtin;

const finaliserOf = (cls: PyType): Value | undefined => cls.lookup("__del__");

function isOpaque(top: Frame | undefined): boolean {
  for (let frame = top; frame !== undefined; frame = frame.back) {
    if (frame instanceof NativeFrame && !frame.transparent) return true;
  }
  return false;
}

/** Looks whether the evidence still holds. */
class Check {
  readonly #vm: VM;
  readonly #watched: ReadonlyMap<PyObject, Evidence>;
  readonly #limbo: ReadonlySet<PyObject>;
  readonly #known = new Map<PyObject, boolean>();
  /** What it has cost: objects looked at, and what they refer to. */
  looks = 0;
  /** The frames on the stack, each with the one above it. */
  #stack: Map<Frame, Frame | undefined> | undefined;
  readonly #referents = new Map<PyObject, Set<PyObject>>();

  constructor(vm: VM, watched: ReadonlyMap<PyObject, Evidence>, limbo: ReadonlySet<PyObject>) {
    this.#vm = vm;
    this.#watched = watched;
    this.#limbo = limbo;
  }

  isProven(object: PyObject): boolean {
    const known = this.#known.get(object);
    if (known !== undefined) return known;
    this.looks += 1;
    this.#known.set(object, false);
    const proven = this.#prove(object);
    this.#known.set(object, proven);
    return proven;
  }

  #prove(object: PyObject): boolean {
    const evidence = this.#watched.get(object);
    if (evidence === undefined) return false;
    const { holder, root } = evidence;
    if (!(holder instanceof PyObject)) return this.#stillRoot(object, holder);
    if (root && isFrame(holder) && holder !== this.#vm.top && !this.#frames.has(holder)) {
      return false;
    }
    return this.#holds(holder, object, evidence) && (root || this.isProven(holder));
  }

  #stillRoot(object: PyObject, holder: Evidence["holder"]): boolean {
    if (holder === "limbo") return this.#limbo.has(object);
    if (holder === "running") return (object as { state?: string }).state === "running";
    if (holder !== "keeper") return false;
    return this.#vm.lifetimes.keepers.some((keeper) => keeper.holds(object));
  }

  #holds(holder: PyObject, object: PyObject, { slot }: Evidence): boolean {
    if (typeof slot === "number") {
      const frame = frameOf(holder);
      if (frame?.registers[slot] !== object) return false;
      if (isVariable(frame, slot)) return true;
      return this.#vm.lifetimes.references.holds(frame, slot, this.#frames.get(frame));
    }
    if (typeof slot === "string") {
      const names = holder instanceof PyModule ? holder.namespace : holder.dict;
      if (names?.get(slot) === object) return true;
    }
    return this.#referentsOf(holder).has(object);
  }

  /** All that an object refers to, looked for once: one list may hold thousands. */
  #referentsOf(holder: PyObject): Set<PyObject> {
    let known = this.#referents.get(holder);
    if (known === undefined) {
      const found = new Set<PyObject>();
      this.#vm.lifetimes.references.of(holder, (object) => found.add(object));
      this.looks += found.size;
      this.#referents.set(holder, found);
      known = found;
    }
    return known;
  }

  get #frames(): Map<Frame, Frame | undefined> {
    if (this.#stack === undefined) {
      this.#stack = new Map();
      const { threads } = this.#vm;
      for (const thread of threads.alive) addStack(this.#stack, threads.topOf(thread));
    }
    return this.#stack;
  }
}

function addStack(stack: Map<Frame, Frame | undefined>, top: Frame | undefined): void {
  let above: Frame | undefined;
  for (let frame = top; frame !== undefined; frame = frame.back) {
    stack.set(frame, above);
    above = frame;
  }
}

const isFrame = (holder: PyObject): holder is Frame =>
  holder instanceof PyFrame || holder instanceof NativeFrame;

function frameOf(holder: PyObject): PyFrame | undefined {
  const frame = holder instanceof PyFrame ? holder : (holder as { frame?: unknown }).frame;
  return frame instanceof PyFrame ? frame : undefined;
}

/** It is none of the temporaries, which count only while they will be read. */
const isVariable = ({ code: { source } }: PyFrame, register: number): boolean =>
  register < source.locals.length + source.free.length;
