import type { Session } from "./session.ts";

/**
 * Has the browser keep every file of the built page, those too that nothing has asked for yet. Begins
 * when the first picture is there, so that it takes nothing from it; where it cannot be done, the page
 * works as before.
 */
export function keepForOffline({ store }: Session): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const stop = store.subscribe(({ recording }) => {
    if (recording === undefined) return;
    stop();
    navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
  });
}
