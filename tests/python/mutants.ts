const TOKEN =
  /"""[\s\S]*?"""|'''[\s\S]*?'''|[fbrt]*"[^"\n]*"|[fbrt]*'[^'\n]*'|[A-Za-z_]\w*|\d[\w.]*|\n[ ]*|[ ]+|[-+*/%&|^<>=!:]=|\*\*|\/\/|->|./g;

const SPARE = [
  ...["(", ")", "[", "]", "{", "}", ":", ",", ".", "=", "==", ":=", "+", "-", "*", "**", "->"],
  ...["!", "@", "~", "/", ";", "...", "'", '"', "\\", "\n", "\n    ", "\t", " ", "1", "1a", "x"],
  ...["'a'", "f'{x}'", "f'{", "}'", "not", "in", "is", "if", "else", "elif", "for", "while"],
  ...["def", "class", "return", "yield", "await", "async", "lambda", "import", "from", "as"],
  ...["with", "try", "except", "finally", "raise", "del", "global", "nonlocal", "pass", "break"],
  ...["None", "True", "print", "match", "case", "_", "type"],
];

/** Programs with one or two tokens lost, put in, replaced or swapped. */
export function mutantsOf(
  programs: readonly string[],
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly string[] {
  const chance = chances(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  return Array.from({ length: count }, () => {
    const tokens = [...(pick(programs).match(TOKEN) ?? [])];
    for (let left = chance() < 0.5 ? 1 : 2; left > 0; left -= 1)
      mutate(tokens, chance(), chance(), pick);
    return tokens.join("");
  });
}

function mutate(
  tokens: string[],
  place: number,
  kind: number,
  pick: (items: readonly string[]) => string,
): void {
  const at = Math.floor(place * tokens.length);
  if (kind < 0.35) tokens.splice(at, 1);
  else if (kind < 0.7) tokens.splice(at, 0, pick(SPARE));
  else if (kind < 0.9) tokens[at] = pick(SPARE);
  else tokens.splice(at, 2, ...tokens.slice(at, at + 2).reverse());
}

function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x80_00_00_00;
  };
}
