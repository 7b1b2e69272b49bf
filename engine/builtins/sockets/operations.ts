import type { VM } from "../../vm/machine.ts";
import { type ErrorName, fail } from "./errors.ts";
import { SENDING_FAILS } from "./pipe.ts";
import { type Address, DATAGRAM, type Datagram, PySocket, STREAM } from "./socket.ts";

/** An operation cannot be done yet. */
export const AGAIN = Symbol("try again");
export type Attempt<T> = T | typeof AGAIN;

const LOCAL: ReadonlySet<string> = new Set(["", "127.0.0.1", "0.0.0.0", "localhost", "::1", "::"]);
const ANY: ReadonlySet<string> = new Set(["", "0.0.0.0", "::"]);

/** Gives a socket its address, a free port if it is to have any. */
export function bind(vm: VM, socket: PySocket, { host, port }: Address): void {
  if (socket.local !== undefined) fail(vm, "EINVAL");
  if (!LOCAL.has(host)) fail(vm, "EADDRNOTAVAIL");
  const taken = port !== 0 && owners(socket, port).length > 0;
  if (taken) fail(vm, "EADDRINUSE");
  const numeric = host === "localhost" ? "127.0.0.1" : host === "" ? "0.0.0.0" : host;
  socket.local = { host: numeric, port: port === 0 ? socket.network.nextPort() : port };
}

/** The sockets that a port belongs to; the connections that came to it do not count. */
const owners = ({ network, type, family }: PySocket, port: number): PySocket[] =>
  [...network.sockets.values()].filter(
    (other) =>
      other.type === type &&
      other.family === family &&
      other.local?.port === port &&
      other.phase.kind !== "connected",
  );

export function listen(vm: VM, socket: PySocket): void {
  if (socket.type !== STREAM) fail(vm, "EOPNOTSUPP");
  if (socket.phase.kind === "listening") return;
  if (socket.phase.kind !== "idle") fail(vm, "EINVAL");
  if (socket.local === undefined) bind(vm, socket, { host: "", port: 0 });
  socket.phase = { kind: "listening", queue: [] };
}

// ── connections ─────────────────────────────────────────────────────────────────────────────────

/** Begins to connect; what comes of it is known one way there and back later. */
export function beginConnect(vm: VM, socket: PySocket, address: Address): void {
  if (socket.phase.kind === "connected") fail(vm, "EISCONN");
  if (socket.phase.kind === "connecting") fail(vm, "EALREADY");
  socket.local ??= { host: "127.0.0.1", port: socket.network.nextPort() };
  socket.remote = { ...address, host: ANY.has(address.host) ? "127.0.0.1" : address.host };
  if (socket.type === DATAGRAM) return;
  socket.phase = { kind: "connecting" };
  const { network } = socket;
  network.later(network.now + 2 * network.latency, () => arrive(socket, address));
}

function arrive(socket: PySocket, { host, port }: Address): void {
  const { network } = socket;
  if (socket.phase.kind !== "connecting") return;
  const target = [...network.sockets.values()].find(
    ({ local, phase, family }) =>
      phase.kind === "listening" &&
      family === socket.family &&
      local?.port === port &&
      LOCAL.has(host) &&
      (ANY.has(local.host) || ANY.has(host) || local.host === numeric(host)),
  );
  if (target?.phase.kind !== "listening" || network.refuses(port)) {
    socket.phase = { kind: "failed", error: "ECONNREFUSED" };
  } else {
    const { family, type, proto, local } = target;
    const other = new PySocket(network, { family, type, proto });
    other.local = { host: socket.remote?.host ?? "127.0.0.1", port: local?.port ?? port };
    other.remote = socket.local;
    socket.join(other);
    target.phase.queue.push(other);
    target.noteArrival();
  }
  network.changed();
}

const numeric = (host: string): string => (host === "localhost" ? "127.0.0.1" : host);

/** Whether the connection has come about; raises why not. */
export function finishConnect(vm: VM, socket: PySocket): Attempt<true> {
  if (socket.phase.kind === "connecting") return AGAIN;
  const error = takeError(socket);
  return error === undefined ? true : fail(vm, error);
}

/** What has gone wrong, once: SO_ERROR. */
export function takeError({ phase }: PySocket): ErrorName | undefined {
  if (phase.kind !== "failed") return undefined;
  const { error } = phase;
  phase.error = undefined;
  return error;
}

export function accept(vm: VM, { phase }: PySocket): Attempt<PySocket> {
  if (phase.kind !== "listening") return fail(vm, "EINVAL");
  return phase.queue.shift() ?? AGAIN;
}

/** Two sockets that are connected with each other. */
export function pair(one: PySocket, other: PySocket): readonly [one: PySocket, other: PySocket] {
  one.join(other);
  return [one, other];
}

// ── bytes ───────────────────────────────────────────────────────────────────────────────────────

export function send(vm: VM, socket: PySocket, bytes: Uint8Array): Attempt<number> {
  const { phase } = socket;
  if (socket.type === DATAGRAM) return sendTo(vm, socket, bytes, socket.remote);
  if (phase.kind === "connecting") return AGAIN;
  if (phase.kind !== "connected" || socket.sendingOver) return fail(vm, "EPIPE");
  const { incoming, outgoing } = phase;
  if (outgoing.phase === "broken" || incoming.phase === "broken") return fail(vm, brokenBy(socket));
  if (outgoing.abandoned) {
    outgoing.phase = "broken";
    return bytes.length;
  }
  if (bytes.length > 0 && outgoing.room === 0) return AGAIN;
  return outgoing.send(bytes);
}

function brokenBy({ phase }: PySocket): ErrorName {
  if (phase.kind !== "connected") return "EPIPE";
  const { incoming } = phase;
  const name = SENDING_FAILS[incoming.phase];
  if (incoming.phase === "broken") incoming.phase = "ended";
  return name;
}

export function receive(
  vm: VM,
  socket: PySocket,
  most: number,
  peek: boolean,
): Attempt<Uint8Array> {
  if (socket.type === DATAGRAM) {
    const found = receiveFrom(socket);
    return found === AGAIN ? AGAIN : found.bytes.slice(0, most);
  }
  const { phase } = socket;
  if (phase.kind !== "connected") return fail(vm, "ENOTCONN");
  const { incoming } = phase;
  if (incoming.phase === "broken") return fail(vm, brokenBy(socket));
  if (incoming.unread > 0) return incoming.read(most, peek);
  return incoming.phase === "ended" || socket.readingOver ? new Uint8Array(0) : AGAIN;
}

// ── datagrams ───────────────────────────────────────────────────────────────────────────────────

/** Nobody hears of a datagram that nobody waits for. */
export function sendTo(
  vm: VM,
  socket: PySocket,
  bytes: Uint8Array,
  to: Address | undefined,
): number {
  if (to === undefined) return fail(vm, "EDESTADDRREQ");
  const { network } = socket;
  socket.local ??= { host: "0.0.0.0", port: network.nextPort() };
  const from = { host: "127.0.0.1", port: socket.local.port };
  network.later(network.now + network.latency + network.lineTime(bytes.length), () => {
    for (const owner of owners(socket, to.port)) {
      if (!LOCAL.has(to.host)) continue;
      owner.inbox.push({ bytes, from });
      owner.noteArrival();
    }
    network.changed();
  });
  return bytes.length;
}

export const receiveFrom = (socket: PySocket): Attempt<Datagram> => socket.inbox.shift() ?? AGAIN;
