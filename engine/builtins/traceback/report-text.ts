import type { Report, Sources } from "./report.ts";
import { stackLines } from "./stack-lines.ts";
import { syntaxLines } from "./syntax-lines.ts";
import { indented } from "./text-lines.ts";

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** So many exceptions of a group are shown, and groups in groups so deep. */
const MOST_MEMBERS = 15;
const DEEPEST = 10;

/** The text of an exception and of all that belongs to it. `TracebackException.format` in Lib/traceback.py */
export function reportText(report: Report, sources: Sources): string {
  const printer = new Printer(sources);
  printer.chain(report);
  return printer.text;
}

/** The last lines only: the class, the message and the notes. */
export function messageText(report: Report): string {
  const { type, message, syntax } = report;
  const plain = message === "" ? `${type}\n` : `${type}: ${message}\n`;
  const last = syntax === undefined ? plain : syntaxLines(type, syntax);
  return last + report.notes.map((note) => `${note}\n`).join("");
}

/** Writes exceptions one below the other, those of groups further and further to the right. */
class Printer {
  text = "";
  readonly #sources: Sources;
  /** Groups around what is being written. */
  #depth = 0;
  /** The innermost last exception of a group draws the line at the bottom. */
  #open = false;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** What led to an exception comes first. */
  chain(report: Report): void {
    const links: { readonly report: Report; readonly before: string }[] = [];
    let link: Report | undefined = report;
    while (link !== undefined) {
      const next: Report | undefined = link.cause ?? link.context;
      const before = next === undefined ? "" : link.cause === undefined ? CONTEXT : CAUSE;
      links.push({ report: link, before });
      link = next;
    }
    for (const { report: one, before } of links.reverse()) {
      this.#emit(before);
      if (one.members === undefined) this.#plain(one);
      else this.#group(one, one.members);
    }
  }

  get #margin(): string {
    return "  ".repeat(this.#depth);
  }

  #emit(text: string, mark = "|"): void {
    this.text += indented(text, this.#depth === 0 ? "" : `${this.#margin}${mark} `);
  }

  #plain(report: Report): void {
    if (report.stack.length > 0) this.#emit("Traceback (most recent call last):\n");
    this.#stackAndMessage(report);
  }

  #stackAndMessage(report: Report): void {
    for (const frame of stackLines(report.stack, this.#sources)) this.#emit(frame);
    this.#emit(messageText(report));
  }

  #group(report: Report, members: readonly Report[]): void {
    if (this.#depth > DEEPEST) {
      this.#emit(`... (max_group_depth is ${DEEPEST})\n`);
      return;
    }
    const outermost = this.#depth === 0;
    if (outermost) this.#depth = 1;
    if (report.stack.length > 0) {
      this.#emit("Exception Group Traceback (most recent call last):\n", outermost ? "+" : "|");
    }
    this.#stackAndMessage(report);
    this.#members(members);
    if (outermost) this.#depth = 0;
  }

  #members(members: readonly Report[]): void {
    const shown = Math.min(members.length, MOST_MEMBERS + 1);
    this.#open = false;
    for (const [index, member] of members.slice(0, shown).entries()) {
      const last = index === shown - 1;
      if (last) this.#open = true;
      const title = index < MOST_MEMBERS ? `${index + 1}` : "...";
      this.text += `${this.#margin}${index === 0 ? "+-" : "  "}+---------------- ${title} ----------------\n`;
      this.#depth += 1;
      if (index < MOST_MEMBERS) this.chain(member);
      else this.#rest(members.length - MOST_MEMBERS);
      if (last) this.#close();
      this.#depth -= 1;
    }
  }

  #rest(count: number): void {
    this.#emit(`and ${count} more exception${count > 1 ? "s" : ""}\n`);
  }

  #close(): void {
    if (this.#open) this.text += `${this.#margin}+------------------------------------\n`;
    this.#open = false;
  }
}
