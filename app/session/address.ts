import { linkText } from "./link.ts";
import type { SessionState } from "./state.ts";

/** The address that opens what is shown, as it is shown. */
export async function addressOf(
  { program, source, input, step, depth }: SessionState,
  present: boolean,
): Promise<string> {
  const isOriginal = source === program.program && input === (program.input ?? "");
  const what = isOriginal ? { id: program.id } : { source, input };
  const text = await linkText({ program: what, step, depth, present });
  return `${location.origin}${location.pathname}#${text}`;
}
