/** Builds the app and serves the built folder, as `npm start` does. */
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const CONFIG = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The test runner says NODE_ENV is "test", for which React has a slower build of its own. */
export async function buildSite(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await build({ configFile: CONFIG, mode: "production", logLevel: "warn" });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}

/** Serves what was built last, on a port nobody else has. */
export async function serve(): Promise<Site> {
  const server = await preview({ configFile: CONFIG, preview: { port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the preview server has no address");
  return { url, close: () => server.close() };
}
