import type { Intent } from "./key-map.ts";
import type { Session } from "./session.ts";

/** What a key asks of the session; what it asks of the page alone is not done here. */
export function performIn(session: Session, intent: Intent, { repeat }: { repeat: boolean }): void {
  const { phase, theme } = session.store.getState();
  switch (intent.kind) {
    case "move":
      session.move(intent.move, repeat ? "rush" : "step");
      break;
    case "depth":
      session.setDepth(intent.depth);
      break;
    case "play":
      if (phase === "playing") session.pause();
      else session.play();
      break;
    case "theme":
      session.setTheme(theme === "dark" ? "light" : "dark");
      break;
    case "run":
      session.view();
      break;
    case "fold":
    case "go to step":
    case "keys":
      break;
  }
}
