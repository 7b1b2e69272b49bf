import type { VM } from "../vm/machine.ts";

/** More texts than these are hardly written down in a program: they are made by it, and new each time. */
const MOST = 500;

/** What `compute` makes of a text, remembered for the run under a key of the caller's. */
export function remembered<Result>(
  vm: VM,
  key: symbol,
  text: string,
  compute: (text: string) => Result,
): Result {
  const known = (vm.extensions.get(key) ?? new Map()) as Map<string, Result>;
  if (!vm.extensions.has(key)) vm.extensions.set(key, known);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const made = compute(text);
  known.set(text, made);
  return made;
}
