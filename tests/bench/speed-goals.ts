/** Goals that compare how fast a program runs: ours against a peer, one run after the other. */
import type { CellRequest } from "./cells/cell.ts";
import type { Goal } from "./measure.ts";
import type { Runner } from "./peers.ts";
import { PROGRAM_NAMES, type ProgramName } from "./programs.ts";

/** Who runs a program, and what is recorded meanwhile. */
export interface Side {
  readonly runner: Runner;
  readonly mode: CellRequest["mode"];
}

export interface SpeedGoal extends Goal {
  readonly ours: Side;
  readonly peer: Side;
  readonly programs: readonly ProgramName[];
  /** The first run of a process, after the warm-up that the engine has of itself, or the tenth and later ones. */
  readonly when: "first" | "warm";
  /** Lines recorded a second, or programs run a second. */
  readonly counts: "lines" | "runs";
}

const RECORDED: Side = { runner: "ours", mode: "recorded" };
const UNRECORDED: Side = { runner: "ours", mode: "plain" };

const peer = (runner: Runner, mode: Side["mode"]): Side => ({ runner, mode });

const NAMES = { cpython: "CPython", pyodide: "Pyodide", skulpt: "Skulpt", brython: "Brython" };

/** Programs in which texts of variables do not grow with the square of the run. */
const SMALL_VARIABLES: readonly ProgramName[] = ["P1", "P2", "P3", "fib", "loop"];
const CPU: readonly ProgramName[] = ["fib", "loop", "str"];

type Bounds = readonly [atLeast: number, reachFor: number];
type PeerName = keyof typeof NAMES;

const programsText = (programs: readonly ProgramName[]): string =>
  programs.length === PROGRAM_NAMES.length ? "P1-P5" : programs.join(", ");

const tracing = (
  against: PeerName,
  when: SpeedGoal["when"],
  programs: readonly ProgramName[],
  [atLeast, reachFor]: Bounds,
): SpeedGoal => ({
  id: `recorded-${when}-${against}${programs.length === 1 ? `-${programs}` : ""}`,
  what: `lines recorded a second, ${programsText(programs)}, ${when}; ${NAMES[against]} settrace`,
  unit: "x",
  ours: RECORDED,
  peer: peer(against, "traced"),
  programs,
  when,
  counts: "lines",
  atLeast,
  reachFor,
});

const withReprs = (against: PeerName, [atLeast, reachFor]: Bounds): SpeedGoal => ({
  ...tracing(against, "warm", SMALL_VARIABLES, [atLeast, reachFor]),
  id: `recorded-reprs-${against}`,
  what: `lines recorded a second, ${programsText(SMALL_VARIABLES)}, warm; ${NAMES[against]} settrace and repr of locals`,
  peer: peer(against, "reprs"),
});

const running = (
  side: Side,
  against: PeerName,
  programs: readonly ProgramName[],
  [atLeast, reachFor]: Bounds,
): SpeedGoal => ({
  id: `${side.mode === "recorded" ? "recorded" : "unrecorded"}-${against}-plain-${programs.length === 1 ? programs : "cpu"}`,
  what: `time of ${programsText(programs)}, ${side.mode === "recorded" ? "recorded" : "unrecorded"}, warm; ${NAMES[against]} unrecorded`,
  unit: "x",
  ours: side,
  peer: peer(against, "plain"),
  programs,
  when: "warm",
  counts: "runs",
  atLeast,
  reachFor,
});

export const SPEED_GOALS: readonly SpeedGoal[] = [
  tracing("cpython", "warm", PROGRAM_NAMES, [8, 12]),
  tracing("pyodide", "warm", PROGRAM_NAMES, [19, 28]),
  tracing("cpython", "warm", ["P1"], [25, 40]),
  tracing("cpython", "warm", ["P3"], [25, 40]),
  tracing("cpython", "first", PROGRAM_NAMES, [1.5, 2]),
  tracing("pyodide", "first", PROGRAM_NAMES, [4, 5]),
  withReprs("cpython", [30, 60]),
  withReprs("pyodide", [100, 200]),
  running(RECORDED, "cpython", ["P1"], [8, 20]),
  running(RECORDED, "cpython", ["P3"], [5, 10]),
  running(RECORDED, "cpython", ["P4"], [3, 6]),
  running(UNRECORDED, "cpython", ["P1"], [20, 40]),
  running(UNRECORDED, "cpython", ["P3"], [12, 25]),
  running(UNRECORDED, "skulpt", CPU, [2.5, 4]),
  running(UNRECORDED, "brython", CPU, [4, 8]),
  running(UNRECORDED, "pyodide", ["fib"], [0.8, 1.5]),
  running(UNRECORDED, "pyodide", ["loop"], [2, 4]),
];
