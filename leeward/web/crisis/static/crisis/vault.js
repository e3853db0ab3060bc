// A locked copy of the safety plan in this browser. Nothing of it can be read without the PIN, not even by this page.
//
// A pair of keys is made here. The public one locks every newer version of the plan, so that renewing needs no PIN; the
// private one is kept only as locked with a key that is derived from the PIN (PBKDF2-SHA-256, as many rounds as this
// device does in about a second, never fewer than OWASP's 600,000). Each try of a PIN costs that second.

const KEY = "kept";
const STORE = "leeward-plan-2";
const PAGE = "/kept/";
const FEWEST_ROUNDS = 600_000;
const MOST_ROUNDS = 8_000_000;
const CURVE = { name: "ECDH", namedCurve: "P-256" };
const WAITS = [0, 0, 0, 5, 15, 30, 60];

export const able = () => Boolean(globalThis.crypto?.subtle && "caches" in globalThis && navigator.serviceWorker);

const toText = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
const toBytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const fresh = (length) => crypto.getRandomValues(new Uint8Array(length));

export function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

function write(copy) {
  if ("leaving" in document.documentElement.dataset) return;
  localStorage.setItem(KEY, JSON.stringify(copy));
}

export async function remove() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage that is switched off holds nothing.
  }
  document.cookie = `${KEY}=; path=/; max-age=0; samesite=lax`;
  if ("caches" in globalThis) await caches.delete(STORE);
}

async function fromPin(pin, salt, rounds) {
  const words = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, words, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function roundsOfASecond() {
  const sample = 100_000;
  const start = performance.now();
  await fromPin("0000", fresh(16), sample);
  const wanted = Math.round((sample * 1000) / Math.max(1, performance.now() - start));
  return Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, wanted));
}

async function shared(mine, theirs, salt) {
  const bits = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, mine, 256);
  const start = await crypto.subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: new TextEncoder().encode("leeward plan copy 1") };
  return crypto.subtle.deriveKey(how, start, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function box(contents, publicKey) {
  const theirs = await crypto.subtle.importKey("jwk", publicKey, CURVE, false, []);
  const once = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const [salt, iv] = [fresh(16), fresh(12)];
  const key = await shared(once.privateKey, theirs, salt);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(contents)));
  const point = await crypto.subtle.exportKey("jwk", once.publicKey);
  return { point, salt: toText(salt), iv: toText(iv), data: toText(data) };
}

async function keepPage() {
  const response = await fetch(PAGE, { credentials: "same-origin", headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(String(response.status));
  const words = await response.clone().text();
  const store = await caches.open(STORE);
  await store.put(PAGE, response);
  const files = [...words.matchAll(/(?:href|src)="(\/static\/[^"]+\.(?:css|js|png))"/g)].map(([, url]) => url);
  // Through the worker, which keeps every file it fetches.
  await Promise.all(files.map((url) => fetch(url)));
}

export async function make({ id, name, pin, contents }) {
  const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const publicKey = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const [salt, iv, rounds] = [fresh(16), fresh(12), await roundsOfASecond()];
  const lock = await fromPin(pin, salt, rounds);
  const secret = new TextEncoder().encode(JSON.stringify(await crypto.subtle.exportKey("jwk", pair.privateKey)));
  const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, lock, secret);
  write({
    id, name, mark: contents.mark, rounds, salt: toText(salt), iv: toText(iv), locked: toText(locked), publicKey,
    box: await box(contents, publicKey),
  });
  const secure = location.protocol === "https:" ? "; secure" : "";
  // Asked for, not promised: a browser may still clear what it keeps.
  navigator.storage?.persist?.().catch(() => {});
  document.cookie = `${KEY}=${id}; path=/; max-age=34560000; samesite=lax${secure}`;
  await keepPage();
}

export async function renew(contents) {
  const copy = read();
  if (!copy) return;
  const newer = await box(contents, copy.publicKey);
  // Taken away meanwhile, here or in another window: it stays away.
  if (read()?.id === copy.id) write({ ...copy, mark: contents.mark, box: newer });
  await keepPage();
}

// How many seconds to wait before the next try; it counts in this browser only, the real brake is the cost of each try.
export function wait() {
  const copy = read();
  const seconds = WAITS[Math.min(copy?.tries ?? 0, WAITS.length - 1)];
  return Math.max(0, Math.ceil(((copy?.tried ?? 0) + seconds * 1000 - Date.now()) / 1000));
}

// Returns what is in the copy, or null where the PIN does not fit.
export async function open(pin) {
  const copy = read();
  const lock = await fromPin(pin, toBytes(copy.salt), copy.rounds);
  let secret;
  try {
    secret = await crypto.subtle.decrypt({ name: "AES-GCM", iv: toBytes(copy.iv) }, lock, toBytes(copy.locked));
  } catch {
    write({ ...copy, tries: (copy.tries ?? 0) + 1, tried: Date.now() });
    return null;
  }
  const mine = await crypto.subtle.importKey("jwk", JSON.parse(new TextDecoder().decode(secret)), CURVE, false, ["deriveBits"]);
  const point = await crypto.subtle.importKey("jwk", copy.box.point, CURVE, false, []);
  const key = await shared(mine, point, toBytes(copy.box.salt));
  const data = await crypto.subtle.decrypt({ name: "AES-GCM", iv: toBytes(copy.box.iv) }, key, toBytes(copy.box.data));
  write({ ...copy, tries: 0, tried: 0 });
  return JSON.parse(new TextDecoder().decode(data));
}

// Asks whether the copy may stay, and renews it where the plan is newer. Without a line nothing changes.
export async function check() {
  const copy = read();
  if (!copy) return "none";
  if (!navigator.onLine) return "offline";
  let response;
  try {
    response = await fetch(`/plan/copy/${copy.id}/?mark=${encodeURIComponent(copy.mark)}`, { credentials: "same-origin" });
  } catch {
    return "offline";
  }
  if (response.status === 404) {
    await remove();
    return "gone";
  }
  if (response.status === 200) await renew(await response.json());
  return "kept";
}
