/** What it takes to send a recording from the worker to the page: each message is cloned as `postMessage` does. */
import { LIBRARY } from "../../../engine/library.ts";
import { Host } from "../../../engine/protocol/host.ts";
import { answer, readRequest } from "./cell.ts";
import { stepsFor } from "./long-recording.ts";

export interface TransferRequest {
  readonly source: string;
  readonly events: number;
  readonly times: number;
}

/** Milliseconds in which all messages of one run were cloned, for each run. */
export type TransferAnswer = readonly number[];

const { source, events, times } = readRequest<TransferRequest>();
const maxSteps = stepsFor(source, events);

function cloneAll(): number {
  let spent = 0;
  const deferred: (() => void)[] = [];
  const host = new Host(LIBRARY, {
    now: () => performance.now(),
    post: (reply, transfer) => {
      const start = performance.now();
      structuredClone(reply, { transfer: [...transfer] as ArrayBuffer[] });
      spent += performance.now() - start;
    },
    defer: (next) => deferred.push(next),
    bring: (module) => {
      throw new Error(`${module} is not in the whole library`);
    },
  });
  const options = { maxSteps, budget: Number.MAX_SAFE_INTEGER };
  host.receive({ type: "run", run: 1, source, options });
  for (let next = deferred.shift(); next !== undefined; next = deferred.shift()) next();
  return spent;
}

answer<TransferAnswer>(Array.from({ length: times }, cloneAll));
