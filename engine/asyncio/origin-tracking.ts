import type { VM } from "../vm/machine.ts";
import { DEBUG_STACK_DEPTH } from "./debug.ts";
import type { PyLoop } from "./objects.ts";

/**
 * While a loop runs in debug mode, coroutines remember where they were made.
 * `BaseEventLoop._set_coroutine_origin_tracking`
 */
export function trackOrigins(vm: VM, loop: PyLoop, enabled: boolean): void {
  const { originDepthBefore: before } = loop;
  if (enabled && before === undefined) {
    loop.originDepthBefore = vm.originDepth;
    vm.originDepth = DEBUG_STACK_DEPTH;
  } else if (!enabled && before !== undefined) {
    vm.originDepth = before;
    loop.originDepthBefore = undefined;
  }
}
