import type { Value } from "../../objects/object.ts";
import { getAttribute } from "../attributes.ts";
import { call } from "../calls.ts";
import { NativeFrame } from "../frame.ts";
import type { VM } from "../machine.ts";
import { PyModule } from "../module.ts";
import { chain, type Operation } from "../sequencing.ts";

/**
 * What the interpreter does on its way out: the names of the module go, private ones first, and then
 * all that is left is collected. Python/pylifecycle.c, finalize_modules
 */
export const finalisation: Operation = (vm) => {
  const main = vm.world.modules.get("__main__");
  if (vm.lifetimes.idle || !(main instanceof PyModule)) return null;
  vm.push(new FinalisationFrame(main.namespace));
  return finalizers(vm);
};

/** What `weakref.finalize` has been told and has not called yet. */
function finalizers(vm: VM): Value | undefined {
  const weakref = vm.world.modules.get("weakref");
  const finalize = weakref instanceof PyModule ? weakref.namespace.get("finalize") : undefined;
  if (finalize === undefined) {
    vm.value = null;
    return undefined;
  }
  chain(
    vm,
    () => getAttribute(vm, finalize, "_exitfunc"),
    (_vm, exit) => call(vm, exit, []),
  );
  return undefined;
}

class FinalisationFrame extends NativeFrame {
  readonly #namespace: Map<string, Value>;
  readonly #names: string[];
  #collected = false;

  constructor(namespace: Map<string, Value>) {
    super();
    this.#namespace = namespace;
    const names = [...namespace.keys()].filter((name) => name !== "__builtins__");
    const turn = (name: string) => (name.startsWith("__") ? 2 : name.startsWith("_") ? 0 : 1);
    this.#names = [0, 1, 2].flatMap((n) => names.filter((name) => turn(name) === n)).reverse();
  }

  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM): Value | undefined {
    for (let name = this.#names.pop(); name !== undefined; name = this.#names.pop()) {
      this.#namespace.set(name, null);
      if (vm.lifetimes.alert && vm.lifetimes.settle()) return undefined;
    }
    if (this.#collected) return null;
    this.#collected = true;
    vm.lifetimes.collect();
    return vm.top === this ? null : undefined;
  }
}
