import type { PyException, PyTraceback } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { typeName } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { preview } from "../vm/preview.ts";

type Sources = (file: string) => string | undefined;

const CHAIN = {
  cause: "\nThe above exception was the direct cause of the following exception:\n\n",
  context: "\nDuring handling of the above exception, another exception occurred:\n\n",
} as const;

/** The text of an uncaught exception, as the interpreter prints it on stderr. */
export function tracebackText(vm: VM, exception: PyException, sources: Sources): string {
  const before = chained(vm, exception, sources);
  const frames = frameTexts(exception.traceback, sources);
  const head = frames.length === 0 ? "" : "Traceback (most recent call last):\n";
  return `${before}${head}${frames.join("")}${lastLine(exception)}\n`;
}

function chained(vm: VM, exception: PyException, sources: Sources): string {
  if (exception.cause !== undefined)
    return tracebackText(vm, exception.cause, sources) + CHAIN.cause;
  if (exception.context === undefined || exception.suppressContext) return "";
  return tracebackText(vm, exception.context, sources) + CHAIN.context;
}

function frameTexts(first: PyTraceback | undefined, sources: Sources): string[] {
  const texts: string[] = [];
  for (let entry = first; entry !== undefined; entry = entry.next) {
    const { code, at } = entry;
    const line = code.positions[at] ?? code.firstLine;
    const text = sources(code.file)?.split("\n")[line - 1]?.trim();
    const shown = text === undefined || text === "" ? "" : `    ${text}\n`;
    texts.push(`  File "${code.file}", line ${line}, in ${code.qualname}\n${shown}`);
  }
  return texts;
}

function lastLine(exception: PyException): string {
  const message = messageOf(exception);
  return message === "" ? typeName(exception) : `${typeName(exception)}: ${message}`;
}

function messageOf(exception: PyException): string {
  const items: readonly Value[] = exception.args.items;
  const [only] = items;
  if (items.length === 1 && typeof only === "string") return only;
  return items.map((item) => preview(item)).join(", ");
}
