import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { openPage } from "./browser.ts";
import { button, panel } from "./panels.ts";
import { press, ready, runProgram } from "./person.ts";
import { test } from "./test.ts";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

const PROGRAM = `import statistics, textwrap
print(statistics.median([1, 2, 6]), textwrap.shorten("far too many words", 12))
`;

describe("without a network, after one visit", () => {
  test("the page opens, and so does what nobody has asked for yet", async ({ open }) => {
    const { page } = await open("", { keeps: true });
    await ready(page);
    await isKept(page);
    await page.context().setOffline(true);
    await page.reload();
    await ready(page);
    await runProgram(page, PROGRAM);
    await ready(page);
    await press(page, "End");
    await expect.poll(() => panel(page, "Output").textContent()).toContain("2 far [...]");
    await button(page, "Scenarios").click();
    await page.locator(".scenario-card").first().waitFor();
  });
});

describe("when the site is changed", () => {
  test("a page that is open goes on, and the next visit has the new one", async ({ browser }) => {
    const site = await serveVersions();
    const { page, close } = await openPage(browser, site.url, { keeps: true });
    await ready(page);
    await isKept(page);
    site.change();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const changed = new Promise((done) => {
        navigator.serviceWorker.addEventListener("controllerchange", done);
      });
      await registration.update();
      await changed;
    });
    // The file of the editor is gone from the site; the open page has kept it.
    await runProgram(page, PROGRAM);
    await ready(page);
    await page.reload();
    await ready(page);
    expect(await page.title()).toBe("Loopscope, changed");
    await button(page, "Edit").click();
    await page.getByRole("textbox", { name: /program/i }).waitFor();
    await close();
    await site.close();
  });
});

/** Every file is kept when the worker that keeps them has taken over. */
const isKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((done) => setTimeout(done, 20));
  });

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

interface Versions {
  readonly url: string;
  readonly change: () => void;
  readonly close: () => void;
}

/** Serves the built app, and from `change` on another build of it, in which the editor has a new name. */
async function serveVersions(): Promise<Versions> {
  let isChanged = false;
  const content = async (path: string): Promise<Buffer | string> => {
    const asked = path === "/" ? "/index.html" : path;
    if (!isChanged) return readFile(join(DIST, asked));
    if (/CodeEditor-(?!new)/.test(asked)) throw new Error("no such file");
    const name = asked.replace("CodeEditor-new", (await editorFile()).replace(/\.js$/, ""));
    if (!/\.(js|html)$/.test(asked)) return readFile(join(DIST, asked));
    const text = await readFile(join(DIST, name), "utf8");
    return text
      .replaceAll(await editorFile(), "CodeEditor-new.js")
      .replace("<title>Loopscope", "<title>Loopscope, changed")
      .replace(/const VERSION = "/, "$&changed ");
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const type = TYPES[extname(pathname)] ?? "text/html";
    await content(pathname).then(
      (found) => response.writeHead(200, { "Content-Type": type }).end(found),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    change: () => {
      isChanged = true;
    },
    close: () => server.close(),
  };
}

const editorFile = async (): Promise<string> => {
  const worker = await readFile(join(DIST, "service-worker.js"), "utf8");
  return /CodeEditor-[^"]+\.js/.exec(worker)?.[0] ?? "";
};
