export interface Arguments {
  readonly json: boolean;
  readonly rounds: number;
  /** Whether a goal of that id is asked for. */
  readonly wants: (id: string) => boolean;
}

const ROUNDS = 5;
const QUICK_ROUNDS = 1;

export const USAGE = `npm run bench -- [--json] [--quick] [--only PATTERN]
  --json          for machines
  --quick         one round instead of ${ROUNDS}: the figures swing more
  --only PATTERN  only goals whose name has the pattern (a regular expression) in it`;

/** What the command was asked for; a sentence if it makes no sense. */
export function readArguments(words: readonly string[]): Arguments | string {
  const only = words.indexOf("--only");
  const pattern = only < 0 ? "" : words[only + 1];
  if (pattern === undefined) return USAGE;
  const flags = words.filter((_, place) => only < 0 || (place !== only && place !== only + 1));
  if (flags.some((flag) => flag !== "--json" && flag !== "--quick")) return USAGE;
  const wanted = patternOf(pattern);
  if (wanted === undefined) return USAGE;
  return {
    json: flags.includes("--json"),
    rounds: flags.includes("--quick") ? QUICK_ROUNDS : ROUNDS,
    wants: (id) => wanted.test(id),
  };
}

function patternOf(text: string): RegExp | undefined {
  try {
    return new RegExp(text);
  } catch {
    return undefined;
  }
}
