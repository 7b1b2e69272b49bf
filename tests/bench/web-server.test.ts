import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveWeb, type WebServer } from "./web-server.ts";

let server: WebServer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "loopscope-web-"));
  writeFileSync(join(folder, "index.html"), "<p>hello");
  writeFileSync(join(folder, "main.js"), "1;".repeat(20_000));
  writeFileSync(join(folder, "engine.js"), "2;");
  writeFileSync(join(folder, "part.js"), "3;");
  writeFileSync(join(folder, "noise.bin"), Buffer.alloc(50_000, 7));
  server = await serveWeb({ app: { folder }, page: { page: "<p>a page" } });
});

afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers });

test("serves files, texts and nothing else", async () => {
  expect(await (await get("/app/")).text()).toBe("<p>hello");
  expect(await (await get("/page")).text()).toBe("<p>a page");
  expect((await get("/app/../../etc/passwd")).status).toBe(404);
  expect((await get("/elsewhere")).status).toBe(404);
});

test("compresses, and tells who asked for which script", async () => {
  server.takeScripts();
  const main = await get("/app/main.js");
  expect(main.headers.get("content-encoding")).toBe("gzip");
  expect((await main.text()).length).toBe(40_000);
  await (await get("/app/engine.js", { "Sec-Fetch-Dest": "worker" })).text();
  await (await get("/app/part.js", { Referer: `${server.url}/app/engine.js` })).text();
  const scripts = server.takeScripts();
  expect(scripts.map(({ path, by }) => [path, by])).toEqual([
    ["/app/main.js", "page"],
    ["/app/engine.js", "worker"],
    ["/app/part.js", "worker"],
  ]);
  expect(scripts[0]?.gzip).toBeLessThan(500);
  expect(server.takeScripts()).toEqual([]);
});

test("is as slow as the line, which everything under way shares", async () => {
  server.setLine({ bitsPerSecond: 2_000_000, latency: 50 });
  const start = performance.now();
  const bodies = await Promise.all(
    ["/app/noise.bin", "/app/noise.bin"].map(async (path) => (await get(path)).arrayBuffer()),
  );
  const took = performance.now() - start;
  server.setLine(undefined);
  expect(bodies.map((body) => body.byteLength)).toEqual([50_000, 50_000]);
  // 100,000 bytes take 400 ms; what comes on top is the machine's.
  expect(took).toBeGreaterThan(440);
});
