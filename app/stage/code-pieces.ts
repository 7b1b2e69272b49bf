export interface CodePiece {
  readonly text: string;
  /** Control can leave the frame here. */
  readonly leaves: boolean;
}

/** A string or comment, where the words below mean nothing, or one of the words. */
const TOKEN =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|#.*|\b(?:await|yield(?: from)?|async (?:with|for))\b|(?<=\.)(?:send|throw)(?=\()/gu;

/** Cuts a line where control can leave it, as the source pane colours it. */
export function codePieces(line: string): readonly CodePiece[] {
  const pieces: CodePiece[] = [];
  let end = 0;
  for (const { 0: text, index } of line.matchAll(TOKEN)) {
    if (/^["'#]/u.test(text)) continue;
    if (index > end) pieces.push({ text: line.slice(end, index), leaves: false });
    pieces.push({ text, leaves: true });
    end = index + text.length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end), leaves: false });
  return pieces;
}
