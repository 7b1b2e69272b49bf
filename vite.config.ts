import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { defineConfig } from "vitest/config";

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

/** The page starts its engine before its own scripts are there, so that both load together. */
const startEngineEarly: Plugin = {
  name: "start-engine-early",
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle }) {
      const file = Object.keys(bundle ?? {}).find((name) => /engine\.worker-.*\.js$/.test(name));
      if (file === undefined) return [];
      const start = `window.engine = new Worker(${JSON.stringify(`./${file}`)}, { type: "module" });
window.engine.onerror = () => delete window.engine;`;
      return [{ tag: "script", children: start, injectTo: "head-prepend" }];
    },
  },
};

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
async function bundled(path: string): Promise<typeof import("./scenarios/previews.ts")> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: { ssr: path, write: false, minify: false },
  });
  if (!("output" in result)) throw new Error("one build has one output");
  return import(`data:text/javascript,${encodeURIComponent(result.output[0].code)}`);
}

const PREVIEWS = "virtual:previews";

/** The cards of the library show what each run looks like: it is recorded here, and not while one waits. */
const recordPreviews: Plugin = {
  name: "record-previews",
  resolveId: (id) => (id === PREVIEWS ? `\0${PREVIEWS}` : undefined),
  async load(id) {
    if (id !== `\0${PREVIEWS}`) return undefined;
    const { previews } = await bundled(here("scenarios/previews.ts"));
    return `export default ${JSON.stringify(previews())};`;
  },
};

/** The worker itself, and pictures of the README. */
const IS_NOT_ASKED_FOR = /^service-worker\.js$|\.png$/;

export default defineConfig({
  root: here("app"),
  publicDir: here("public"),
  cacheDir: here(".cache/vite"),
  // Relative addresses: the built folder works from any path of any host.
  base: "./",
  plugins: [react(), startEngineEarly, recordPreviews, keepOffline],
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
