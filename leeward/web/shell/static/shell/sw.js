// Keeps the help pages and the frame's files at hand without a line. Never keeps a personal page by itself:
// of the safety plan only the locked page is there, after its owner asked for it (crisis/vault.js); its words lie locked.

const HELP = "leeward-help-1";
const FILES = "leeward-files-1";
const PLAN = "leeward-plan-2";
const KEPT = "/kept/";
const OFFLINE = "/offline/";
const FIRST = [OFFLINE, "/help/"];

// File names may change with every version, so the pages themselves say which files they need.
async function keepWithFiles(path, store = HELP) {
  const response = await fetch(path, { credentials: "same-origin" });
  if (!response.ok) return false;
  const words = await response.clone().text();
  await (await caches.open(store)).put(path, response);
  const wanted = [...words.matchAll(/(?:href|src)="(\/static\/[^"]+\.(?:css|js|svg|png))"/g)].map(([, url]) => url);
  const files = await caches.open(FILES);
  const added = await Promise.allSettled(wanted.map((url) => files.add(url)));
  return added.every(({ status }) => status === "fulfilled");
}

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.allSettled(FIRST.map((path) => keepWithFiles(path))).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const current = [HELP, FILES, PLAN];
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => !current.includes(name)).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

async function helpPage(request) {
  const kept = await caches.open(HELP);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) kept.put(request, response.clone());
    return response;
  } catch {
    return (await kept.match(request)) ?? (await kept.match(request, { ignoreSearch: true })) ?? (await kept.match("/help/")) ?? offlinePage();
  }
}

// The locked page stands in for the plan where there is no line; the newest one is kept once there is a copy at all.
async function planPage(request) {
  const kept = (await caches.has(PLAN)) && (await caches.open(PLAN));
  try {
    const response = await fetch(request);
    if (kept && response.ok && !response.redirected && new URL(request.url).pathname === KEPT) kept.put(KEPT, response.clone());
    return response;
  } catch {
    return (kept && (await kept.match(KEPT))) || offlinePage();
  }
}

async function offlinePage() {
  const page = await (await caches.open(HELP)).match(OFFLINE);
  return page ?? new Response("No connection.", { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

// The address of a file names the version of all files, so a kept file never grows old.
async function file(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    files.put(request, response.clone());
    dropOldVersions(new URL(request.url).pathname.split("/")[2]);
  }
  return response;
}

async function dropOldVersions(version) {
  const files = await caches.open(FILES);
  const old = (await files.keys()).filter(({ url }) => new URL(url).pathname.split("/")[2] !== version);
  if (!old.length) return;
  await Promise.allSettled(FIRST.map((path) => keepWithFiles(path)));
  // Where the line went away meanwhile the old files stay: the locked page must still open with them.
  if ((await caches.has(PLAN)) && !(await keepWithFiles(KEPT, PLAN).catch(() => false))) return;
  await Promise.all(old.map((request) => files.delete(request)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/static/")) event.respondWith(file(request));
  else if (request.mode !== "navigate") return;
  else if (url.pathname.startsWith("/help/")) event.respondWith(helpPage(request));
  else if (url.pathname === "/plan/" || url.pathname === KEPT) event.respondWith(planPage(request));
  else event.respondWith(fetch(request).catch(offlinePage));
});
