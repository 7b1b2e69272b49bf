import type { Stmt } from "../../python/ast.ts";
import { parseModule } from "../../python/parse.ts";
import { type Anchors, anchorsOf } from "./anchors.ts";
import { displayWidth } from "./display-width.ts";
import type { Sources, StackEntry } from "./report.ts";
import { dedent, indentOf } from "./text-lines.ts";

/** The lines that an instruction stands for, without their common indentation. */
interface Extract {
  readonly lines: readonly string[];
  /** Where it begins in the first line and ends in the last. */
  readonly start: number;
  readonly end: number;
}

/** The source of a place with carets below it. `StackSummary.format_frame_summary` in Lib/traceback.py */
export function sourceLines(entry: StackEntry, sources: Sources): string {
  const { column, endColumn } = entry;
  if (column === undefined || endColumn === undefined) return firstLine(entry, sources);
  const extract = extractOf({ ...entry, column, endColumn }, sources);
  if (extract === undefined) return "";
  const anchors = anchorsOf(segment(extract));
  const carets = showsCarets(extract, anchors)
    ? (line: number) => [caretLine(extract, anchors, line)]
    : () => [];
  const shown = significant(extract, anchors).flatMap((part) =>
    part.kind === "gap"
      ? [`...<${part.size} lines>...`]
      : [extract.lines[part.line] ?? "", ...carets(part.line)],
  );
  return dedent(shown)
    .map((line) => `    ${line}\n`)
    .join("");
}

/** Without columns there is only the line. */
function firstLine({ file, line, source }: StackEntry, sources: Sources): string {
  const text = (source ?? sources(file)?.split("\n")[line - 1] ?? "").trim();
  return text === "" ? "" : `    ${text}\n`;
}

interface Span extends StackEntry {
  readonly column: number;
  readonly endColumn: number;
}

function extractOf(entry: Span, sources: Sources): Extract | undefined {
  const all = sources(entry.file)?.split("\n") ?? [];
  const original: string[] = [];
  for (let line = entry.line; line <= entry.endLine; line += 1) {
    original.push((all[line - 1] ?? "").trimEnd());
  }
  const lines = dedent(original);
  if (lines.every((line) => line === "")) return undefined;
  const removed = (original[0] ?? "").length - (lines[0] ?? "").length;
  const [first = "", last = ""] = [original[0], original.at(-1)];
  return {
    lines,
    start: Math.max(0, Math.min(entry.column, first.length) - removed),
    end: Math.max(0, Math.min(entry.endColumn, last.length) - removed),
  };
}

/** Exactly the code of the instruction. */
function segment({ lines, start, end }: Extract): readonly string[] {
  return lines.map((line, index) => {
    const to = index === lines.length - 1 ? end : line.length;
    return line.slice(index === 0 ? start : 0, to);
  });
}

/** Carets say nothing where the code is all there is. `_should_show_carets` */
function showsCarets(extract: Extract, anchors: Anchors | undefined): boolean {
  const parsed = parseModule(extract.lines.join("\n"), "");
  if (parsed.kind === "parsed") {
    const [statement] = parsed.tree.body;
    if (statement === undefined || isWholeCall(statement, extract)) return false;
  }
  if (anchors !== undefined) return true;
  const before = (extract.lines[0] ?? "").slice(0, extract.start);
  const after = (extract.lines.at(-1) ?? "").slice(extract.end);
  return before.trim() !== "" || after.trim() !== "";
}

/** `return f(…)` or `name = f(…)`, and it is the call that failed. */
function isWholeCall(statement: Stmt, { lines, start, end }: Extract): boolean {
  const call = calledIn(statement);
  return (
    call !== undefined &&
    call.lineno === 1 &&
    call.end_lineno === lines.length &&
    call.col_offset === start &&
    call.end_col_offset === end
  );
}

function calledIn(statement: Stmt) {
  if (statement.nodeType === "Return") {
    const { value } = statement;
    return value?.nodeType === "Call" && value.func.nodeType === "Name" ? value : undefined;
  }
  if (statement.nodeType !== "Assign" || statement.value.nodeType !== "Call") return undefined;
  const [target, ...others] = statement.targets;
  return target?.nodeType === "Name" && others.length === 0 ? statement.value : undefined;
}

type Part =
  | { readonly kind: "line"; readonly line: number }
  | { readonly kind: "gap"; readonly size: number };

/** Of many lines only the outer ones and those around the anchors are shown. */
function significant({ lines }: Extract, anchors: Anchors | undefined): readonly Part[] {
  const last = lines.length - 1;
  const around = (line: number) => [line - 1, line, line + 1];
  const wanted = new Set([0, last]);
  if (anchors !== undefined) {
    for (const line of [...around(anchors.start.line), ...around(anchors.end.line)])
      wanted.add(line);
  }
  const chosen = [...wanted].filter((line) => line >= 0 && line <= last).sort((a, b) => a - b);
  return chosen.flatMap((line, index) => {
    const skipped = index === 0 ? 0 : line - (chosen[index - 1] ?? 0) - 1;
    const shown: Part = { kind: "line", line };
    if (skipped === 0) return [shown];
    const between: Part =
      skipped === 1 ? { kind: "line", line: line - 1 } : { kind: "gap", size: skipped };
    return [between, shown];
  });
}

/** `~~~~^^^` below a line. */
function caretLine(extract: Extract, anchors: Anchors | undefined, line: number): string {
  const text = extract.lines[line] ?? "";
  const isLast = line === extract.lines.length - 1;
  const upTo = displayWidth(isLast ? text.slice(0, extract.end) : text);
  const first = displayWidth(line === 0 ? text.slice(0, extract.start) : "");
  const from = Math.max(first, indentOf(text).length);
  let carets = " ".repeat(Math.min(from, upTo));
  for (let column = from; column < upTo; column += 1) {
    carets += anchors === undefined || isAnchored(extract, anchors, { line, column }) ? "^" : "~";
  }
  return carets;
}

/** Whether a column of the display lies in what the anchors enclose. */
function isAnchored(
  extract: Extract,
  { start, end }: Anchors,
  { line, column }: { readonly line: number; readonly column: number },
): boolean {
  const widthTo = (place: Anchors["start"]): number => {
    const shift = place.line === 0 ? extract.start : 0;
    return displayWidth((extract.lines[place.line] ?? "").slice(0, place.column + shift));
  };
  const after = line > start.line || (line === start.line && column >= widthTo(start));
  const before = line < end.line || (line === end.line && column < widthTo(end));
  return after && before;
}
