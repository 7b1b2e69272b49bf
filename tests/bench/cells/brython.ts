/** Brython, which compiles Python to JavaScript; it asks for a page, and is given as little of one as it takes. */
import { createRequire } from "node:module";
import { answer, type CellRequest, READY, readRequest, repeat } from "./cell.ts";

interface Brython {
  runPythonSource(source: string, name: string): unknown;
}

const [folder = ""] = process.argv.slice(2);
const request = readRequest<CellRequest>();
const page = globalThis as unknown as Record<string, unknown>;
const address = "http://localhost/";
page.self = globalThis;
page.location = { href: address, origin: address, pathname: "/" };
page.addEventListener = () => {};

const { __BRYTHON__: brython }: { readonly __BRYTHON__: Brython } =
  createRequire(folder)("brython");
// Functions that it compiles look for itself under this name.
page.$B = brython;
Object.assign(page.document as object, { dispatchEvent: () => true });

let output = "";
let start = 0;
console.log = (text: unknown) => {
  output += `${String(text).trimEnd()}\n`;
  if (output === READY) start = performance.now();
};

const times = await repeat(request, (round) => {
  output = "";
  brython.runPythonSource(request.source, `program${round}`);
  return performance.now() - start;
});
answer({ times, lines: 0, output });
