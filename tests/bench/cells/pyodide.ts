/** CPython in WebAssembly. */
import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { answer } from "./cell.ts";

const [program = ""] = process.argv.slice(2);
const pyodide = await loadPyodide();
pyodide.globals.set("__name__", "python_cell");
pyodide.runPython(readFileSync(program, "utf8"));
const measure: (request: string) => string = pyodide.globals.get("answer");
answer(JSON.parse(measure(readFileSync(0, "utf8"))));
