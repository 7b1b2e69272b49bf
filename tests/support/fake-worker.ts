import type { EngineWorker } from "../../app/session/engine-client.ts";
import type { Reply, Request } from "../../engine/protocol/messages.ts";

/** A worker that says what a test lets it say, and remembers what it was told. */
export class FakeWorker implements EngineWorker {
  onmessage: EngineWorker["onmessage"] = null;
  onerror: EngineWorker["onerror"] = null;
  onmessageerror: EngineWorker["onmessageerror"] = null;
  readonly told: Request[] = [];
  terminated = false;

  postMessage = (request: Request): void => {
    this.told.push(request);
  };

  terminate = (): void => {
    this.terminated = true;
  };

  say(reply: Reply): void {
    this.onmessage?.(new MessageEvent("message", { data: reply }));
  }

  die(message: string): void {
    this.onerror?.(new ErrorEvent("error", { message }));
  }

  /** The newest request of a kind. */
  asked<T extends Request["type"]>(type: T): Extract<Request, { type: T }> {
    const found = this.told.findLast((request) => request.type === type);
    if (found === undefined) throw new Error(`nobody asked to ${type}`);
    return found as Extract<Request, { type: T }>;
  }
}

/** Workers as they are spawned, the newest last. */
export function workshop() {
  const workers: FakeWorker[] = [];
  const spawn = (): FakeWorker => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const newest = (): FakeWorker => {
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error("no worker was spawned");
    return worker;
  };
  return { workers, spawn, newest };
}
