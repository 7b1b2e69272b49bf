import type { FutureId, TextId } from "../../engine/trace/ids.ts";
import { textOf } from "../../engine/trace/trace.ts";
import type { Moment } from "../session/moment.ts";

/** What a handle or callback calls: `main_task.wakeup` for a method of a task or future, else its name. */
export function callbackText({ trace, labels }: Moment, label: TextId, owner: FutureId): string {
  const name = textOf(trace, label);
  const holder = labels.get(owner);
  return holder === undefined ? name : `${holder}.${name.split(".").at(-1) ?? name}`;
}

/** Whether a handle runs its task; other methods can be scheduled too, `task.cancel` for one. */
export const isStep = (label: string): boolean => /\.(?:step|wakeup)$/u.test(label);
