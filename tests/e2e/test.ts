/** `test` with a browser: `open` gives a page of the built app and closes it afterwards. */
import type { Browser } from "playwright-core";
import { inject, test as plain } from "vitest";
import { connect, type OpenedPage, openPage, type PageOptions } from "./browser.ts";

interface Fixtures {
  browser: Browser;
  /** `path` is what follows the address of the app, such as "#scenario=hello". */
  open: (path?: string, options?: PageOptions) => Promise<OpenedPage>;
}

export const test = plain.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const browser = await connect(inject("browserEndpoint"));
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  open: async ({ browser }, use) => {
    const opened: OpenedPage[] = [];
    await use(async (path = "", options = {}) => {
      const page = await openPage(browser, inject("siteUrl") + path, options);
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.close()));
  },
});
