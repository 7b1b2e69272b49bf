/** Finds a Chromium to drive: the machine's own, else the one that comes with the dev dependencies. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Executable {
  readonly path: string;
  /** What its process needs in its environment beside what every process gets. */
  readonly env: Readonly<Record<string, string>>;
}

const CACHE = fileURLToPath(new URL("../../.cache", import.meta.url));

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** CHROMIUM_PATH names one; LOOPSCOPE_BUNDLED_CHROMIUM=1 insists on the bundled one. */
export async function findChromium(): Promise<Executable> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named, env: {} };
  const bundled = process.env.LOOPSCOPE_BUNDLED_CHROMIUM === "1";
  const installed = bundled ? undefined : INSTALLED.find((path) => existsSync(path));
  return installed === undefined ? unpackBundled() : { path: installed, env: {} };
}

/** Unpacked beside its final place and then renamed, so a run that was interrupted leaves nothing half done. */
async function unpackBundled(): Promise<Executable> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("no Chromium found: install one, or let CHROMIUM_PATH name one");
  }
  const home = join(CACHE, `chromium-${bundledVersion()}`);
  if (!existsSync(home)) {
    await mkdir(CACHE, { recursive: true });
    const partial = await mkdtemp(join(CACHE, "unpacking-"));
    await inflateInto(partial);
    await writeFile(join(partial, "fonts.conf"), fontConfig(home));
    await rename(partial, home).catch(() => rm(partial, { recursive: true }));
  }
  return {
    path: join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
    },
  };
}

function bundledVersion(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return createRequire(main)("../../package.json").version;
}

/**
 * The package is made for AWS Lambda: it unpacks into the temporary folder, and brings the shared
 * libraries a bare machine lacks (libnss3 and its company) only when it believes to be there.
 */
async function inflateInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: bundled } = await import("@sparticuz/chromium");
    await bundled.executablePath();
  } finally {
    restoreEnvironment(before);
  }
}

function restoreEnvironment(before: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) {
    if (!(name in before)) delete process.env[name];
  }
  Object.assign(process.env, before);
}

/** The package's own file names the folders of Lambda. */
const fontConfig = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
