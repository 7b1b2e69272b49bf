import type { PyObject } from "../../objects/object.ts";
import type { References } from "./references.ts";

/** What becomes of objects that cannot be reached any more. */
export interface Deaths {
  /** In the order in which reference counts reach zero. */
  readonly dying: readonly PyObject[];
  /** They keep each other alive until a collection. */
  readonly cyclic: readonly PyObject[];
}

/** Objects that are lost, those below them that nothing else holds, and who refers to whom. */
class Graph {
  readonly #below = new Map<PyObject, PyObject[]>();
  readonly #counts = new Map<PyObject, number>();
  readonly #references: References;
  readonly #alive: (object: PyObject) => boolean;

  constructor(references: References, alive: (object: PyObject) => boolean) {
    this.#references = references;
    this.#alive = alive;
  }

  get objects(): Iterable<PyObject> {
    return this.#below.keys();
  }

  add(lost: Iterable<PyObject>): void {
    const waiting = [...lost];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (this.#below.has(next)) continue;
      const below: PyObject[] = [];
      this.#references.of(next, (object) => {
        if (this.#alive(object)) return;
        below.push(object);
        this.#counts.set(object, this.count(object) + 1);
        waiting.push(object);
      });
      this.#below.set(next, below);
    }
  }

  count(object: PyObject): number {
    return this.#counts.get(object) ?? 0;
  }

  /** Lets go of one object, and of what it alone has held: each is told of before what it holds. */
  release(first: PyObject, tell: (object: PyObject) => void): void {
    const open = [{ below: [first], place: 0 }];
    this.#counts.set(first, 1);
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const object = last.below[last.place];
      last.place += 1;
      if (object === undefined) open.pop();
      else if (this.#drop(object) === 0) {
        tell(object);
        open.push({ below: this.#below.get(object) ?? [], place: 0 });
      }
    }
  }

  #drop(object: PyObject): number {
    const left = this.count(object) - 1;
    this.#counts.set(object, left);
    return left;
  }
}

/** How objects that nothing alive refers to come to their end. */
export function deathsOf(
  references: References,
  lost: readonly PyObject[],
  alive: (object: PyObject) => boolean,
): Deaths {
  const graph = new Graph(references, alive);
  graph.add(lost);
  const dying = new Set<PyObject>();
  for (const object of lost.filter((each) => graph.count(each) === 0)) {
    graph.release(object, (dead) => dying.add(dead));
  }
  const cyclic = [...graph.objects].filter((object) => !dying.has(object));
  return { dying: [...dying], cyclic };
}

/** All that is lost together with the objects given. */
export function lostWith(
  references: References,
  lost: Iterable<PyObject>,
  alive: (object: PyObject) => boolean,
): readonly PyObject[] {
  const graph = new Graph(references, alive);
  graph.add(lost);
  return [...graph.objects];
}
