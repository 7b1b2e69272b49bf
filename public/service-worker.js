// Keeps every file of the built page, so that all of it works without a network after one visit.
// The build fills in the files, and a version that changes with them.
const FILES = [];
const VERSION = "none";

const CACHE = `loopscope ${VERSION}`;
const PAGE = "index.html";
// A server may say that its answers vary with who asks; ours are the same for all.
const SAME_FOR_ALL = { ignoreVary: true };

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

// All or nothing. Names under assets/ change with what is in them, the others are asked for anew.
async function keep() {
  const cache = await caches.open(CACHE);
  const wanted = FILES.map(
    (name) => new Request(name, { cache: name.startsWith("assets/") ? "default" : "reload" }),
  );
  await cache.addAll(wanted);
}

async function page(request) {
  await forgetOlder();
  const cache = await caches.open(CACHE);
  const isRoot = new URL(request.url).pathname === new URL(self.registration.scope).pathname;
  const kept = isRoot
    ? await cache.match(PAGE, SAME_FOR_ALL)
    : await cache.match(request, SAME_FOR_ALL);
  return kept ?? fetch(request);
}

// A page that was opened before an update still finds its own files, in the cache of its version.
const file = async (request) => (await caches.match(request, SAME_FOR_ALL)) ?? fetch(request);

// Files of older versions may go when no page is open that could ask for them.
async function forgetOlder() {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length > 0) return;
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith("loopscope ") && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}
