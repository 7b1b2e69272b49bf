/** A function whose body an outline leaves out. All lines are counted from 0. */
export interface LeftOut {
  readonly name: string;
  /** Where its first decorator stands, or its `def`. */
  readonly first: number;
  /** Where its body begins. */
  readonly body: number;
  /** Behind its body. */
  readonly end: number;
  /** The classes around it, outermost first. */
  readonly classes: readonly ClassHead[];
}

interface ClassHead {
  readonly name: string;
  readonly line: number;
}

export interface Outline {
  /** The text with every line where it was, but without the bodies. */
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

const INDENT = 4;
/** Nothing, a comment, or the end of what began above. */
const NO_STATEMENT = /^\s*(?:$|[#)\]}])/;
const CLASS = /^class (\w+)/;
/** Whatever kind of function it is. */
const FUNCTION = /^(?:\w+ )?def (\w+)\(/;
/** What decides how the code around a body is compiled; a body with one of these stays. */
const TELLS = /\b(?:yield|super|__class__|nonlocal)\b/;

/**
 * The text of a module without the bodies of its functions: those of the library are compiled when they are
 * first called, and most never are. Bodies stay where what is in them matters to the code around them.
 *
 * @param text formatted as all files of the library are: four spaces a level, one statement a line
 */
export function outlineOf(text: string): Outline {
  const lines = text.split("\n");
  const outline = [...lines];
  const leftOut: LeftOut[] = [];
  const classes: ClassHead[] = [];
  let decorator: number | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (NO_STATEMENT.test(line)) continue;
    const indent = indentOf(line);
    while (classes.length * INDENT > indent) classes.pop();
    const rest = line.slice(indent);
    const isOutermost = indent === classes.length * INDENT;
    const inClass = isOutermost ? CLASS.exec(rest)?.[1] : undefined;
    const name = isOutermost ? FUNCTION.exec(rest)?.[1] : undefined;
    if (inClass !== undefined) classes.push({ name: inClass, line: at });
    if (name !== undefined) {
      const range = bodyOf(lines, at, indent);
      if (range !== undefined && leaveOut(lines, outline, range, indent)) {
        leftOut.push({ name, first: decorator ?? at, ...range, classes: [...classes] });
        at = range.end - 1;
      }
    }
    if (!isOutermost) continue;
    decorator = rest.startsWith("@") ? (decorator ?? at) : undefined;
  }
  return { text: outline.join("\n"), leftOut };
}

/** A text of which the code of that one function can be made, every line of it where it was. */
export function alone(text: string, { first, end, classes }: LeftOut): string {
  const lines = text.split("\n");
  const own = new Array<string>(first).fill("");
  classes.forEach(({ name, line }, level) => {
    own[line] = `${" ".repeat(level * INDENT)}class ${name}:`;
  });
  return [...own, ...lines.slice(first, end), ""].join("\n");
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The lines of a body that is worth it: one that begins on a line of its own. */
function bodyOf(lines: readonly string[], at: number, indent: number) {
  const body = behindHead(lines, at, indent);
  if (body === undefined) return undefined;
  let end = body;
  for (let line = body; line < lines.length; line += 1) {
    const text = lines[line] ?? "";
    if (text.trim() === "") continue;
    if (indentOf(text) <= indent) break;
    end = line + 1;
  }
  return end - body > 1 ? { body, end } : undefined;
}

function behindHead(lines: readonly string[], at: number, indent: number): number | undefined {
  const head = lines[at] ?? "";
  if (head.endsWith(":")) return at + 1;
  if (!head.endsWith("(")) return undefined;
  const close = `${" ".repeat(indent)})`;
  const last = lines.findIndex((line, place) => place > at && line.startsWith(close));
  return lines[last]?.endsWith(":") === true ? last + 1 : undefined;
}

/** Takes a body out, but for its docstring; false if it has to stay. */
function leaveOut(
  lines: readonly string[],
  outline: string[],
  { body, end }: { readonly body: number; readonly end: number },
  indent: number,
): boolean {
  if (TELLS.test(lines.slice(body, end).join("\n"))) return false;
  const behind = behindDocstring(lines, body);
  const stored = storedIn(lines.slice(behind, end));
  if (end - behind < (stored.length > 0 ? 2 : 1)) return false;
  const margin = " ".repeat(indent + INDENT);
  for (let line = behind; line < end; line += 1) outline[line] = "";
  if (stored.length > 0)
    outline[behind] = `${margin}${stored.map((name) => `self.${name} = `).join("")}0`;
  // A name that ends where the body ended: so does the statement.
  const last = lines[end - 1]?.length ?? 0;
  outline[end - 1] = `${margin}${"_".repeat(last - margin.length)}`;
  return true;
}

/** What a class knows of its methods: `__static_attributes__`. */
const STORE = /\bself\.(\w+)(?=(?:, [*\w.]+)*(?:: [^=]+)? = )|\b(?:for|as) self\.(\w+)/g;

const storedIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => [...line.matchAll(STORE)].map(([, one, other]) => one ?? other ?? ""));

function behindDocstring(lines: readonly string[], body: number): number {
  const first = (lines[body] ?? "").trim();
  const quotes = /^r?("""|'''|"|')/.exec(first)?.[1];
  if (quotes === undefined) return body;
  if (first.length > quotes.length && first.endsWith(quotes) && first !== quotes) return body + 1;
  return lines.findIndex((line, place) => place > body && line.endsWith(quotes)) + 1;
}
