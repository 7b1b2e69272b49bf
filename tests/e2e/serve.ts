/** Builds the app and serves the built folder, as `npm start` does. */
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const CONFIG = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const buildSite = async (): Promise<void> => {
  await build({ configFile: CONFIG, mode: "production", logLevel: "warn" });
};

/** Serves what was built last, on a port nobody else has. */
export async function serve(): Promise<Site> {
  const server = await preview({ configFile: CONFIG, preview: { port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the preview server has no address");
  return { url, close: () => server.close() };
}
