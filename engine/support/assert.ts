/** A mistake of ours, never of the program that is being run. */
export class EngineBug extends Error {
  override readonly name = "EngineBug";
}

export function invariant(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new EngineBug(otherwise);
}

/** The value, or an `EngineBug` that names what should have been there. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new EngineBug(`missing: ${what}`);
  return value;
}
