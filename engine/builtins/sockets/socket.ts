import { PyObject } from "../../objects/object.ts";
import { builtinType, classOf, objectType } from "../../objects/types.ts";
import type { ErrorName } from "./errors.ts";
import type { Network } from "./network.ts";
import { Pipe } from "./pipe.ts";

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface Datagram {
  readonly bytes: Uint8Array;
  readonly from: Address;
}

export const STREAM = 1;
export const DATAGRAM = 2;
export const INTERNET = 2;

//   idle ──listen──▶ listening
//     └──connect──▶ connecting ──▶ connected ──▶ closed
//                       └──▶ failed
type Phase =
  | { readonly kind: "idle" | "connecting" | "closed" }
  | { readonly kind: "failed"; error: ErrorName | undefined }
  | { readonly kind: "listening"; readonly queue: PySocket[] }
  | { readonly kind: "connected"; readonly incoming: Pipe; readonly outgoing: Pipe };

/** One end of a connection, or what connections and datagrams come to. */
export class PySocket extends PyObject {
  readonly network: Network;
  fd: number;
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  /** Seconds that an operation may wait; 0: not at all, undefined: for ever. */
  timeout: number | undefined = undefined;
  local: Address | undefined = undefined;
  remote: Address | undefined = undefined;
  phase: Phase = { kind: "idle" };
  readonly inbox: Datagram[] = [];
  /** No more will be sent, or read. */
  sendingOver = false;
  readingOver = false;
  /** The change that made it readable: in this order a selector tells of sockets. */
  since = 0;

  constructor(network: Network, kind: { family: number; type: number; proto: number }) {
    super();
    this.network = network;
    this.fd = network.nextDescriptor();
    this.family = kind.family;
    this.type = kind.type;
    this.proto = kind.proto;
    network.sockets.set(this.fd, this);
  }

  get readable(): boolean {
    const { phase } = this;
    if (this.readingOver || this.inbox.length > 0) return true;
    if (phase.kind === "listening") return phase.queue.length > 0;
    if (phase.kind === "connected") return phase.incoming.readable;
    return phase.kind === "failed";
  }

  get writable(): boolean {
    const { phase } = this;
    if (phase.kind !== "connected") return phase.kind !== "connecting";
    const { incoming, outgoing } = phase;
    return outgoing.room > 0 || outgoing.abandoned || incoming.phase === "broken";
  }

  /** Something has come. */
  noteArrival(): void {
    this.since = this.network.nextChange();
  }

  /** Has the one end of a new connection; the other socket has the other. */
  join(other: PySocket): void {
    const there = new Pipe(this.network, () => other.noteArrival());
    const back = new Pipe(this.network, () => this.noteArrival());
    this.phase = { kind: "connected", incoming: back, outgoing: there };
    other.phase = { kind: "connected", incoming: there, outgoing: back };
  }

  /** The connection is lost, for both ends. */
  break(): void {
    const { phase } = this;
    if (phase.kind !== "connected") return;
    phase.incoming.break();
    phase.outgoing.break();
  }

  endSending(): void {
    if (this.phase.kind === "connected" && !this.sendingOver) this.phase.outgoing.end();
    this.sendingOver = true;
  }

  /** Who is still connected hears of it; what was not read makes that a reset. */
  close(): void {
    const { phase } = this;
    this.network.sockets.delete(this.fd);
    this.fd = -1;
    if (phase.kind === "connected") {
      phase.incoming.abandoned = true;
      if (phase.incoming.unread > 0) phase.outgoing.break();
      else this.endSending();
    }
    if (phase.kind === "listening") for (const waiting of phase.queue) waiting.close();
    this.phase = { kind: "closed" };
    this.network.changed();
  }
}

export const socketType = builtinType("socket", [objectType], { module: "_socket" });
classOf(PySocket, socketType);
