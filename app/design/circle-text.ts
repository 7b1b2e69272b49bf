import type { FutureId } from "../../engine/trace/ids.ts";

/** Those that wait for each other in a circle, in a sentence. */
export function circleText(
  circle: readonly FutureId[],
  labels: ReadonlyMap<FutureId, string>,
): string {
  const name = (id: FutureId | undefined): string => (id && labels.get(id)) ?? "";
  const pairs = circle.map(
    (id, place) => `${name(id)} for ${name(circle[place + 1] ?? circle[0])}`,
  );
  return `Everyone is waiting for someone: ${pairs.join(", ")}.`;
}
