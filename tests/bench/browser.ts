/** The built app and a browser to open it in. */
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { connect, launchServer } from "../e2e/browser.ts";
import { buildSite } from "../e2e/serve.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

let built: Promise<void> | undefined;

/** Builds the app once, launches a browser of its own for what is measured, and ends it. */
export async function withBrowser<Result>(
  use: (browser: Browser, dist: string) => Promise<Result>,
): Promise<Result> {
  built ??= buildSite();
  await built;
  const server = await launchServer();
  try {
    return await use(await connect(server.wsEndpoint()), DIST);
  } finally {
    await server.close();
  }
}
