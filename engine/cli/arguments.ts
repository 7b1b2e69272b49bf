import { readFileSync } from "node:fs";
import { FLOW_DEPTHS, type FlowDepth } from "../trace/queries/flow.ts";
import type { Fault, RunOptions, SentSignal } from "../trace/trace.ts";

type Options = Partial<RunOptions>;

export type Command =
  | { readonly name: "run"; readonly path: string; readonly options: Options }
  | { readonly name: "batch"; readonly options: Options }
  | {
      readonly name: "flow";
      readonly path: string;
      readonly depth: FlowDepth;
      readonly options: Options;
    }
  | {
      readonly name: "trace";
      readonly path: string;
      readonly output: string | undefined;
      readonly options: Options;
    }
  | { readonly name: "check"; readonly path: string }
  | { readonly name: "wrong"; readonly problem: string };

export const USAGE = `usage: loopscope <command> [options]

  run FILE.py                   runs the program: its output, its errors, its exit code
                                (1 uncaught exception, 2 not run, 3 budget, 4 waits for ever)
  run --batch                   reads file paths from stdin, prints one JSON object a line
  flow FILE.py [--depth D]      who has control, one row per transfer; D: ${FLOW_DEPTHS.join(", ")}
  trace FILE.py [-o FILE.json]  the recording; -o FILE.loopscope: in bytes, compressed
                                flow and trace take a recording instead of a program as well
  check FILE.py                 what is wrong with the program before it runs

options: --seed N  --hash-seed N  --cpu-cost SECONDS  --max-steps N  --max-bytes N  --max-time SECONDS  --budget N  --epoch SECONDS  --debug
network: --latency SECONDS  --bandwidth BYTES_A_SECOND  --fault refuse|reset@SECONDS[:PORT]
signals: --signal NUMBER@SECONDS
input:   --input FILE           what the program reads from standard input
`;

const NUMBERS: Readonly<Record<string, keyof RunOptions>> = {
  "--seed": "seed",
  "--hash-seed": "hashSeed",
  "--cpu-cost": "cpuCost",
  "--max-steps": "maxSteps",
  "--budget": "budget",
  "--max-bytes": "maxBytes",
  "--max-time": "maxTime",
  "--epoch": "epoch",
  "--latency": "latency",
  "--bandwidth": "bandwidth",
};

interface Words {
  readonly positional: readonly string[];
  readonly options: Options;
  readonly depth: string | undefined;
  readonly output: string | undefined;
  readonly batch: boolean;
}

/** What the command line asks for; `wrong` with a sentence if that cannot be told. */
export function parseCommand(args: readonly string[]): Command {
  try {
    const [name, ...rest] = args;
    return commandOf(name, readWords(rest));
  } catch (problem) {
    return wrong(problem instanceof Error ? problem.message : String(problem));
  }
}

const wrong = (problem: string): Command => ({ name: "wrong", problem });

function commandOf(name: string | undefined, words: Words): Command {
  const { options, positional } = words;
  if (name === "run" && words.batch) return { name: "batch", options };
  if (name === undefined) return wrong("A command is missing.");
  if (!["run", "flow", "trace", "check"].includes(name))
    return wrong(`There is no command ${name}.`);
  const [path, ...more] = positional;
  if (path === undefined || more.length > 0) return wrong(`${name} takes one file.`);
  if (name === "flow") return { name, path, depth: depthOf(words.depth), options };
  if (name === "trace") return { name, path, output: words.output, options };
  return name === "check" ? { name, path } : { name: "run", path, options };
}

function depthOf(word: string | undefined): FlowDepth {
  const depth = FLOW_DEPTHS.find((known) => known === (word ?? "scheduling").toLowerCase());
  if (depth === undefined) throw new Error(`There is no depth ${word}.`);
  return depth;
}

function readWords(args: readonly string[]): Words {
  const positional: string[] = [];
  const signals: SentSignal[] = [];
  const faults: Fault[] = [];
  const options: Record<string, unknown> = { signals, faults };
  let depth: string | undefined;
  let output: string | undefined;
  let batch = false;
  const left = [...args];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const number = NUMBERS[word];
    if (number !== undefined) options[number] = numberAfter(word, left.shift());
    else if (word === "--debug") options["debug"] = true;
    else if (word === "--signal") signals.push(signalOf(left.shift()));
    else if (word === "--fault") faults.push(faultOf(left.shift()));
    else if (word === "--input") options["input"] = textOf(left.shift());
    else if (word === "--batch") batch = true;
    else if (word === "--depth") depth = left.shift();
    else if (word === "-o") output = left.shift();
    else if (word.startsWith("-")) throw new Error(`There is no option ${word}.`);
    else positional.push(word);
  }
  return { positional, options, depth, output, batch };
}

/** `2@1.5`: SIGINT after one and a half virtual seconds. */
function signalOf(word = ""): SentSignal {
  const [, signal, at] = /^(\d+)@([\d.]+)$/.exec(word) ?? [];
  if (signal === undefined) throw new Error("--signal takes NUMBER@SECONDS.");
  return { at: Number(at), signal: Number(signal) };
}

/** `reset@2:8888`: what is connected through port 8888 is reset after two virtual seconds. */
function faultOf(word = ""): Fault {
  const [, kind, at, port] = /^(refuse|reset)@([\d.]+)(?::(\d+))?$/.exec(word) ?? [];
  if (kind !== "refuse" && kind !== "reset") {
    throw new Error("--fault takes refuse@SECONDS or reset@SECONDS, and :PORT.");
  }
  return { kind, at: Number(at), ...(port === undefined ? {} : { port: Number(port) }) };
}

function textOf(path: string | undefined): string {
  if (path === undefined) throw new Error("--input takes a file.");
  return readFileSync(path, "utf8");
}

function numberAfter(option: string, word: string | undefined): number {
  const number = Number(word);
  if (word === undefined || !Number.isFinite(number)) throw new Error(`${option} takes a number.`);
  return number;
}
