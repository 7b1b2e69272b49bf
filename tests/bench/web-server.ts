/** Serves folders as a web host does, compressed, and over a slow line if asked to. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { gzipSync } from "node:zlib";

/** The way to the visitor; all that is under way at a time shares it. */
export interface Line {
  readonly bitsPerSecond: number;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
}

/** A script that a page or a worker has asked for. */
export interface ScriptRequest {
  readonly path: string;
  readonly by: "page" | "worker";
  /** Bytes of it, compressed as well as gzip can. */
  readonly gzip: number;
}

export interface WebServer {
  readonly url: string;
  /** Scripts asked for since the last call. */
  readonly takeScripts: () => readonly ScriptRequest[];
  /** From now on answers go over this line; undefined is as fast as the machine. */
  readonly setLine: (line: Line | undefined) => void;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

interface File {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly gzip: number;
}

/** @param folders by the first part of an address, the folder or the text that is served there */
export async function serveWeb(
  folders: Readonly<Record<string, { readonly folder: string } | { readonly page: string }>>,
): Promise<WebServer> {
  const files = new Map<string, File>();
  const scripts: ScriptRequest[] = [];
  const ofWorker = new Set<string>();
  let send = sender(undefined);

  function fileAt(path: string): File {
    const [, first = "", ...rest] = normalize(path).split("/");
    const place = folders[first];
    if (place === undefined) throw new Error(`nothing is served at ${path}`);
    const known = files.get(path);
    if (known !== undefined) return known;
    const name = rest.join("/") || "index.html";
    const body = "page" in place ? Buffer.from(place.page) : readFileSync(join(place.folder, name));
    const file = prepared(body, "page" in place ? ".html" : extname(name));
    files.set(path, file);
    return file;
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    try {
      const file = fileAt(path);
      if (/\.m?js$/.test(path)) scripts.push(scriptRequest(request, path, file, ofWorker));
      void send(file, response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeScripts: () => scripts.splice(0),
    setLine: (line) => {
      send = sender(line);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function prepared(body: Buffer, extension: string): File {
  const type = TYPES[extension];
  const packed = gzipSync(body, { level: 9 });
  const headers = { "Content-Type": type ?? "application/octet-stream" };
  // What has no type here is compressed already.
  if (type === undefined) return { body, headers, gzip: packed.length };
  return { body: packed, headers: { ...headers, "Content-Encoding": "gzip" }, gzip: packed.length };
}

/** A worker's own script is asked for as one; what it imports says that the worker asks. */
function scriptRequest(
  { headers }: IncomingMessage,
  path: string,
  { gzip }: File,
  ofWorker: Set<string>,
): ScriptRequest {
  const asker = headers.referer === undefined ? "" : new URL(headers.referer).pathname;
  const isWorkers = headers["sec-fetch-dest"] === "worker" || ofWorker.has(asker);
  if (isWorkers) ofWorker.add(path);
  return { path, by: isWorkers ? "worker" : "page", gzip };
}

const PIECE = 16_384;

function sender(line: Line | undefined) {
  let free = 0;
  return async ({ body, headers }: File, response: ServerResponse): Promise<void> => {
    if (line === undefined) {
      response.writeHead(200, headers).end(body);
      return;
    }
    await after(line.latency);
    response.writeHead(200, headers);
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      free = Math.max(free, performance.now()) + (piece.length * 8000) / line.bitsPerSecond;
      await after(free - performance.now());
      response.write(piece);
    }
    response.end();
  };
}
