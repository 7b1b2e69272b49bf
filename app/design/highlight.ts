/** What a piece of a line is, as far as it is drawn differently. */
export type SpanKind = "plain" | "keyword" | "control" | "string" | "comment" | "definition";

export interface Span {
  readonly kind: SpanKind;
  readonly text: string;
}

export interface SourceText {
  readonly spans: readonly Span[];
  /** Signs of the line that are not drawn. */
  readonly hidden: number;
}

/** Signs of a line that are drawn; a longer one is cut, and says so. */
const LONGEST_LINE = 2000;

/** Control is where control can leave: the word, and for `async` the one that makes it so. */
const TOKEN = new RegExp(
  [
    "(?<comment>#.*)",
    "(?<opening>[rbfut]{0,2}(?<quotes>\"\"\"|'''|\"|'))",
    "(?<control>\\b(?:await|yield(?:\\s+from)?)\\b|\\basync\\s+(?:with|for)\\b|(?<=\\.)(?:send|throw)(?=\\())",
    "(?<definition>(?<=\\bdef\\s+)[\\p{L}_][\\p{L}\\p{N}_]*)",
    "(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)",
    "(?<plain>[^\\p{L}_#\"']+)",
  ].join("|"),
  "iuy",
);

const KEYWORDS = new Set(
  (
    "and as assert async break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with"
  ).split(" "),
);

/** Cuts Python into lines of spans. Light on purpose: it looks at words, not at grammar. */
export function highlight(text: string): readonly SourceText[] {
  let open: string | undefined;
  return text.split("\n").map((line) => {
    const drawn = line.slice(0, LONGEST_LINE);
    const scanned = scan(drawn, open);
    open = scanned.open;
    return { spans: joined(scanned.spans), hidden: line.length - drawn.length };
  });
}

interface Scanned {
  readonly spans: readonly Span[];
  /** The quotes of a string that goes on in the next line. */
  readonly open: string | undefined;
}

function scan(line: string, opened: string | undefined): Scanned {
  const spans: Span[] = [];
  let quotes = opened;
  let at = 0;
  let begun = 0;
  while (at < line.length) {
    if (quotes !== undefined) {
      const end = endOfString(line, begun, quotes);
      spans.push({ kind: "string", text: line.slice(at, end) });
      if (end === undefined) break;
      at = end;
      quotes = undefined;
    } else {
      const token = tokenAt(line, at);
      begun = at + token.text.length;
      quotes = token.quotes;
      if (quotes === undefined) {
        spans.push(token);
        at = begun;
      }
    }
  }
  return { spans, open: quotes?.length === 3 ? quotes : undefined };
}

function tokenAt(line: string, at: number): Span & { readonly quotes: string | undefined } {
  TOKEN.lastIndex = at;
  const groups = TOKEN.exec(line)?.groups ?? {};
  const { comment, opening, quotes, control, definition, word, plain } = groups;
  if (comment !== undefined) return { kind: "comment", text: comment, quotes };
  if (opening !== undefined) return { kind: "string", text: opening, quotes };
  if (control !== undefined) return { kind: "control", text: control, quotes };
  if (definition !== undefined) return { kind: "definition", text: definition, quotes };
  const text = word ?? plain ?? line.charAt(at);
  return { kind: KEYWORDS.has(text) ? "keyword" : "plain", text, quotes };
}

/** The place after the closing quotes, if they are in this line. */
function endOfString(line: string, from: number, quotes: string): number | undefined {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === "\\") at += 1;
    else if (line.startsWith(quotes, at)) return at + quotes.length;
  }
  return undefined;
}

/** Plain pieces that stand side by side are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last?.kind === "plain" && span.kind === "plain") {
      found[found.length - 1] = { kind: "plain", text: last.text + span.text };
    } else found.push(span);
  }
  return found;
}
