import { getAttribute } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import { chain, type Operation } from "../../vm/sequencing.ts";

/** Calls a function of a module that the program has loaded. */
const callIfLoaded =
  (module: string, name: string): Operation =>
  (vm) => {
    const loaded = vm.world.modules.get(module);
    if (loaded === undefined) return null;
    return chain(
      vm,
      () => getAttribute(vm, loaded, name),
      (_vm, found) => call(vm, found, []),
    );
  };

/** What is done once the main thread is over, one after the other. Python/pylifecycle.c, Py_FinalizeEx */
export const FINALISATION: readonly Operation[] = [
  // wait_for_thread_shutdown
  callIfLoaded("threading", "_shutdown"),
  // _PyAtExit_Call
  callIfLoaded("atexit", "_run_exitfuncs"),
];
