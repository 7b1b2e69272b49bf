/** Runs every program on every side that the wanted goals need, in rounds, each time in a fresh process. */
import type { CellAnswer, CellRequest } from "./cells/cell.ts";
import { type Bench, type Finding, figure, type Measure } from "./measure.ts";
import { commandOf } from "./peers.ts";
import { ask, cells } from "./processes.ts";
import { PROGRAM_NAMES, type ProgramName, programFor, type Size } from "./programs.ts";
import { type Side, SPEED_GOALS, type SpeedGoal } from "./speed-goals.ts";
import { geometricMean, median } from "./statistics.ts";

/** The tenth run is the first that counts as warm. */
const WARM = 9;
const RUNS = WARM + 3;
/** Seconds in a process after which no other run is begun: who is that slow is as warm as it gets. */
const LIMIT = 20;

/** One program on one side in one process. */
interface Cell extends Side {
  readonly program: ProgramName;
}

/** By the name of the cell, what each round gave; or why the cell could not be measured. */
type Answers = Map<string, CellAnswer[] | string>;

const nameOf = ({ runner, mode, program }: Cell): string => `${program} ${runner} ${mode}`;

export const speed: Measure = {
  goals: SPEED_GOALS,
  take: async (wanted, bench) => {
    const goals = SPEED_GOALS.filter((goal) => wanted.includes(goal));
    const answers = await takeRounds(cellsOf(goals), bench);
    return goals.map((goal) => findingOf(goal, answers));
  },
};

/** Program by program, so that what is compared is measured close together in time. */
function cellsOf(goals: readonly SpeedGoal[]): readonly Cell[] {
  const all = PROGRAM_NAMES.flatMap((program) =>
    goals
      .filter(({ programs }) => programs.includes(program))
      .flatMap(({ ours, peer }): Cell[] => [
        { ...ours, program },
        { ...peer, program },
      ]),
  );
  return [...new Map(all.map((cell) => [nameOf(cell), cell])).values()];
}

async function takeRounds(all: readonly Cell[], { rounds, tell }: Bench): Promise<Answers> {
  const answers: Answers = new Map(all.map((cell) => [nameOf(cell), []]));
  const folder = await cells();
  for (let round = 1; round <= rounds; round += 1) {
    for (const cell of all) {
      const before = answers.get(nameOf(cell));
      if (!Array.isArray(before)) continue;
      tell(`round ${round} of ${rounds}: ${nameOf(cell)}`);
      const taken = await takeCell(cell, folder);
      answers.set(nameOf(cell), typeof taken === "string" ? taken : [...before, taken]);
    }
  }
  return answers;
}

/** Tracers get a smaller program: their rates are compared, not their times. */
const sizeOf = ({ mode }: Side): Size =>
  mode === "traced" || mode === "reprs" ? "smaller" : "full";

async function takeCell(cell: Cell, folder: string): Promise<CellAnswer | string> {
  const command = commandOf(cell.runner, folder);
  if ("why" in command) return command.why;
  const { source, output } = programFor(cell.program, sizeOf(cell));
  const request: CellRequest = {
    source,
    mode: cell.mode,
    runs: RUNS,
    limit: LIMIT,
    // CPython's own loop where no time passes; in WebAssembly there is no loop that can be run.
    virtual: cell.program === "P4" || cell.runner === "pyodide",
  };
  const taken = await ask<CellAnswer>(command, request);
  if (taken.output !== output) {
    throw new Error(
      `${nameOf(cell)} printed ${JSON.stringify(taken.output)}, not ${JSON.stringify(output)}`,
    );
  }
  return taken;
}

function findingOf(goal: SpeedGoal, answers: Answers): Finding {
  const [ours, peer] = [goal.ours, goal.peer].map((side) =>
    goal.programs.map((program) => answers.get(nameOf({ ...side, program })) ?? "no answer"),
  );
  const missing = [...(ours ?? []), ...(peer ?? [])].find((taken) => typeof taken === "string");
  if (missing !== undefined) return { kind: "not measured", why: missing };
  const [fast, slow] = [ratesOf(ours, goal), ratesOf(peer, goal)];
  // Each round's ratio on its own: what slows the machine down for a while slows both.
  const ratios = fast.map((rates, program) =>
    median(rates.map((rate, round) => rate / (slow[program]?.[round] ?? Number.NaN))),
  );
  return {
    kind: "measured",
    value: geometricMean(ratios),
    ours: speedText(goal, fast),
    peer: speedText(goal, slow),
  };
}

/** By program and round, how much is done in a millisecond. */
const ratesOf = (
  taken: readonly (CellAnswer[] | string)[] | undefined,
  { when, counts }: SpeedGoal,
): readonly (readonly number[])[] =>
  (taken ?? [])
    .filter((answers) => typeof answers !== "string")
    .map((answers) =>
      answers.map((answer) => (counts === "lines" ? answer.lines : 1) / timeOf(answer.times, when)),
    );

/** Milliseconds of the first run, or of a run when all is warmed up. */
const timeOf = (times: readonly number[], when: SpeedGoal["when"]): number =>
  when === "first"
    ? (times[0] ?? Number.NaN)
    : median(times.slice(Math.min(WARM, times.length - 1)));

function speedText({ counts }: SpeedGoal, rates: readonly (readonly number[])[]): string {
  const rate = geometricMean(rates.map(median));
  return counts === "lines" ? figure(rate / 1000, "M lines/s") : figure(1 / rate, "ms");
}
