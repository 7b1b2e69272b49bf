import { networkOf } from "../builtins/sockets/network.ts";
import type { Value } from "../objects/object.ts";
import { RANK } from "../vm/agenda.ts";
import type { VM } from "../vm/machine.ts";
import { chain, repeat } from "../vm/sequencing.ts";
import { giveWay, park } from "../vm/threads.ts";
import type { PyLoop } from "./objects.ts";
import { queueReady } from "./watching.ts";

/** What a loop does in its select: it waits, and then the callbacks of what has happened are ready. */
export function awaitEvents(vm: VM, loop: PyLoop, moment: number | undefined): Value | undefined {
  if (moment !== undefined && moment <= vm.clock.now) return look(vm, loop);
  return wait(vm, loop, moment);
}

const wait = (vm: VM, loop: PyLoop, moment: number | undefined): Value | undefined =>
  repeat(vm, () => awaitEvent(vm, loop, moment));

/** Does not wait; but other threads may have waited for just that. */
function look(vm: VM, loop: PyLoop): Value | undefined {
  return vm.threads.alone ? queueReady(vm, loop) : lookLater(vm, loop);
}

const lookLater = (vm: VM, loop: PyLoop): Value | undefined =>
  chain(
    vm,
    () => giveWay(vm),
    () => queueReady(vm, loop),
  );

/** One wait; None if it was for nothing. */
function awaitEvent(vm: VM, loop: PyLoop, until: number | undefined): Value | undefined {
  const found = queueReady(vm, loop) || loop.ready.length > 0;
  if (found || (until !== undefined && until <= vm.clock.now)) return true;
  loop.selecting = vm.threads.current;
  const abandon = () => {
    loop.selecting = undefined;
    return null;
  };
  if (loop.watches.length > 0) {
    return networkOf(vm).awaitChange("select", until, RANK.loop, abandon);
  }
  return park(vm, { why: "select", until, rank: RANK.loop, abandon }, abandon);
}

/** Ends the wait of a loop's select. `_write_to_self` */
export function wakeSelect(vm: VM, { selecting }: PyLoop): void {
  if (selecting !== undefined) vm.threads.wake(selecting, "woken");
}
