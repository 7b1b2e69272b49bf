import { checkModule } from "../../engine/python/checks/check-module.ts";
import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { parseModule } from "../../engine/python/parse.ts";
import { cpython } from "../support/cpython.ts";

/** What is wrong with a program, in one form for CPython and for us. */
export interface Verdict {
  readonly exception: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Only where CPython has an end behind the start, on the same line. */
  readonly end: number | null;
}

/**
 * `answer(source)` is what `python program.py` says of a program, with places in UTF-16 units, or
 * None. Words come from `traceback`, which knows keywords that are misspelt; it counts lines from
 * the excerpt it has looked at and columns from the excerpt's margin, so both are set right here.
 */
const JUDGE = `
import traceback, warnings

PATH = "/tmp/program.py"

def units(line, offset):
    return len(line[:offset].encode("utf-16-le", "surrogatepass")) // 2 + max(0, offset - len(line))

def words(error):
    first = error._metadata[0]
    error._metadata = (first, error._metadata[1], None)
    told = traceback.TracebackException.from_exception(error)
    "".join(told.format_exception_only())
    return told, max(first, 1) - 1

def place(error, lines):
    return error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset

def misspelt(error, told, skipped, lines):
    line = told.lineno + skipped
    margin = len(lines[line - 1]) - len(told.text.rstrip("\\n"))
    return told.msg, line, told.offset + margin, line, told.end_offset + margin

def verdict(error, source):
    lines = source.removeprefix("\\ufeff").replace("\\r\\n", "\\n").replace("\\r", "\\n").split("\\n") + [""]
    message, line, offset, end_line, end = place(error, lines)
    if message == "invalid syntax" or "forgot a comma" in message:
        told, skipped = words(error)
        if told.msg != message:
            message, line, offset, end_line, end = misspelt(error, told, skipped, lines)
    text = lines[line - 1]
    ends = end_line == line and end is not None and end > offset > 0
    return {
        "exception": type(error).__name__,
        "message": message,
        "line": line,
        "column": units(text, max(0, offset - 1)),
        "end": units(text, end - 1) if ends else None,
    }

def answer(source):
    with open(PATH, "w", newline="") as file:
        file.write(source if source.endswith("\\n") else source + "\\n")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(source.encode(), PATH, "exec")
        except SyntaxError as error:
            return verdict(error, source)
    return None
`;

/** CPython's verdict on each program; null: it is right. */
export async function judged(programs: readonly string[]): Promise<(Verdict | null)[]> {
  return (await cpython()).answers<Verdict | null>(JUDGE, programs);
}

/** Ours, with an end where `theirs` has one. */
export function verdictOf(source: string, theirs: Verdict | null): Verdict | null {
  const parsed = parseModule(source, "program.py");
  const [first] = parsed.kind === "parsed" ? checkModule(parsed.tree) : parsed.diagnostics;
  return first === undefined ? null : asVerdict(first, theirs);
}

const asVerdict = (
  { exception = "", message, line, column, endColumn }: Diagnostic,
  theirs: Verdict | null,
): Verdict => ({
  exception,
  message,
  line,
  column,
  end: theirs?.end === null ? null : endColumn,
});
