import { PyByteArray, PyBytes, PyTuple } from "../../objects/containers.ts";
import { PyFloat } from "../../objects/float.ts";
import { instanceOf } from "../../objects/instance.ts";
import { changed, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { typeName } from "../../objects/types.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method, PyNative } from "../../vm/native.ts";
import { asInt, asReal } from "../../vm/numbers.ts";
import { chain, repeat } from "../../vm/sequencing.ts";
import { bytesArgument } from "../bytes-arguments.ts";
import { ERRNO, fail } from "./errors.ts";
import { networkOf } from "./network.ts";
import * as operations from "./operations.ts";
import { AGAIN, type Attempt } from "./operations.ts";
import { type Address, INTERNET, PySocket, STREAM, socketType } from "./socket.ts";

/** Modules/socketmodule.c: the class `_socket.socket`. */

socketType.namespace.set(
  "__new__",
  new PyNative(
    "__new__",
    "cls, family=?, type=?, proto=?, fileno=?",
    (vm, cls: PyType, family?: Value, type?: Value, proto?: Value, fileno: Value = null) => {
      const kind = {
        family: numberOr(family, INTERNET),
        type: numberOr(type, STREAM),
        proto: numberOr(proto, 0),
      };
      const known = networkOf(vm).sockets.get(Number(asInt(fileno) ?? -1));
      if (known !== undefined) return instanceOf(cls, known);
      if (fileno !== null) fail(vm, "EBADF");
      return instanceOf(cls, new PySocket(networkOf(vm), kind));
    },
  ),
);

/** -1 stands for what is usual. */
function numberOr(value: Value | undefined, usual: number): number {
  const number = Number(asInt(value ?? -1) ?? -1);
  return number < 0 ? usual : number;
}

/** Does what may have to wait, for as long as the socket may. */
function perform<T>(
  vm: VM,
  socket: PySocket,
  attempt: () => Attempt<T>,
  result: (done: T) => Value,
): Value | undefined {
  if (socket.fd < 0) fail(vm, "EBADF");
  const first = attempt();
  if (first !== AGAIN) return result(first);
  if (socket.timeout === 0) fail(vm, "EAGAIN");
  return awaited(vm, socket, attempt, result);
}

function awaited<T>(
  vm: VM,
  { network, timeout }: PySocket,
  attempt: () => Attempt<T>,
  result: (done: T) => Value,
): Value | undefined {
  const until = timeout === undefined ? undefined : vm.clock.now + timeout;
  let found: Value = null;
  const round = (): Value | undefined => {
    const done = attempt();
    if (done !== AGAIN) {
      found = result(done);
      return true;
    }
    if (until !== undefined && until <= vm.clock.now) throw new Raise("TimeoutError", "timed out");
    return chain(
      vm,
      () => network.awaitChange("socket", until),
      () => null,
    );
  };
  return chain(
    vm,
    () => repeat(vm, round),
    () => found,
  );
}

// ── addresses ───────────────────────────────────────────────────────────────────────────────────

function addressArgument(name: string, value: Value, { family }: PySocket): Address {
  if (!(value instanceof PyTuple)) {
    const what = `${name}(): AF_INET address must be tuple, not ${typeName(value)}`;
    throw new Raise("TypeError", what);
  }
  const [host, port] = value.items;
  const number = asInt(port ?? null);
  if (typeof host !== "string" || number === undefined) {
    throw new Raise("TypeError", `${name}(): AF_INET address must be a pair (host, port)`);
  }
  // The numbers of Unix sockets come from `_unix_names`.
  if (family === INTERNET && (number < 0 || number > 65_535)) {
    throw new Raise("OverflowError", `${name}(): port must be 0-65535.`);
  }
  return { host, port: Number(number) };
}

const addressValue = (address: Address | undefined): Value =>
  new PyTuple([address?.host ?? "0.0.0.0", address?.port ?? 0]);

method(socketType, "bind", "self, address, /", (vm, self: PySocket, address: Value) => {
  operations.bind(vm, self, addressArgument("bind", address, self));
  return null;
});
method(socketType, "getsockname", "self, /", (vm, self: PySocket) => {
  if (self.fd < 0) fail(vm, "EBADF");
  return addressValue(self.local);
});
method(socketType, "getpeername", "self, /", (vm, self: PySocket) => {
  if (self.fd < 0) fail(vm, "EBADF");
  if (self.remote === undefined && self.phase.kind !== "connected") fail(vm, "ENOTCONN");
  return addressValue(self.remote);
});

// ── connections ─────────────────────────────────────────────────────────────────────────────────

method(socketType, "listen", "self, backlog=?, /", (vm, self: PySocket) => {
  if (self.fd < 0) fail(vm, "EBADF");
  operations.listen(vm, self);
  return null;
});

/** The descriptor of the new connection and where that comes from. */
method(socketType, "_accept", "self, /", (vm, self: PySocket) =>
  perform(
    vm,
    self,
    () => operations.accept(vm, self),
    (made) => new PyTuple([made.fd, addressValue(made.remote)]),
  ),
);

method(socketType, "connect", "self, address, /", (vm, self: PySocket, address: Value) => {
  if (self.fd < 0) fail(vm, "EBADF");
  operations.beginConnect(vm, self, addressArgument("connect", address, self));
  if (self.timeout === 0 && self.type === STREAM) fail(vm, "EINPROGRESS");
  return perform(
    vm,
    self,
    () => operations.finishConnect(vm, self),
    () => null,
  );
});

method(socketType, "shutdown", "self, how, /", (vm, self: PySocket, how: Value) => {
  if (self.fd < 0) fail(vm, "EBADF");
  if (self.phase.kind !== "connected") fail(vm, "ENOTCONN");
  if (how !== 1) self.readingOver = true;
  if (how !== 0) self.endSending();
  self.network.changed();
  return null;
});
method(socketType, "close", "self, /", (_vm, self: PySocket) => {
  if (self.fd >= 0) self.close();
  return null;
});
method(socketType, "fileno", "self, /", (_vm, self: PySocket) => self.fd);
/** What has gone wrong with it, as a number. */
method(socketType, "_error", "self, /", (_vm, self: PySocket) => {
  const error = operations.takeError(self);
  return error === undefined ? 0 : ERRNO[error][0];
});

// ── bytes ───────────────────────────────────────────────────────────────────────────────────────

method(socketType, "send", "self, data, flags=?, /", (vm, self: PySocket, data: Value) => {
  const bytes = bytesArgument(data);
  return perform(
    vm,
    self,
    () => operations.send(vm, self, bytes),
    (sent) => sent,
  );
});

method(socketType, "sendall", "self, data, flags=?, /", (vm, self: PySocket, data: Value) => {
  let left = bytesArgument(data);
  const attempt = (): Attempt<true> => {
    while (left.length > 0) {
      const sent = operations.send(vm, self, left);
      if (sent === AGAIN) return AGAIN;
      left = left.subarray(sent);
    }
    return true;
  };
  return perform(vm, self, attempt, () => null);
});

method(
  socketType,
  "sendto",
  "self, data, *rest",
  (vm, self: PySocket, data: Value, rest: Value[]) => {
    const to = addressArgument("sendto", rest.at(-1) ?? null, self);
    return operations.sendTo(vm, self, bytesArgument(data), to);
  },
);

const PEEK = 2;

function sizeArgument(size: Value): number {
  const number = asInt(size);
  if (number === undefined) {
    const what = `'${typeName(size)}' object cannot be interpreted as an integer`;
    throw new Raise("TypeError", what);
  }
  if (number < 0) throw new Raise("ValueError", "negative buffersize in recv");
  return Number(number);
}

method(
  socketType,
  "recv",
  "self, bufsize, flags=?, /",
  (vm, self: PySocket, size: Value, flags: Value = 0) => {
    const most = sizeArgument(size);
    return perform(
      vm,
      self,
      () => operations.receive(vm, self, most, (Number(flags) & PEEK) !== 0),
      (bytes) => new PyBytes(bytes),
    );
  },
);

method(
  socketType,
  "recv_into",
  "self, buffer, nbytes=?, flags=?",
  (vm, self: PySocket, buffer: Value, size: Value = 0) => {
    if (!(buffer instanceof PyByteArray)) {
      const what = `recv_into() argument 1 must be read-write bytes-like object, not ${typeName(buffer)}`;
      throw new Raise("TypeError", what);
    }
    const most = sizeArgument(size) || buffer.bytes.length;
    return perform(
      vm,
      self,
      () => operations.receive(vm, self, most, false),
      (bytes) => {
        buffer.bytes.set(bytes);
        changed(buffer);
        return bytes.length;
      },
    );
  },
);

method(socketType, "recvfrom", "self, bufsize, flags=?, /", (vm, self: PySocket, size: Value) => {
  const most = sizeArgument(size);
  if (self.type === STREAM) {
    return perform(
      vm,
      self,
      () => operations.receive(vm, self, most, false),
      (bytes) => new PyTuple([new PyBytes(bytes), null]),
    );
  }
  return perform(
    vm,
    self,
    () => operations.receiveFrom(self),
    ({ bytes, from }) => new PyTuple([new PyBytes(bytes.slice(0, most)), addressValue(from)]),
  );
});

// ── settings ────────────────────────────────────────────────────────────────────────────────────

attribute(socketType, "_family", (_vm, self: PySocket) => self.family);
attribute(socketType, "_type", (_vm, self: PySocket) => self.type);
attribute(socketType, "proto", (_vm, self: PySocket) => self.proto);
method(socketType, "settimeout", "self, value, /", (_vm, self: PySocket, value: Value) => {
  if (value === null) {
    self.timeout = undefined;
    return null;
  }
  const seconds = asReal(value);
  if (seconds === undefined) {
    const what = `'${typeName(value)}' object cannot be interpreted as an integer`;
    throw new Raise("TypeError", what);
  }
  if (seconds < 0) throw new Raise("ValueError", "Timeout value out of range");
  self.timeout = seconds;
  return null;
});
method(socketType, "gettimeout", "self, /", (_vm, self: PySocket) =>
  self.timeout === undefined ? null : new PyFloat(self.timeout),
);
method(socketType, "setblocking", "self, flag, /", (_vm, self: PySocket, flag: Value) => {
  self.timeout = flag === false || flag === 0 ? 0 : undefined;
  return null;
});
method(socketType, "getblocking", "self, /", (_vm, self: PySocket) => self.timeout !== 0);
