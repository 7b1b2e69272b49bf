import { PyInstance, type PyObject, type Value } from "./object.ts";

const NOTHING: ReadonlySet<string> = new Set();

/**
 * A class. Builtin ones are made once, when the engine is loaded, and never change; those of a
 * program live as long as its run.
 */
export class PyType extends PyInstance {
  name: string;
  qualname: string;
  readonly module: string;
  bases: readonly PyType[];
  /** The base whose room the instances have: `__base__`. */
  base: PyType | undefined;
  /** Method resolution order, the class itself first. */
  mro: readonly PyType[];
  readonly namespace: Map<string, Value>;
  readonly builtin: boolean;
  /** What `cls.__new__` makes: the nearest builtin base that has a shape of its own. */
  readonly layout: PyType;
  /** The nearest class that gives the instances room for more than its base. `solid_base` */
  readonly solid: PyType;
  /** Whether instances have a `__dict__`, and a `__weakref__`. */
  readonly hasDict: boolean;
  readonly hasWeakref: boolean;
  /** No class can derive from it. */
  final: boolean;
  /** It stands for a class of C though it is made in Python: immutable, and titled as those are. */
  static = false;
  /** The other way round: CPython has it in Python. */
  ofPython = false;
  /** Descriptors of what the instances of a static class hold. */
  staticSlots: readonly PyObject[] = [];
  /** Names in the namespace of a static class that stand for what C keeps to itself. */
  concealed: ReadonlySet<string> = NOTHING;
  /** Classes that derive from this one directly; of builtin classes only the builtin ones. */
  readonly subclasses: PyType[] = [];
  /** Names of methods that `abc` has found to be abstract still. */
  abstractMethods: readonly string[] = [];
  /** Changes whenever what `lookup` gives may change: for those who remember it. */
  version = 0;
  readonly #lookups = new Map<string, Value | undefined>();

  constructor(options: {
    readonly metaclass: PyType | undefined;
    readonly name: string;
    readonly module: string;
    readonly bases: readonly PyType[];
    readonly namespace: Map<string, Value>;
    readonly builtin: boolean;
    readonly layout: PyType | undefined;
    readonly base?: PyType | undefined;
    readonly solid?: PyType | undefined;
    readonly hasDict?: boolean;
    readonly hasWeakref?: boolean;
    readonly final?: boolean;
  }) {
    super(options.metaclass as PyType);
    this.dict = undefined;
    this.name = options.name;
    this.qualname = options.name;
    this.module = options.module;
    this.bases = options.bases;
    this.namespace = options.namespace;
    this.builtin = options.builtin;
    this.base = options.base ?? options.bases[0];
    this.layout = options.layout ?? this;
    this.solid = options.solid ?? this;
    this.hasDict = options.hasDict ?? this.base?.hasDict ?? false;
    this.hasWeakref = options.hasWeakref ?? this.base?.hasWeakref ?? false;
    this.final = options.final ?? false;
    this.mro = [this];
    if (this.builtin) for (const base of options.bases) base.subclasses.push(this);
  }

  /** As error messages name it: `tp_name`. */
  get title(): string {
    const ofC = (this.builtin && !this.ofPython) || this.static;
    return ofC && this.module !== "builtins" ? `${this.module}.${this.name}` : this.name;
  }

  /** The attribute as the classes of the MRO define it, unbound. `_PyType_Lookup`. */
  lookup(name: string): Value | undefined {
    const known = this.#lookups.get(name);
    if (known !== undefined || this.#lookups.has(name)) return known;
    const owner = this.mro.find((cls) => cls.namespace.has(name));
    const found = owner?.namespace.get(name);
    this.#lookups.set(name, found);
    return found;
  }

  /** Sets or (undefined) deletes an attribute of the class itself. */
  assign(name: string, value: Value | undefined): void {
    if (value === undefined) this.namespace.delete(name);
    else this.namespace.set(name, value);
    this.forget();
  }

  /** Drops remembered look-ups, here and in subclasses. `PyType_Modified`. */
  forget(): void {
    this.#lookups.clear();
    this.version += 1;
    for (const sub of this.subclasses) sub.forget();
  }

  isSubclassOf(other: PyType): boolean {
    return this.mro.includes(other);
  }
}

/** Method resolution order of a class with these bases, itself first; undefined if there is none. */
export function linearise(cls: PyType): readonly PyType[] | undefined {
  const [sole, ...others] = cls.bases;
  if (sole !== undefined && others.length === 0) return [cls, ...sole.mro];
  const pending = [...cls.bases.map((base) => base.mro.slice()), cls.bases.slice()];
  const order: PyType[] = [cls];
  for (;;) {
    const open = pending.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open
      .map((list) => list[0])
      .find((head) => head !== undefined && open.every((list) => !list.slice(1).includes(head)));
    if (next === undefined) return undefined;
    order.push(next);
    for (const list of open) if (list[0] === next) list.shift();
  }
}
