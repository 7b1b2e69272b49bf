/** From an edited program to the first picture of its new recording. */
import type { Page } from "playwright-core";
import { type Bench, type Finding, figure, type Goal, type Measure } from "./measure.ts";
import { withProgram } from "./page.ts";
import { programText } from "./programs.ts";
import { quantile } from "./statistics.ts";

const GOAL: Goal = {
  id: "edit-to-picture",
  what: "program of 200 lines edited and run: key pressed to first frame of its recording, p95, warm",
  unit: "ms",
  atLeast: 60,
  reachFor: 16,
};

const EDITS = 30;
/** The tenth run is the first that counts as warm. */
const COLD = 9;
const MOST_STEPS = 200_000;

/** Milliseconds after which a recording of that size is whole: only then can the next one be told from it. */
const SETTLING = 300;

/** Every edit makes the recording some steps longer: by that the new one is told from the old. */
const WATCH = `
window.edited = new Promise((done) => {
  const stepsOf = () => document.querySelector('input[aria-label="Step"]')?.max;
  const before = window.steps;
  const start = (event) => {
    if (event.key !== "Enter" || !event.ctrlKey) return;
    removeEventListener("keydown", start, true);
    const look = () => {
      const steps = stepsOf();
      if (steps === undefined || steps === before) return requestAnimationFrame(look);
      const painted = new MessageChannel();
      painted.port1.onmessage = () => done(performance.now() - event.timeStamp);
      painted.port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  };
  addEventListener("keydown", start, true);
}), undefined`;

async function edit(page: Page, turn: number): Promise<number> {
  await page.waitForTimeout(SETTLING);
  await page.evaluate("window.steps = document.querySelector('input[aria-label=\"Step\"]').max");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: /program/i });
  await editor.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(`print(${turn})\n`);
  await page.evaluate(WATCH);
  await page.keyboard.press("Control+Enter");
  return page.evaluate<number>("window.edited");
}

const editAll = (): Promise<readonly number[]> =>
  withProgram(programText("edited"), MOST_STEPS, async ({ page }) => {
    const times: number[] = [];
    for (let turn = 0; turn < COLD + EDITS; turn += 1) times.push(await edit(page, turn));
    return times.slice(COLD);
  });

async function take(_wanted: readonly Goal[], { rounds, tell }: Bench): Promise<Finding[]> {
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    tell(`round ${round} of ${rounds}: ${GOAL.id}`);
    times.push(...(await editAll()));
  }
  const value = quantile(times, 0.95);
  return [{ kind: "measured", value, ours: figure(value, "ms") }];
}

export const editing: Measure = { goals: [GOAL], take };
