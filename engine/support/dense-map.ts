const BITS = 5;
const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;

/** 32 places: of values at the bottom of the tree, of nodes above it. */
class Node {
  /** The draft that made it, and may change it in place. */
  readonly owner: object;
  readonly slots: unknown[];
  /** Places that hold something. */
  count: number;
  /** A bit for each value that the owner has made itself; used at the bottom. */
  made = 0;

  constructor(owner: object, slots: unknown[], count: number) {
    this.owner = owner;
    this.slots = slots;
    this.count = count;
  }
}

/** The node itself if the draft has made it, else a copy. */
function owned(node: Node | undefined, owner: object): Node {
  if (node === undefined) return new Node(owner, new Array(WIDTH).fill(undefined), 0);
  return node.owner === owner ? node : new Node(owner, node.slots.slice(), node.count);
}

/** The node with the value in its place; what holds nothing any more is `undefined`. */
function write(
  before: Node | undefined,
  owner: object,
  shift: number,
  key: number,
  value: unknown,
): Node | undefined {
  const node = owned(before, owner);
  const place = (key >> shift) & MASK;
  const old = node.slots[place];
  const next =
    shift === 0 ? value : write(old as Node | undefined, owner, shift - BITS, key, value);
  if (shift === 0) node.made |= 1 << place;
  node.slots[place] = next;
  node.count += Number(next !== undefined) - Number(old !== undefined);
  return node.count === 0 ? undefined : node;
}

function leafOf(root: Node | undefined, top: number, key: number): Node | undefined {
  if (key >> top > MASK) return undefined;
  let node = root;
  for (let shift = top; shift > 0; shift -= BITS) {
    node = node?.slots[(key >> shift) & MASK] as Node | undefined;
  }
  return node;
}

function collect(
  node: Node | undefined,
  shift: number,
  base: number,
  visit: (key: number, value: unknown) => void,
): void {
  if (node === undefined) return;
  node.slots.forEach((slot, place) => {
    if (slot === undefined) return;
    const key = base + (place << shift);
    if (shift === 0) visit(key, slot);
    else collect(slot as Node, shift - BITS, key, visit);
  });
}

/**
 * An immutable map from small dense numbers (ids are handed out from 1 upwards) to objects: a tree
 * of nodes with 32 places. A state that differs from its predecessor by one task shares nearly all
 * nodes with it. A series of changes is made by a draft, which copies each node once.
 */
export class DenseMap<K extends number, V extends object> implements Iterable<[K, V]> {
  readonly #root: Node | undefined;
  readonly #shift: number;
  readonly size: number;
  #values: readonly V[] | undefined;

  private constructor(root: Node | undefined, shift: number, size: number) {
    this.#root = root;
    this.#shift = shift;
    this.size = size;
  }

  static empty<K extends number, V extends object>(): DenseMap<K, V> {
    return new DenseMap<K, V>(undefined, 0, 0);
  }

  get(key: K): V | undefined {
    return leafOf(this.#root, this.#shift, key)?.slots[key & MASK] as V | undefined;
  }

  with(key: K, value: V): DenseMap<K, V> {
    const draft = this.draft();
    draft.set(key, value);
    return draft.done();
  }

  without(key: K): DenseMap<K, V> {
    const draft = this.draft();
    draft.delete(key);
    return draft.done();
  }

  draft(): DenseDraft<K, V> {
    return new DenseDraft<K, V>(
      this.#root,
      this.#shift,
      this.size,
      (root, shift, size) => new DenseMap<K, V>(root, shift, size),
      this,
    );
  }

  /** In the order of the keys. Several panels ask for them at each step. */
  values(): readonly V[] {
    this.#values ??= this.#collected();
    return this.#values;
  }

  #collected(): readonly V[] {
    const values: V[] = [];
    collect(this.#root, this.#shift, 0, (_, value) => values.push(value as V));
    return values;
  }

  [Symbol.iterator](): Iterator<[K, V]> {
    const entries: [K, V][] = [];
    collect(this.#root, this.#shift, 0, (key, value) => entries.push([key as K, value as V]));
    return entries[Symbol.iterator]();
  }
}

type Mutable<V> = { -readonly [P in keyof V]: V[P] };

/** A map while it is changed. What it has copied once it changes in place. */
export class DenseDraft<K extends number, V extends object> {
  #root: Node | undefined;
  #shift: number;
  #size: number;
  readonly #make: (root: Node | undefined, shift: number, size: number) => DenseMap<K, V>;
  #owner = {};
  /** The map as it is, unless something has changed since. */
  #same: DenseMap<K, V> | undefined;

  constructor(
    root: Node | undefined,
    shift: number,
    size: number,
    make: (root: Node | undefined, shift: number, size: number) => DenseMap<K, V>,
    same: DenseMap<K, V>,
  ) {
    this.#root = root;
    this.#shift = shift;
    this.#size = size;
    this.#make = make;
    this.#same = same;
  }

  get(key: K): V | undefined {
    return leafOf(this.#root, this.#shift, key)?.slots[key & MASK] as V | undefined;
  }

  /** @param value nobody else has it: it may be changed by `edit` */
  set(key: K, value: V): void {
    if (key < 0) return;
    while (key >> this.#shift > MASK) this.#grow();
    const isNew = this.get(key) === undefined;
    this.#root = write(this.#root, this.#owner, this.#shift, key, value);
    this.#size += Number(isNew);
    this.#same = undefined;
  }

  delete(key: K): void {
    if (this.get(key) === undefined) return;
    this.#root = write(this.#root, this.#owner, this.#shift, key, undefined);
    this.#size -= 1;
    this.#same = undefined;
  }

  /** The value as one that may be changed: itself if this draft has made it, else a copy. */
  edit(key: K): Mutable<V> | undefined {
    const leaf = leafOf(this.#root, this.#shift, key);
    const value = leaf?.slots[key & MASK] as V | undefined;
    if (leaf === undefined || value === undefined) return undefined;
    if (leaf.owner === this.#owner && (leaf.made & (1 << (key & MASK))) !== 0) return value;
    const copy = { ...value };
    this.set(key, copy);
    return copy;
  }

  /** The map as it is now; changes that come after do not touch it. */
  done(): DenseMap<K, V> {
    this.#same ??= this.#make(this.#root, this.#shift, this.#size);
    this.#owner = {};
    return this.#same;
  }

  #grow(): void {
    if (this.#root !== undefined) {
      const slots = new Array(WIDTH).fill(undefined);
      slots[0] = this.#root;
      this.#root = new Node(this.#owner, slots, 1);
    }
    this.#shift += BITS;
  }
}
