import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/forced-colors.css";

import recordings from "virtual:recordings";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SCENARIOS } from "../scenarios/index.ts";
import { App } from "./App.tsx";
import { ErrorBoundary } from "./design/ErrorBoundary.tsx";
import { openLink } from "./session/link.ts";
import { keepForOffline } from "./session/offline.ts";
import { SessionContext } from "./session/SessionContext.tsx";
import { Session } from "./session/session.ts";
import { keepIn } from "./session/storage.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");

declare global {
  interface Window {
    /** An engine that the built page started before its scripts were there. */
    engine?: Worker;
  }
}

function startedEarly(): Worker | undefined {
  const { engine } = window;
  delete window.engine;
  return engine;
}

const startEngine = (): Worker =>
  new Worker(new URL("./session/engine.worker.ts", import.meta.url), { type: "module" });

/** The recording that the build has made of a scenario. */
function recorded(id: string): Promise<Blob> | undefined {
  const address = recordings[id];
  return address === undefined ? undefined : fetch(address).then(bodyOf);
}

function bodyOf(response: Response): Promise<Blob> {
  if (!response.ok) throw new Error(response.statusText);
  return response.blob();
}

const opened = await openLink(window.location.hash);

const session = new Session({
  spawn: () => startedEarly() ?? startEngine(),
  keeper: keepIn(() => window.localStorage),
  scenarios: SCENARIOS,
  prefersDark: window.matchMedia("(prefers-color-scheme: dark)").matches,
  isTouched: window.matchMedia("(pointer: coarse)").matches,
  recorded,
  link: opened.kind === "link" ? opened.link : opened.kind === "damaged" ? "damaged" : undefined,
});

window.addEventListener("pagehide", session.keepPlace);
keepForOffline(session);
window.addEventListener("hashchange", () => window.location.reload());

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary what="The page" on={undefined}>
      <SessionContext value={session}>
        <App />
      </SessionContext>
    </ErrorBoundary>
  </StrictMode>,
);
