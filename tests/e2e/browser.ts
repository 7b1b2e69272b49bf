/** The browser of the e2e tests; also good for a script that wants to look at a page. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserServer, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Theme = "light" | "dark";

export interface PageOptions {
  readonly viewport?: Size;
  readonly theme?: Theme;
  /** True on a touch screen. */
  readonly touch?: boolean;
  readonly reducedMotion?: "reduce" | "no-preference";
  /** True for a page that may keep its files for later, in a service worker. */
  readonly keeps?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions and failed requests so far. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export const DESKTOP: Size = { width: 1440, height: 900 };
export const PHONE: Size = { width: 390, height: 844 };

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Every launch has a new, empty profile. The sandbox is off because it cannot start for root. */
async function launchOptions() {
  const { path, env } = await findChromium();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath: path,
    args: QUIET,
    chromiumSandbox: false,
    env: { ...Object.fromEntries(inherited), ...env },
  };
}

/** A browser any process can `connect` to through its `wsEndpoint()`. */
export const launchServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(await launchOptions());

export const connect = (endpoint: string): Promise<Browser> => chromium.connect(endpoint);

/** A page of its own: no cookies, no storage, nothing shared with another page. */
export async function openPage(
  browser: Browser,
  url: string,
  options: PageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: options.viewport ?? DESKTOP,
    colorScheme: options.theme ?? "light",
    hasTouch: options.touch ?? false,
    reducedMotion: options.reducedMotion ?? "reduce",
    serviceWorkers: options.keeps === true ? "allow" : "block",
    locale: "en-US",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const errors = listenForErrors(page);
  await page.goto(url);
  return { page, errors, close: () => context.close() };
}

function listenForErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) =>
    errors.push(`request: ${request.url()} ${request.failure()?.errorText}`),
  );
  return errors;
}

/** Writes tests/e2e/output/NAME.png and returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = fileURLToPath(new URL(`output/${name}.png`, import.meta.url));
  await page.screenshot({ path });
  return path;
}
