import { getAttribute } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import { chain, type Operation } from "../../vm/sequencing.ts";

/** What is done once the main thread is over, one after the other. Python/pylifecycle.c, Py_FinalizeEx */
export const FINALISATION: readonly Operation[] = [
  // wait_for_thread_shutdown
  (vm) => {
    const threading = vm.world.modules.get("threading");
    if (threading === undefined) return null;
    return chain(
      vm,
      () => getAttribute(vm, threading, "_shutdown"),
      (_vm, shutdown) => call(vm, shutdown, []),
    );
  },
];
