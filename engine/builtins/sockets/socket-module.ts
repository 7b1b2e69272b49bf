import { PyList, PyTuple } from "../../objects/containers.ts";
import type { Value } from "../../objects/object.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { PyNative } from "../../vm/native.ts";
import { asInt, asReal } from "../../vm/numbers.ts";
import { chain, repeat } from "../../vm/sequencing.ts";
import { networkOf } from "./network.ts";
import { pair } from "./operations.ts";
import { PySocket, STREAM, socketType } from "./socket.ts";
import "./socket-type.ts";

const UNIX = 1;

/** The module `_socket`, over which `socket` and `select` are written in Python. */
export function socketModule(_vm: VM): PyModule {
  const module = new PyModule("_socket");
  module.namespace.set("socket", socketType);
  const define = (
    name: string,
    signature: string,
    run: (vm: VM, ...args: Value[]) => Value | undefined,
  ) => module.namespace.set(name, new PyNative(name, signature, run, { module: "_socket" }));
  define("_pair", "", (vm) => {
    const network = networkOf(vm);
    const end = () => new PySocket(network, { family: UNIX, type: STREAM, proto: 0 });
    return new PyTuple(pair(end(), end()).map(({ fd }) => fd));
  });
  define("_select", "reading, writing, timeout, /", select);
  return module;
}

/** Waits until one of some descriptors can be read from or written to, or for so many seconds. */
function select(vm: VM, reading?: Value, writing?: Value, timeout?: Value): Value | undefined {
  const network = networkOf(vm);
  const wait = asReal(timeout ?? null);
  const until = wait === undefined ? undefined : vm.clock.now + Math.max(0, wait);
  const ready = (): PyTuple => {
    const readable = socketsOf(vm, reading).filter((socket) => socket.readable);
    const writable = socketsOf(vm, writing).filter((socket) => socket.writable);
    const lists = [readable, writable].map((found) => new PyList(found.map(({ fd }) => fd)));
    return new PyTuple(lists);
  };
  const round = (): Value | undefined => {
    const found = ready();
    if (found.items.some((list) => (list as PyList).items.length > 0)) return found;
    if (until !== undefined && until <= vm.clock.now) return found;
    return chain(
      vm,
      () => network.awaitChange("select", until),
      () => null,
    );
  };
  return repeat(vm, round);
}

const socketsOf = (vm: VM, list: Value | undefined): PySocket[] =>
  (list instanceof PyList ? list.items : []).flatMap(
    (fd) => networkOf(vm).sockets.get(Number(asInt(fd))) ?? [],
  );
