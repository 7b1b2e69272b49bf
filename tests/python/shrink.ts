/**
 * The smallest program that can be had by leaving out statements, with all that is indented below
 * them, while it still has what `has` asks for.
 */
export function shrunk(source: string, has: (candidate: string) => boolean): string {
  let lines = source.split("\n");
  for (let size = Math.ceil(lines.length / 2); size >= 1; ) {
    const smaller = withoutSome(lines, size, has);
    if (smaller === undefined) size = size === 1 ? 0 : Math.ceil(size / 2);
    else lines = smaller;
  }
  return lines.join("\n");
}

/** The lines without the first `size` statements in a row that can be spared. */
function withoutSome(
  lines: readonly string[],
  size: number,
  has: (candidate: string) => boolean,
): string[] | undefined {
  for (let start = 0; start < lines.length; start += Math.max(1, size >> 1)) {
    const end = endOfBlocks(lines, start, size);
    const rest = [...lines.slice(0, start), ...lines.slice(end)];
    if (rest.length < lines.length && has(rest.join("\n"))) return rest;
  }
  return undefined;
}

/** Where the blocks end that begin in the `size` lines from `start`. */
function endOfBlocks(lines: readonly string[], start: number, size: number): number {
  let end = Math.min(lines.length, start + size);
  const margin = Math.min(...lines.slice(start, end).map(indentOf));
  while (end < lines.length && indentOf(lines[end] ?? "") > margin) end += 1;
  return end;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
