import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import type { CodeObject } from "../python/bytecode.ts";
import { compileLibrary } from "../python/compile-library.ts";
import { pushPython } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import { NativeFrame, PyFrame } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { chain } from "../vm/sequencing.ts";

/** Where a module comes from. */
export type ModuleSource =
  /** Made in TypeScript. */
  | { readonly kind: "native"; readonly make: (vm: VM) => PyModule }
  /** Python of ours; `recorded` library code can be stepped through, `hidden` stands for C code. */
  | {
      readonly kind: "python";
      readonly file: string;
      readonly text: string;
      readonly visibility: "recorded" | "plain" | "hidden";
      readonly package: boolean;
    };

/** All modules that a program may import; a map with everything in it is one. */
export interface Library {
  has(name: string): boolean;
  /** Where a module comes from; undefined of one that is still to be fetched. */
  get(name: string): ModuleSource | undefined;
  values(): Iterable<ModuleSource>;
}

/** Compiled library code, shared by all runs of a worker: code is data and never changes. */
export type CodeCache = Map<string, CodeObject>;

/** `sys.modules` of a run, and how a module gets there. */
export class Modules {
  readonly loaded = new Map<string, Value>();
  /** A module that must be fetched before the run can go on. */
  lacking: string | undefined = undefined;
  readonly #library: Library;
  readonly #cache: CodeCache;

  constructor(library: Library, cache: CodeCache) {
    this.#library = library;
    this.#cache = cache;
  }

  /** The module of that name, its parents imported first; ModuleNotFoundError if there is none. */
  import(vm: VM, name: string): Value | undefined {
    const known = this.loaded.get(name);
    if (known !== undefined) return known;
    const dot = name.lastIndexOf(".");
    if (dot < 0) return this.#load(vm, name);
    const parent = name.slice(0, dot);
    return chain(
      vm,
      () => this.import(vm, parent),
      (_vm, owner) =>
        chain(
          vm,
          () => this.loaded.get(name) ?? this.#loadFrom(vm, owner, name),
          (_again, module) => {
            if (owner instanceof PyModule) owner.namespace.set(name.slice(dot + 1), module);
            return module;
          },
        ),
    );
  }

  #loadFrom(vm: VM, owner: Value, name: string): Value | undefined {
    const parent = owner instanceof PyModule ? owner.namespace : undefined;
    const title = parent?.get("__name__");
    if (!this.#library.has(name) && parent?.get("__package__") !== title) {
      return notFound(name, `; '${title}' is not a package`);
    }
    return this.#load(vm, name);
  }

  #load(vm: VM, name: string): Value | undefined {
    const source = this.#library.get(name);
    if (source !== undefined) return this.make(vm, name, source);
    if (!this.#library.has(name)) return notFound(name);
    vm.push(new ArrivalFrame(this, name));
    return undefined;
  }

  /** The text of a file of the library, by the name that tracebacks give it. */
  textOf(file: string): string | undefined {
    for (const source of this.#library.values()) {
      if (source.kind === "python" && source.file === file) return source.text;
    }
    return undefined;
  }

  /** Goes on with a module that has arrived; undefined and a paused machine if it has not. */
  arrive(vm: VM, name: string): ModuleSource | undefined {
    const source = this.#library.get(name);
    this.lacking = source === undefined ? name : undefined;
    if (source === undefined) vm.paused = true;
    return source;
  }

  make(vm: VM, name: string, source: ModuleSource): Value | undefined {
    if (source.kind === "native") {
      const module = source.make(vm);
      this.loaded.set(name, module);
      return module;
    }
    return this.#execute(vm, name, source);
  }

  #execute(
    vm: VM,
    name: string,
    source: Extract<ModuleSource, { readonly kind: "python" }>,
  ): Value | undefined {
    const module = new PyModule(name);
    module.namespace.set(
      "__package__",
      source.package ? name : name.split(".").slice(0, -1).join("."),
    );
    module.namespace.set("__file__", source.file);
    this.loaded.set(name, module);
    const recorded = vm.recording !== undefined && source.visibility === "recorded";
    if (recorded) vm.recording?.addFile(source.file, source.text, "library");
    const code = this.#codeOf(source, recorded);
    const frame = new PyFrame(vm.linker.link(code), module.namespace, undefined);
    return chain(
      vm,
      () => {
        pushPython(vm, frame);
        return undefined;
      },
      () => module,
    );
  }

  #codeOf(source: Extract<ModuleSource, { readonly kind: "python" }>, record: boolean): CodeObject {
    const key = `${source.file}${record ? "+" : "-"}`;
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const hidden = source.visibility === "hidden";
    const options = { file: source.file, record, hidden, settles: false };
    const code = compileLibrary(source.text, options);
    this.#cache.set(key, code);
    return code;
  }
}

/** Waits for a module to be fetched: the machine pauses here as often as it is run before that. */
class ArrivalFrame extends NativeFrame {
  readonly #modules: Modules;
  readonly #name: string;
  #arrived = false;

  constructor(modules: Modules, name: string) {
    super();
    this.#modules = modules;
    this.#name = name;
  }

  override get transparent(): boolean {
    return this.#arrived;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#arrived) return value;
    const source = this.#modules.arrive(vm, this.#name);
    if (source === undefined) return undefined;
    this.#arrived = true;
    return this.#modules.make(vm, this.#name, source);
  }
}

function notFound(name: string, because = ""): never {
  const error = new PyException(exceptionType("ModuleNotFoundError"), [
    `No module named '${name}'${because}`,
  ]);
  error.fields.set("name", name);
  return raise(error);
}
