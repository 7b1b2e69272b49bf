import { createStore, type StoreApi } from "zustand/vanilla";
import { flowOf } from "../../engine/trace/queries/flow.ts";
import { type Layer, stopCount, type Trace } from "../../engine/trace/trace.ts";
import { EngineClient, type EngineWorker } from "./engine-client.ts";
import type { Program } from "./programs.ts";

/** A stretch of a run in which one layer had control, in parts of the run. */
export interface Stretch {
  readonly layer: Layer;
  readonly from: number;
  readonly to: number;
}

/** What a run looks like before one steps through it. */
export interface Preview {
  readonly steps: number;
  readonly stretches: readonly Stretch[];
}

type Known = Readonly<Record<string, Preview>>;

/** Runs of the programs to choose from, recorded one after the other once somebody wants to see them. */
export class Previews {
  readonly store: StoreApi<Known> = createStore((): Known => ({}));
  readonly #client: EngineClient;
  readonly #waiting: Program[];
  #isLoading = false;

  constructor(spawn: () => EngineWorker, programs: readonly Program[]) {
    this.#waiting = [...programs];
    const next = () => this.#next();
    this.#client = new EngineClient(spawn, {
      recording: () => {},
      recorded: (trace) => this.#show(trace),
      diagnosed: next,
      failed: () => this.dispose(),
      checked: () => {},
    });
  }

  readonly load = (): void => {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#run();
  };

  readonly dispose = (): void => this.#client.dispose();

  #run(): void {
    const [program] = this.#waiting;
    if (program === undefined) this.dispose();
    else this.#client.run(program.program, {});
  }

  #next(): void {
    this.#waiting.shift();
    this.#run();
  }

  #show(trace: Trace): void {
    const [program] = this.#waiting;
    if (program !== undefined) this.store.setState({ [program.id]: previewOf(trace) });
    this.#next();
  }
}

function previewOf(trace: Trace): Preview {
  const rows = flowOf(trace);
  const steps = stopCount(trace);
  const stretches = rows.map(({ layer, step }, place) => ({
    layer,
    from: step / steps,
    to: (rows[place + 1]?.step ?? steps) / steps,
  }));
  return { steps, stretches };
}
