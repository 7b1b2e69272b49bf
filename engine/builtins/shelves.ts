import { objectType } from "../objects/types.ts";
import { completeTypes } from "../vm/new-check.ts";
import type { Library, ModuleSource } from "./modules.ts";

/** A library of which not everything is here yet: the names are known, the rest is fetched when it is wanted. */
export class Shelves implements Library {
  readonly #names: ReadonlySet<string>;
  readonly #sources = new Map<string, ModuleSource>();

  /** @param names of all modules, here or not */
  constructor(names: Iterable<string>) {
    this.#names = new Set(names);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  get(name: string): ModuleSource | undefined {
    return this.#sources.get(name);
  }

  values(): Iterable<ModuleSource> {
    return this.#sources.values();
  }

  /** Takes in what was fetched. Builtin classes that came with it become whole as all others did. */
  fill(sources: Iterable<readonly [string, ModuleSource]>): void {
    for (const [name, source] of sources) this.#sources.set(name, source);
    completeTypes(objectType);
  }
}
