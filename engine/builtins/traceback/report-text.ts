import type { Report, Sources } from "./report.ts";
import { stackLines } from "./stack-lines.ts";
import { syntaxPieces } from "./syntax-lines.ts";
import { indented } from "./text-lines.ts";

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** So many exceptions of a group are shown, and groups in groups so deep. */
export interface GroupLimits {
  readonly width: number;
  readonly depth: number;
}

const USUAL_LIMITS: GroupLimits = { width: 15, depth: 10 };

/**
 * The text of an exception and of all that belongs to it, in the pieces in which it is printed.
 * `TracebackException.format` in Lib/traceback.py
 */
export function reportPieces(
  report: Report,
  sources: Sources,
  chain: "chained" | "alone" = "chained",
  limits: GroupLimits = USUAL_LIMITS,
): readonly string[] {
  const printer = new Printer(sources, chain, limits);
  printer.chain(report);
  return printer.pieces;
}

/** The last lines only: the class, the message and the notes. */
export function messagePieces(report: Report): readonly string[] {
  const { type, message, syntax } = report;
  const plain = message === "" ? `${type}\n` : `${type}: ${message}\n`;
  const last = syntax === undefined ? [plain] : syntaxPieces(type, syntax);
  return [...last, ...report.notes.map((note) => `${note}\n`)];
}

interface Link {
  readonly report: Report;
  /** How it came of the one before. */
  readonly before: string;
}

/** An exception and what led to it, in the order in which that happened. */
function linksOf(report: Report): readonly Link[] {
  const links: Link[] = [];
  let link: Report | undefined = report;
  while (link !== undefined) {
    const next: Report | undefined = link.cause ?? link.context;
    const how = link.cause === undefined ? CONTEXT : CAUSE;
    links.unshift({ report: link, before: next === undefined ? "" : how });
    link = next;
  }
  return links;
}

/** Writes exceptions one below the other, those of groups further and further to the right. */
class Printer {
  readonly pieces: string[] = [];
  readonly #sources: Sources;
  readonly #chain: "chained" | "alone";
  readonly #limits: GroupLimits;
  /** Groups around what is being written. */
  #depth = 0;
  /** The innermost last exception of a group draws the line at the bottom. */
  #open = false;

  constructor(sources: Sources, chain: "chained" | "alone", limits: GroupLimits) {
    this.#sources = sources;
    this.#chain = chain;
    this.#limits = limits;
  }

  /** What led to an exception comes first. */
  chain(report: Report): void {
    const links = this.#chain === "alone" ? [{ report, before: "" }] : linksOf(report);
    for (const { report: one, before } of links) {
      if (before !== "") this.#emit(before);
      if (one.members === undefined) this.#plain(one);
      else this.#group(one, one.members);
    }
  }

  get #margin(): string {
    return "  ".repeat(this.#depth);
  }

  #emit(text: string, mark = "|"): void {
    this.pieces.push(indented(text, this.#depth === 0 ? "" : `${this.#margin}${mark} `));
  }

  #plain(report: Report): void {
    if (report.stack.length > 0) this.#emit("Traceback (most recent call last):\n");
    this.#stackAndMessage(report);
  }

  #stackAndMessage(report: Report): void {
    for (const frame of stackLines(report.stack, this.#sources)) this.#emit(frame);
    for (const piece of messagePieces(report)) this.#emit(piece);
  }

  #group(report: Report, members: readonly Report[]): void {
    const { depth } = this.#limits;
    if (this.#depth > depth) {
      this.#emit(`... (max_group_depth is ${depth})\n`);
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
    const { width } = this.#limits;
    const shown = Math.min(members.length, width + 1);
    this.#open = false;
    for (const [index, member] of members.slice(0, shown).entries()) {
      const last = index === shown - 1;
      if (last) this.#open = true;
      const title = index < width ? `${index + 1}` : "...";
      const corner = index === 0 ? "+-" : "  ";
      this.pieces.push(`${this.#margin}${corner}+---------------- ${title} ----------------\n`);
      this.#depth += 1;
      if (index < width) this.chain(member);
      else this.#rest(members.length - width);
      if (last) this.#close();
      this.#depth -= 1;
    }
  }

  #rest(count: number): void {
    this.#emit(`and ${count} more exception${count > 1 ? "s" : ""}\n`);
  }

  #close(): void {
    if (this.#open) this.pieces.push(`${this.#margin}+------------------------------------\n`);
    this.#open = false;
  }
}
