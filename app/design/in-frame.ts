const waiting = new Set<() => void>();

/**
 * Runs what measures and scrolls once all is drawn, before it is painted: together, so that the page
 * is laid out once for all of them.
 */
export function inFrame(action: () => void): () => void {
  if (waiting.size === 0)
    requestAnimationFrame(() => {
      const actions = [...waiting];
      waiting.clear();
      for (const each of actions) each();
    });
  waiting.add(action);
  return () => waiting.delete(action);
}

/** Scrolls an element into sight, as little as it takes; a test's page cannot scroll. */
export function keepInSight(element: HTMLElement | null): void {
  if (element === null) return;
  inFrame(() => element.scrollIntoView?.({ block: "nearest", inline: "nearest" }));
}
