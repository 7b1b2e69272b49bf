import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { record } from "../../engine/program.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { SCENARIOS } from "../../scenarios/index.ts";
import { ready } from "./person.ts";
import { test } from "./test.ts";

const FOLDER = new URL("../conformance/programs/asyncio/", import.meta.url);
/** Of the many programs that CPython judges, each so-many-th. */
const EVERY = 12;
const OPTIONS = { maxSteps: 30_000 };

const PROGRAMS: readonly string[] = [
  ...SCENARIOS.map(({ program }) => program),
  ...readdirSync(FOLDER)
    .filter((name, place) => name.endsWith(".py") && place % EVERY === 0)
    .map((name) => readFileSync(new URL(name, FOLDER), "utf8")),
];

/** The bytes of the log, and what stands in the tables. */
function digest({
  log,
  files,
  codes,
  texts,
  numbers,
  objects,
  outputs,
  ending,
  exit,
}: Trace): string {
  const tables = JSON.stringify([files, codes, texts, numbers, objects, outputs, ending, exit]);
  return createHash("sha256").update(log.toArray()).update(tables).digest("hex");
}

/** Runs in the page: what the worker of the built app sends for each program, as `digest` has it. */
async function digestsInPage([url, sources, options]: readonly [
  string,
  readonly string[],
  object,
]): Promise<string[]> {
  const worker = new Worker(url, { type: "module" });
  const tables = ["files", "codes", "texts", "numbers", "objects", "outputs"];
  type Objects = { readonly rows: readonly unknown[]; readonly rowOf: Int32Array };

  function bytesOf(run: number): Promise<Uint8Array<ArrayBuffer>> {
    const blocks: Int32Array[] = [];
    const rows: unknown[][] = tables.map(() => []);
    const kinds: unknown[] = [];
    const objectsOf = (part: Objects): unknown[] => {
      kinds.push(...part.rows);
      return [...part.rowOf].map((row) => kinds[row]);
    };
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data: { type, part, ...rest } }) => {
        if (part === undefined) {
          reject(new Error(JSON.stringify(rest)));
          return;
        }
        blocks.splice(part.log.from, blocks.length, ...part.log.blocks);
        tables.forEach((table, place) => {
          rows[place]?.push(...(table === "objects" ? objectsOf(part.objects) : part[table]));
        });
        if (type !== "recorded") return;
        const text = JSON.stringify([...rows, part.ending, part.exit]);
        new Blob([...(blocks as Int32Array<ArrayBuffer>[]), text])
          .arrayBuffer()
          .then((buffer) => resolve(new Uint8Array(buffer)), reject);
      };
      worker.postMessage({ type: "run", run, source: sources[run], options });
    });
  }

  const digests: string[] = [];
  for (let run = 0; run < sources.length; run += 1) {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await bytesOf(run)));
    digests.push([...hash].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  }
  return digests;
}

test("Chromium records the same bytes as Node", async ({ open }) => {
  const { page } = await open();
  await ready(page);
  const engine = (): string => page.workers()[0]?.url() ?? "";
  await expect.poll(engine).toContain("engine.worker");
  const url = engine();
  const here = PROGRAMS.map((source) => {
    const recorded = record(source, OPTIONS);
    if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
    return digest(recorded.trace);
  });
  expect(await page.evaluate(digestsInPage, [url, PROGRAMS, OPTIONS] as const)).toEqual(here);
});
