/** Skulpt, which compiles Python to JavaScript. */
import { createRequire } from "node:module";
import { answer, type CellRequest, READY, readRequest, repeat } from "./cell.ts";

interface Skulpt {
  readonly python3: unknown;
  readonly builtinFiles?: { readonly files: Readonly<Record<string, string>> };
  configure(options: Readonly<Record<string, unknown>>): void;
  importMainWithBody(name: string, dump: boolean, body: string, canSuspend: boolean): unknown;
}

const [folder = ""] = process.argv.slice(2);
const request = readRequest<CellRequest>();
createRequire(folder)("skulpt");
const { Sk } = globalThis as unknown as { readonly Sk: Skulpt };

let output = "";
let start = 0;
Sk.configure({
  __future__: Sk.python3,
  execLimit: null,
  yieldLimit: null,
  read: (file: string) => {
    const text = Sk.builtinFiles?.files[file];
    if (text === undefined) throw new Error(`no file ${file}`);
    return text;
  },
  output: (text: string) => {
    output += text;
    if (output === READY) start = performance.now();
  },
});

const times = await repeat(request, (round) => {
  output = "";
  Sk.importMainWithBody(`program${round}`, false, request.source, false);
  return performance.now() - start;
});
answer({ times, lines: 0, output });
