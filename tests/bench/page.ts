/** The built app with a program of ours in it, and what a change of the picture costs. */
import type { Browser, CDPSession, Page } from "playwright-core";
import { linkText } from "../../app/session/link.ts";
import { DESKTOP } from "../e2e/browser.ts";
import { ready } from "../e2e/person.ts";
import { withBrowser } from "./browser.ts";
import { serveWeb } from "./web-server.ts";

interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** The page asks for short recordings; what is measured here is a long one. */
const allowing = (maxSteps: number): string => `
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  const longer = { maxSteps: ${maxSteps}, budget: Number.MAX_SAFE_INTEGER };
  const asked = message?.type === "run" ? { ...message, options: { ...message.options, ...longer } } : message;
  return post.call(this, asked, ...rest);
};
`;

/** Opens the app with a program recorded, and closes it after `use`. */
export function withProgram<Result>(
  source: string,
  maxSteps: number,
  use: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  return withBrowser(async (browser, dist) => {
    const server = await serveWeb({ app: { folder: dist } });
    try {
      const opened = await open(browser, `${server.url}/app/`, source, maxSteps);
      return await use(opened);
    } finally {
      server.close();
    }
  });
}

async function open(
  browser: Browser,
  url: string,
  source: string,
  maxSteps: number,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(allowing(maxSteps));
  const link = { program: { source }, step: 0, depth: "scheduling", present: false } as const;
  await page.goto(`${url}#${await linkText(link)}`);
  await ready(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  return { page, devtools };
}

/**
 * Milliseconds that script, style and layout of the page's main thread take until a change is
 * painted. Asking the page for it is part of the figure: some tenths of a millisecond.
 *
 * @param change what a person does, in the page
 */
export async function costOf<Argument>(
  { page, devtools }: Opened,
  change: (argument: Argument) => void,
  argument: Argument,
): Promise<number> {
  const before = await busy(devtools);
  await page.evaluate(
    `(${change})(${JSON.stringify(argument)}), new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`,
  );
  return (await busy(devtools)) - before;
}

const COUNTED = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];

async function busy(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const seconds = metrics.filter(({ name }) => COUNTED.includes(name)).map(({ value }) => value);
  return seconds.reduce((sum, value) => sum + value, 0) * 1000;
}
