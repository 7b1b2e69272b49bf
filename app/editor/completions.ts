import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { pythonLanguage } from "@codemirror/lang-python";
import { ASYNCIO_NAMES, type AsyncioName } from "./asyncio-names.ts";

const PREFIX = "asyncio.";

const OPTIONS: readonly Completion[] = ASYNCIO_NAMES.map((each) => ({
  label: each.name,
  detail: each.kind,
  info: () => card(each),
}));

/** The names of asyncio after its dot, each with what it does and what one will see of it. */
export function asyncioNames(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/\basyncio\.\w*/u);
  if (typed === null) return null;
  return { from: typed.from + PREFIX.length, options: OPTIONS, validFor: /^\w*$/u };
}

export const asyncioCompletions = pythonLanguage.data.of({ autocomplete: asyncioNames });

function card({ signature, does, see }: AsyncioName): Node {
  const all = document.createElement("div");
  all.append(line("code", signature), line("p", does), line("p", see, "voice"));
  return all;
}

function line(tag: "code" | "p", text: string, look = ""): Node {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = text;
  return element;
}
