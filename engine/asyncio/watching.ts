import { currentContext, type PyContext } from "../builtins/context.ts";
import { type Network, networkOf } from "../builtins/sockets/network.ts";
import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { cancelHandle } from "./events.ts";
import { loopType, type PyHandle, type PyLoop } from "./objects.ts";
import { checkClosed, enqueue, makeHandle } from "./scheduling.ts";

/** Lib/asyncio/selector_events.py: which descriptors a loop's select looks at, and what it calls. */

type Direction = "reading" | "writing";

/** A callback for a descriptor: each time that is ready a handle of it is queued. */
export interface Watch {
  readonly fd: number;
  readonly direction: Direction;
  readonly callback: Value;
  readonly args: readonly Value[];
  readonly context: PyContext;
  /** When it was made, as the network counts: what is ready by then is ready since then. */
  readonly added: number;
  queued: PyHandle | undefined;
}

/** Queues the callbacks of all that is ready, in the order in which it became so; whether there was any. */
export function queueReady(vm: VM, loop: PyLoop): boolean {
  return loop.watches.length > 0 && queueWatched(vm, loop);
}

function queueWatched(vm: VM, loop: PyLoop): boolean {
  const network = networkOf(vm);
  const ready = loop.watches.filter((watch) => isReady(network, watch));
  const since = ({ fd, added }: Watch): number =>
    Math.max(added, network.sockets.get(fd)?.since ?? 0);
  for (const watch of ready.sort((one, other) => since(one) - since(other))) {
    queueWatch(vm, loop, watch);
  }
  return ready.length > 0;
}

function isReady({ sockets }: Network, { fd, direction }: Watch): boolean {
  const socket = sockets.get(fd);
  return (direction === "reading" ? socket?.readable : socket?.writable) ?? false;
}

function queueWatch(vm: VM, loop: PyLoop, watch: Watch): void {
  watch.queued = makeHandle(vm, loop, watch);
  enqueue(vm, loop, watch.queued);
}

function drop(vm: VM, loop: PyLoop, fd: number, direction: Direction): boolean {
  const found = loop.watches.find((watch) => watch.fd === fd && watch.direction === direction);
  if (found === undefined) return false;
  loop.watches = loop.watches.filter((watch) => watch !== found);
  if (found.queued?.phase === "queued") cancelHandle(vm, found.queued);
  return true;
}

method(loopType, "_watched", "self, fd, /", (_vm, self: PyLoop, fd: Value) => {
  const mine = self.watches.filter((watch) => watch.fd === Number(asInt(fd)));
  return new PyTuple(DIRECTIONS.map((way) => mine.some(({ direction }) => direction === way)));
});

const DIRECTIONS: readonly Direction[] = ["reading", "writing"];

for (const direction of DIRECTIONS) {
  method(
    loopType,
    `_watch_${direction}`,
    "self, fd, callback, args, /",
    (vm, self: PyLoop, fd: Value, callback: Value, args: { items: readonly Value[] }) => {
      checkClosed(self);
      const number = Number(asInt(fd));
      drop(vm, self, number, direction);
      self.watches = [
        ...self.watches,
        {
          ...{ fd: number, direction, callback, args: args.items, queued: undefined },
          context: currentContext(vm).copy(),
          added: networkOf(vm).nextChange(),
        },
      ];
      return null;
    },
  );
  method(loopType, `_ignore_${direction}`, "self, fd, /", (vm, self: PyLoop, fd: Value) =>
    drop(vm, self, Number(asInt(fd)), direction),
  );
}
