import type { TestProject } from "vitest/node";
import { launchServer } from "./browser.ts";
import { buildSite, serve } from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built app. */
    siteUrl: string;
    /** Where the one browser of this run listens. */
    browserEndpoint: string;
  }
}

/** One build, one server and one browser for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSite();
  const [site, browser] = await Promise.all([serve(), launchServer()]);
  project.provide("siteUrl", site.url);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
