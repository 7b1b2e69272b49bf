/** What a browser keeps between visits. Writing may fail (private windows, full discs): then nothing is kept. */
export interface Keeper {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, value: string) => void;
  readonly forget: (key: string) => void;
}

const PREFIX = "loopscope.";

/** Even to look at the storage may be forbidden, so it is asked for anew each time. */
export function keepIn(storage: () => Storage): Keeper {
  return {
    read: (key) => attempt(() => storage().getItem(PREFIX + key)) ?? undefined,
    write: (key, value) => attempt(() => storage().setItem(PREFIX + key, value)),
    forget: (key) => attempt(() => storage().removeItem(PREFIX + key)),
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
