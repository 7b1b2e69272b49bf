import { Host } from "../../engine/protocol/host.ts";
import type { Reply, Request } from "../../engine/protocol/messages.ts";
import { bringNames, mayNameCharacters } from "../../engine/support/characters/character-names.ts";
import { coreLibrary, fetchInto } from "./shelves.ts";

/** The worker's global scope, as far as it is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(reply: Reply, options: { readonly transfer: Transferable[] }): void;
}
const scope = self as unknown as Scope;

/** Lets messages that have come in meanwhile be handled before the next slice. */
const channel = new MessageChannel();
const slices: (() => void)[] = [];
channel.port1.onmessage = () => slices.shift()?.();

const library = coreLibrary();

const host = new Host(library, {
  now: () => performance.now(),
  post: (reply, transfer) =>
    scope.postMessage(reply, { transfer: [...transfer] as Transferable[] }),
  defer: (slice) => {
    slices.push(slice);
    channel.port2.postMessage(undefined);
  },
  bring: (module, done) => {
    fetchInto(library, module).then(() => done(undefined), done);
  },
});

/** Done when the engine has what the requests so far need of it before they begin. */
let ready = Promise.resolve();

async function prepare(request: Request): Promise<void> {
  if (!("source" in request) || !mayNameCharacters(request.source)) return;
  bringNames((await import("../../engine/support/characters/character-names.txt?raw")).default);
}

/** A request waits for those before it. Without what it needs the engine says itself what is missing. */
scope.onmessage = ({ data }) => {
  ready = ready
    .then(() => prepare(data))
    .catch(() => undefined)
    .then(() => host.receive(data));
};

host.warmUp();
