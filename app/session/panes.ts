import type { Way } from "./routes.ts";

/** In the order in which F6 goes through them. */
const PANES = [
  ".top-bar",
  "#pane-code",
  "#pane-loop",
  "#pane-tasks",
  "#pane-time",
  "#pane-transport",
];

const FOCUSABLE = "button, input, select, a[href], summary, [tabindex='0']";

/** Moves the focus to the next pane that is in sight, or the one before. */
export function focusPane(way: Way): void {
  const panes = PANES.flatMap((name) => [...document.querySelectorAll<HTMLElement>(name)]).filter(
    isInSight,
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = here < 0 && way < 0 ? 0 : here;
  for (let past = 1; past <= panes.length; past += 1) {
    const pane = panes[(start + way * past + 2 * panes.length) % panes.length];
    const inner = [...(pane?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(isInSight);
    if (inner === undefined) continue;
    inner.focus();
    return;
  }
}

const isInSight = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Scrolls every pane to what has control. */
export function centreControl(): void {
  for (const element of document.querySelectorAll("[aria-current='true'], [aria-current='step']"))
    element.scrollIntoView?.({ block: "center", inline: "nearest" });
}

/** What was asked for and is not there yet. */
let awaited: string | undefined;

/** What is not there yet takes the focus itself when it comes. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  awaited = element === null ? id : undefined;
  element?.focus();
}

/** For what has come: whoever comes unasked leaves the focus where it is. */
export function focusIfAwaited(element: HTMLElement | null): void {
  if (element === null || element.id !== awaited) return;
  awaited = undefined;
  element.focus();
}
