import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import type { RecordedScenario } from "./scenarios/recorded.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Python in WebAssembly takes seconds to start on a busy machine; its local time is the process's. */
const COMMON = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  env: { TZ: "UTC" },
  setupFiles: [here("engine/support/characters/names-at-hand.ts")],
};

/** A group of modules that are one file of the build. */
interface Group {
  readonly name: (
    id: string,
    context: { readonly getModuleInfo: (id: string) => Importers | null },
  ) => string | null;
}

interface Importers {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}

/**
 * What is needed at once is one file: a module is in it if imports that do not wait lead to it. By
 * itself the bundler makes a file of each combination of modules that later parts share.
 */
const atOnce = (name: string): Group => ({
  name: (id, context) => {
    const seen = new Set([id]);
    for (const each of seen) {
      const info = context.getModuleInfo(each);
      if (info?.isEntry === true) return name;
      for (const importer of info?.importers ?? []) seen.add(importer);
    }
    return null;
  },
});

/**
 * What the page needs first is asked for before its own scripts are there, so that all load together:
 * on a first visit that is the recording of the first scenario, else the engine.
 */
const askEarly: Plugin = {
  name: "ask-early",
  transformIndexHtml: {
    order: "post",
    async handler(_html, { bundle }) {
      if (bundle === undefined) return [];
      const [scenario] = await recorded();
      const engine = Object.keys(bundle).find((name) => /engine\.worker-.*\.js$/.test(name));
      const first = Object.values(bundle).find(
        (file) => file.type === "asset" && file.names.includes(`${scenario?.id}.loopscope`),
      )?.fileName;
      if (engine === undefined || first === undefined) return [];
      const children = `(${early})(${JSON.stringify(`./${engine}`)}, ${JSON.stringify(`./${first}`)});`;
      return [{ tag: "script", children, injectTo: "head-prepend" }];
    },
  },
};

/** Runs in the page, as text. */
function early(engine: string, first: string): void {
  let isFirst = location.hash.length < 2;
  try {
    isFirst &&= localStorage.getItem("loopscope.program") === null;
  } catch {
    // Where nothing is kept, each visit is the first.
  }
  if (isFirst) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: first });
    document.head.append(link);
  } else {
    const worker = new Worker(engine, { type: "module" });
    worker.onerror = () => Reflect.deleteProperty(window, "engine");
    Object.assign(window, { engine: worker });
  }
}

/** Tells the service worker of the build what there is to keep. */
const keepOffline: Plugin = {
  name: "keep-offline",
  apply: "build",
  async writeBundle({ dir }) {
    if (dir === undefined) return;
    const paths = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = paths
      .filter((each) => each.isFile() && !IS_NOT_ASKED_FOR.test(each.name))
      .map((each) => relative(dir, join(each.parentPath, each.name)).replaceAll("\\", "/"))
      .sort();
    const version = createHash("sha256");
    for (const file of files) version.update(file).update(await readFile(join(dir, file)));
    const worker = join(dir, "service-worker.js");
    const text = (await readFile(worker, "utf8"))
      .replace("const FILES = [];", `const FILES = ${JSON.stringify(files)};`)
      .replace('"none"', JSON.stringify(version.digest("hex").slice(0, 16)));
    await writeFile(worker, text);
  },
};

/** A module and all that it imports, loaded as one: that is much faster than one after the other. */
async function bundled(path: string): Promise<typeof import("./scenarios/recorded.ts")> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: { ssr: path, write: false, minify: false },
  });
  if (!("output" in result)) throw new Error("one build has one output");
  return import(`data:text/javascript,${encodeURIComponent(result.output[0].code)}`);
}

let recording: Promise<readonly RecordedScenario[]> | undefined;

/** The scenarios with their runs; both modules below are made of them. */
function recorded(): Promise<readonly RecordedScenario[]> {
  recording ??= bundled(here("scenarios/recorded.ts")).then((made) => made.recordedScenarios());
  return recording;
}

/** A module that there is no file of: `virtual:` and its name. */
const virtual = (
  name: string,
  value: (context: Rolldown.PluginContext) => Promise<string>,
): Plugin => ({
  name,
  resolveId: (id) => (id === `virtual:${name}` ? `\0virtual:${name}` : undefined),
  async load(id) {
    if (id !== `\0virtual:${name}`) return undefined;
    return `export default ${await value(this)};`;
  },
});

/** The cards of the library show what each run looks like: it is recorded here, and not while one waits. */
const previews = virtual("previews", async () => {
  const all = await recorded();
  return JSON.stringify(Object.fromEntries(all.map(({ id, preview }) => [id, preview])));
});

/** Scenarios as they are need no engine: their recordings are files beside the page. */
const recordings = virtual("recordings", async ({ emitFile, meta }) => {
  if (meta.watchMode) return "{}";
  const addresses = (await recorded()).map(({ id, file }) => {
    const reference = emitFile({
      type: "asset",
      name: `${id}.loopscope`,
      source: gzipSync(file, { level: 9 }),
    });
    return `${JSON.stringify(id)}: import.meta.ROLLUP_FILE_URL_${reference}`;
  });
  return `{ ${addresses.join(", ")} }`;
});

/** The worker itself, and pictures of the README. */
const IS_NOT_ASKED_FOR = /^service-worker\.js$|\.png$/;

export default defineConfig({
  root: here("app"),
  publicDir: here("public"),
  cacheDir: here(".cache/vite"),
  // Relative addresses: the built folder works from any path of any host.
  base: "./",
  plugins: [react(), askEarly, previews, recordings, keepOffline],
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: { groups: [atOnce("page")] } } },
  },
  worker: {
    format: "es",
    rolldownOptions: { output: { codeSplitting: { groups: [atOnce("engine")] } } },
  },
  preview: { host: "127.0.0.1" },
  test: {
    root: here("."),
    // By itself one worker would do it all on a machine with two cores.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          ...COMMON,
          name: "unit",
          root: here("."),
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/app/**", "tests/e2e/**"],
          // The engine keeps no state between runs, so files may share a process, and with it one CPython.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...COMMON,
          name: "app",
          root: here("."),
          environment: "jsdom",
          include: ["tests/app/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          ...COMMON,
          name: "e2e",
          root: here("."),
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/setup.ts",
          // One page at a time, and after everything else: a browser needs the machine for itself.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
