import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Python in WebAssembly takes seconds to start on a busy machine; its local time is the process's. */
const COMMON = { testTimeout: 60_000, hookTimeout: 120_000, env: { TZ: "UTC" } };

const SHARED = {
  name: "shared",
  minShareCount: 2,
  test: /\/(app\/(?!editor)|engine|scenarios)\/|\/node_modules\/(react|react-dom|scheduler|xstate|zustand)\//,
};

export default defineConfig({
  root: here("app"),
  publicDir: here("public"),
  cacheDir: here(".cache/vite"),
  // Relative addresses: the built folder works from any path of any host.
  base: "./",
  plugins: [react()],
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    // What the page and its later parts share is one file, not a file for each combination of them.
    rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } },
  },
  worker: { format: "es" },
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
