/** From an address to a program that can be stepped through, against another Python's first answer in the same browser. */

import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Browser } from "playwright-core";
import { type Link, linkText } from "../../app/session/link.ts";
import { withBrowser } from "./browser.ts";
import { type Bench, type Finding, figure, type Goal, type Measure } from "./measure.ts";
import { median } from "./statistics.ts";
import { type Line, type ScriptRequest, serveWeb, type WebServer } from "./web-server.ts";

const PYODIDE = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));

const PYODIDE_PAGE = `<!doctype html><script type="module">
import { loadPyodide } from "/pyodide/pyodide.mjs";
const pyodide = await loadPyodide({ indexURL: "/pyodide/" });
if (pyodide.runPython("1+1") === 2) window.opened = performance.now();
</script>`;

const STEPPABLE = 'button[aria-label="Step forward"][aria-disabled="false"]';

/** Milliseconds since the page was asked for, when it can be stepped and that has been painted. */
const WATCH = `
const look = () => {
  if (document.querySelector(${JSON.stringify(STEPPABLE)}) === null) requestAnimationFrame(look);
  else requestAnimationFrame(() => setTimeout(() => { window.opened = performance.now(); }));
};
look();
`;

interface OpeningGoal extends Goal {
  readonly line: Line | undefined;
}

const TIMES: readonly OpeningGoal[] = [
  {
    id: "opened-localhost",
    what: "page opened to steppable, how much sooner than Pyodide's first 1+1; localhost",
    unit: "x",
    atLeast: 10,
    reachFor: 15,
    line: undefined,
  },
  {
    id: "opened-5mbit",
    what: "page opened to steppable, how much sooner than Pyodide's first 1+1; 5 Mbit, 40 ms",
    unit: "x",
    atLeast: 20,
    reachFor: 30,
    line: { bitsPerSecond: 5_000_000, latency: 40 },
  },
];

interface SizeGoal extends Goal {
  readonly by: ScriptRequest["by"];
}

const SIZES: readonly SizeGoal[] = [
  {
    id: "size-page",
    what: "scripts of the page when it is steppable, gzip",
    unit: "KB",
    atLeast: 160,
    reachFor: 120,
    by: "page",
  },
  {
    id: "size-engine",
    what: "scripts of the engine's worker when a program of one's own is steppable, gzip",
    unit: "KB",
    atLeast: 160,
    reachFor: 110,
    by: "worker",
  },
];

/** In a context of its own, so that nothing is cached. */
async function opened(browser: Browser, url: string, watch: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "commit" });
    const time = await page.waitForFunction("window.opened", undefined, { timeout: 120_000 });
    return Number(await time.jsonValue());
  } finally {
    await context.close();
  }
}

const withServer = <Result>(use: (browser: Browser, server: WebServer) => Promise<Result>) =>
  withBrowser(async (browser, dist) => {
    const server = await serveWeb({
      app: { folder: dist },
      pyodide: { folder: PYODIDE },
      python: { page: PYODIDE_PAGE },
    });
    try {
      // Compresses what both will ask for, once.
      await opened(browser, `${server.url}/app/`, WATCH);
      await opened(browser, `${server.url}/python`, "");
      return await use(browser, server);
    } finally {
      server.close();
    }
  });

async function timeOf(
  { line, id }: OpeningGoal,
  browser: Browser,
  server: WebServer,
  { rounds, tell }: Bench,
): Promise<Finding> {
  server.setLine(line);
  const pairs: { readonly ours: number; readonly peer: number }[] = [];
  while (pairs.length < rounds) {
    tell(`round ${pairs.length + 1} of ${rounds}: ${id}`);
    const ours = await opened(browser, `${server.url}/app/`, WATCH);
    pairs.push({ ours, peer: await opened(browser, `${server.url}/python`, "") });
  }
  return {
    kind: "measured",
    value: median(pairs.map(({ ours, peer }) => peer / ours)),
    ours: figure(median(pairs.map(({ ours }) => ours)), "ms"),
    peer: figure(median(pairs.map(({ peer }) => peer)), "ms"),
  };
}

/** A program that needs nothing but the core of the library. */
const OWN_PROGRAM: Link = {
  program: { source: "import asyncio\nasyncio.run(asyncio.sleep(1))\n" },
  step: 0,
  depth: "scheduling",
  present: false,
};

/**
 * What was really asked for until one could step: a file that is loaded at once is not loaded lazily.
 * The page by itself opens with a scenario, for which it needs no engine.
 */
async function sizesOf(browser: Browser, server: WebServer): Promise<readonly Finding[]> {
  server.setLine(undefined);
  server.takeScripts();
  const scripts: ScriptRequest[] = [];
  for (const address of ["", `#${await linkText(OWN_PROGRAM)}`]) {
    await opened(browser, `${server.url}/app/${address}`, WATCH);
    const by = address === "" ? "page" : "worker";
    scripts.push(...server.takeScripts().filter((script) => script.by === by));
  }
  return SIZES.map(({ by }) => {
    const bytes = scripts.filter((script) => script.by === by).map(({ gzip }) => gzip);
    const value = bytes.reduce((sum, size) => sum + size, 0) / 1000;
    return { kind: "measured", value, ours: figure(value, "KB") };
  });
}

const times: Measure = {
  goals: TIMES,
  take: (wanted, bench) =>
    withServer(async (browser, server) => {
      const findings: Finding[] = [];
      for (const goal of TIMES.filter((each) => wanted.includes(each))) {
        findings.push(await timeOf(goal, browser, server, bench));
      }
      return findings;
    }),
};

const sizes: Measure = {
  goals: SIZES,
  take: (wanted) =>
    withServer(async (browser, server) => {
      const findings = await sizesOf(browser, server);
      return findings.filter((_, place) => wanted.some((goal) => goal === SIZES[place]));
    }),
};

export const OPENING: readonly Measure[] = [times, sizes];
