import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import type { VM } from "../vm/machine.ts";
import { callAttribute } from "./library-call.ts";
import { baseLoopType, type PyLoop } from "./objects.ts";

/**
 * Whether a method of the loop is still the kernel's. Lib/asyncio calls these through `self`, so what
 * a subclass or the program puts in their place is asked instead.
 */
export const isOwn = ({ cls, dict }: PyLoop, name: string): boolean =>
  dict?.has(name) !== true && cls.lookup(name) === baseLoopType.namespace.get(name);

/** `loop.time()`, as the loop asks itself: it does not count as a look at the clock. */
export const timeOf = (vm: VM, loop: PyLoop): Value | undefined =>
  isOwn(loop, "time") ? new PyFloat(vm.clock.now) : callAttribute(vm, loop, "time", []);
