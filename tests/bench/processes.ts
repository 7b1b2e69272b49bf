/** Each measure of speed has a process of its own: what one has warmed up another must not profit from. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Command } from "./peers.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CELLS = ["ours", "pyodide", "skulpt", "brython", "seek", "transfer", "density", "steps"];

let built: Promise<string> | undefined;

/** The folder of the cells, built and made small as the app is; the sources would run slower. */
export function cells(): Promise<string> {
  built ??= buildCells();
  return built;
}

async function buildCells(): Promise<string> {
  const outDir = here("../../.cache/bench");
  await build({
    configFile: false,
    logLevel: "warn",
    mode: "production",
    build: {
      ssr: true,
      minify: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(CELLS.map((name) => [name, here(`cells/${name}.ts`)])),
      },
    },
  });
  return outDir;
}

/** Starts a process, gives it a request and resolves to its answer: the last line that it prints. */
export function ask<Answer>({ path, words }: Command, request: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, words, { stdio: ["pipe", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors = (errors + text).slice(-2000);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(JSON.parse(output.trimEnd().split("\n").at(-1) ?? ""));
      else reject(new Error(`${words.at(0) ?? path} ended with ${code ?? signal}: ${errors}`));
    });
    child.stdin.end(JSON.stringify(request));
  });
}

/** Asks a cell of ours; the longest recordings need more memory than node takes by itself. */
export async function inCell<Answer>(name: string, request: unknown): Promise<Answer> {
  const path = `${await cells()}/${name}.js`;
  return ask({ path: process.execPath, words: ["--max-old-space-size=4096", path] }, request);
}
