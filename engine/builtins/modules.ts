import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import type { CodeObject } from "../python/bytecode.ts";
import { compileModule } from "../python/compile.ts";
import { parseModule } from "../python/parse.ts";
import { EngineBug } from "../support/assert.ts";
import { pushPython } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import { PyFrame } from "../vm/frame.ts";
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

/** Compiled library code, shared by all runs of a worker: code is data and never changes. */
export type CodeCache = Map<string, CodeObject>;

/** `sys.modules` of a run, and how a module gets there. */
export class Modules {
  readonly loaded = new Map<string, Value>();
  readonly #sources: ReadonlyMap<string, ModuleSource>;
  readonly #cache: CodeCache;

  constructor(sources: ReadonlyMap<string, ModuleSource>, cache: CodeCache) {
    this.#sources = sources;
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
          () => this.loaded.get(name) ?? this.#load(vm, name),
          (_again, module) => {
            if (owner instanceof PyModule) owner.namespace.set(name.slice(dot + 1), module);
            return module;
          },
        ),
    );
  }

  #load(vm: VM, name: string): Value | undefined {
    const source = this.#sources.get(name);
    if (source === undefined) return notFound(name);
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
    const frame = new PyFrame(
      vm.linker.link(code),
      new Array(code.registers).fill(undefined),
      module.namespace,
      undefined,
    );
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
    const parsed = parseModule(source.text, source.file);
    if (parsed.kind === "rejected") {
      throw new EngineBug(`${source.file}: ${parsed.diagnostics[0]?.message}`);
    }
    const hidden = source.visibility === "hidden";
    const code = compileModule(parsed.tree, { file: source.file, record, hidden, settles: false });
    this.#cache.set(key, code);
    return code;
  }
}

function notFound(name: string): never {
  const error = new PyException(exceptionType("ModuleNotFoundError"), [
    `No module named '${name}'`,
  ]);
  error.fields.set("name", name);
  return raise(error);
}
