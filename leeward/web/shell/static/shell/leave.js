// Leaving quickly: the button, or Escape three times. Clears what this origin keeps, signs out, shows an empty page.

const ESCAPES = 3;
const WITHIN_MS = 1500;

async function clearAll() {
  const jobs = [];
  if (window.caches) jobs.push(caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
  if (indexedDB.databases) {
    jobs.push(indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name))));
  }
  await Promise.race([Promise.allSettled(jobs), new Promise((done) => setTimeout(done, 150))]);
}

export async function leave() {
  document.documentElement.dataset.leaving = "";
  document.body.hidden = true;
  document.title = " ";
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Storage that is switched off holds nothing.
  }
  navigator.sendBeacon("/leave/");
  for (const cookie of document.cookie.split("; ")) document.cookie = `${cookie.split("=")[0]}=; path=/; max-age=0`;
  try {
    await clearAll();
  } finally {
    location.replace("/away/");
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-leave]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  leave();
}, true);

let pressed = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat) return;
  const now = Date.now();
  pressed = [...pressed.filter((at) => now - at < WITHIN_MS), now];
  if (pressed.length >= ESCAPES) leave();
}, true);

// A page that comes back from the browser's memory after leaving must not show itself.
window.addEventListener("pageshow", (event) => {
  if (event.persisted && "leaving" in document.documentElement.dataset) location.replace("/away/");
});
