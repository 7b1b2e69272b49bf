/** Looking at a long recording in the page: scrubbing through it, and drawing its timeline anew. */
import type { StepsAnswer, StepsRequest } from "./cells/steps.ts";
import { type Bench, type Finding, figure, type Goal, type Measure } from "./measure.ts";
import { costOf, withProgram } from "./page.ts";
import { inCell } from "./processes.ts";
import { programText } from "./programs.ts";
import { quantile } from "./statistics.ts";

const LONG = programText("long");
const EVENTS = 1e6;
/** Changes of the picture that are measured in a round, and before it so that the page is warm. */
const CHANGES = 100;
const COLD = 20;

interface Look {
  readonly goal: Goal;
  /** In the page; `turn` counts up from 0. */
  readonly change: (turn: number) => void;
}

/** A recording can be looked at before it is whole. */
const isWhole = (steps: number): boolean =>
  Number(document.querySelector<HTMLInputElement>('input[aria-label="Step"]')?.max) >= steps;

/** React must not see the change coming, or it takes it for its own. */
function scrub(): void {
  const slider = document.querySelector<HTMLInputElement>('input[aria-label="Step"]');
  if (slider === null) throw new Error("the page has no slider");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  set?.call(slider, String(1 + Math.floor(Math.random() * Number(slider.max))));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}

function zoom(turn: number): void {
  const timeline = document.querySelector('section[aria-label="Timeline"]');
  if (timeline === null) throw new Error("the page has no timeline");
  const code = turn % 2 === 0 ? "KeyW" : "KeyS";
  timeline.dispatchEvent(new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true }));
}

const LOOKS: readonly Look[] = [
  {
    goal: {
      id: "scrub-1M",
      what: "a random step of a recording of 1 M events in the page, script and layout, p95",
      unit: "ms",
      atLeast: 6,
      reachFor: 4,
    },
    change: scrub,
  },
  {
    goal: {
      id: "timeline-1M",
      what: "timeline of 1 M events drawn anew (zoomed), script and layout, p95",
      unit: "ms",
      atLeast: 5,
      reachFor: 2,
    },
    change: zoom,
  },
];

async function costs({ change }: Look, maxSteps: number): Promise<readonly number[]> {
  return withProgram(LONG, maxSteps, async (opened) => {
    await opened.page.waitForFunction(isWhole, maxSteps);
    const all: number[] = [];
    for (let turn = 0; turn < COLD + CHANGES; turn += 1) {
      all.push(await costOf(opened, change, turn));
    }
    return all.slice(COLD);
  });
}

async function findingOf(look: Look, maxSteps: number, { rounds, tell }: Bench): Promise<Finding> {
  const all: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    tell(`round ${round} of ${rounds}: ${look.goal.id}`);
    all.push(...(await costs(look, maxSteps)));
  }
  const value = quantile(all, 0.95);
  return { kind: "measured", value, ours: figure(value, "ms") };
}

export const LOOKING: readonly Measure[] = LOOKS.map((look) => ({
  goals: [look.goal],
  take: async (_wanted, bench) => {
    const request: StepsRequest = { source: LONG, events: EVENTS };
    const maxSteps = await inCell<StepsAnswer>("steps", request);
    return [await findingOf(look, maxSteps, bench)];
  },
}));
