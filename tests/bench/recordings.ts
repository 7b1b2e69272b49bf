/** Measures of a recording that need no page: going anywhere in it, sending it, keeping it. */
import type { DensityAnswer, DensityRequest } from "./cells/density.ts";
import type { SeekAnswer, SeekRequest } from "./cells/seek.ts";
import type { TransferAnswer, TransferRequest } from "./cells/transfer.ts";
import { type Bench, type Finding, figure, type Goal, type Measure } from "./measure.ts";
import { inCell } from "./processes.ts";
import { PROGRAM_NAMES, PROGRAMS, programFor, programText } from "./programs.ts";
import { median, quantile } from "./statistics.ts";

const LONG = programText("long");
const SEEKS = 3000;
const TRANSFERS = 12;
/** Transfers before which the code that clones is not warm yet. */
const COLD = 2;

/** A measure of one goal whose figure is the median of its rounds, each in a fresh process. */
const inRounds = (goal: Goal, round: () => Promise<number>): Measure => ({
  goals: [goal],
  take: async (_wanted, { rounds, tell }: Bench): Promise<readonly Finding[]> => {
    const values: number[] = [];
    while (values.length < rounds) {
      tell(`round ${values.length + 1} of ${rounds}: ${goal.id}`);
      values.push(await round());
    }
    const value = median(values);
    return [{ kind: "measured", value, ours: figure(value, goal.unit) }];
  },
});

const seek = (millions: number): Measure =>
  inRounds(
    {
      id: `seek-${millions}M`,
      what: `state at any step of a recording of ${millions} M events, p95`,
      unit: "ms",
      atLeast: 0.3,
      reachFor: 0.15,
    },
    async () => {
      const request: SeekRequest = { source: LONG, events: millions * 1e6, seeks: SEEKS };
      return quantile((await inCell<SeekAnswer>("seek", request)).times, 0.95);
    },
  );

const transfer = inRounds(
  {
    id: "transfer-1M",
    what: "a recording of 1 M events from the worker to the page, cloning it",
    unit: "ms",
    atLeast: 2,
  },
  async () => {
    const request: TransferRequest = { source: LONG, events: 1e6, times: TRANSFERS };
    return median((await inCell<TransferAnswer>("transfer", request)).slice(COLD));
  },
);

/** The geometric middle would favour no program either; bytes add up, so they are added. */
function density(
  id: string,
  what: string,
  bytes: (answer: DensityAnswer) => number,
  bounds: Pick<Goal, "atLeast" | "reachFor">,
): Measure {
  const kind = id.endsWith("cpu") ? "cpu" : "asyncio";
  return inRounds({ id, what, unit: "B", ...bounds }, async () => {
    const sources = PROGRAM_NAMES.filter((name) => PROGRAMS[name].kind === kind).map(
      (name) => programFor(name, "smaller").source,
    );
    const request: DensityRequest = { sources };
    const answers = await inCell<readonly DensityAnswer[]>("density", request);
    const perEvent = answers.map((answer) => bytes(answer) / answer.events);
    return Math.max(...perEvent);
  });
}

const log = ({ logBytes }: DensityAnswer): number => logBytes;
const all = ({ allBytes }: DensityAnswer): number => allBytes;

export const RECORDINGS: readonly Measure[] = [
  density("bytes-cpu", "log, an event, worst of the CPU-bound programs", log, {
    atLeast: 8,
    reachFor: 5,
  }),
  density("bytes-asyncio", "log, an event, worst of P1-P4", log, { atLeast: 12, reachFor: 9 }),
  density("bytes-all-cpu", "the same with the places of steps and all tables", all, {}),
  density("bytes-all-asyncio", "the same with the places of steps and all tables", all, {}),
  seek(1),
  seek(10),
  transfer,
];
