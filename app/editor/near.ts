/** More slips than this, and another word was meant. */
const MOST_SLIPS = 2;

/** The word that was probably meant: one that is a slip or two away, and the only one as near. */
export function near(word: string, known: readonly string[]): string | undefined {
  const found = known
    .map((other) => ({ other, slips: slipsBetween(word, other) }))
    .toSorted((one, two) => one.slips - two.slips);
  const [first, second] = found;
  if (first === undefined || first.slips > MOST_SLIPS || first.slips === second?.slips)
    return undefined;
  return first.slips * 2 < word.length ? first.other : undefined;
}

/** Letters that are missing, too many or wrong. */
function slipsBetween(one: string, other: string): number {
  let last = [...Array(other.length + 1).keys()];
  [...one].forEach((letter, row) => {
    const next = [row + 1];
    for (let at = 0; at < other.length; at += 1) {
      const wrong = (last[at] ?? 0) + Number(letter !== other[at]);
      next.push(Math.min(wrong, (last[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    last = next;
  });
  return last[other.length] ?? 0;
}
