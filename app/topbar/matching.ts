/** Something that can be done, by its name. */
export interface Command {
  readonly does: string;
  readonly keys: readonly string[];
  readonly run: () => void;
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether every word that is wanted begins some word of a text, or stands in it. */
export const matches = (text: string, wanted: string): boolean =>
  wordsOf(wanted).every((word) => text.toLowerCase().includes(word));

/** The commands that match; those whose name begins as wanted come first. */
export function matching<T extends Command>(all: readonly T[], wanted: string): readonly T[] {
  const start = wanted.trim().toLowerCase();
  const begins = (command: T) => Number(!command.does.toLowerCase().startsWith(start));
  return all
    .filter(({ does, keys }) => matches(`${does} ${keys.join(" ")}`, wanted))
    .toSorted((one, other) => begins(one) - begins(other));
}
