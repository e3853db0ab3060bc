// Keeps what is typed into textarea[data-draft="name"] on this device until it is sent; forgets it after 24 hours.
import { mount } from "./mount.js";

const PREFIX = "draft.";
const KEEP_MS = 24 * 60 * 60 * 1000;

function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    return kept && Date.now() - kept.at < KEEP_MS ? kept.text : null;
  } catch {
    return null;
  }
}

export function forget(name) {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept.
  }
}

function keep(name, text) {
  if ("leaving" in document.documentElement.dataset) return;
  try {
    if (text.trim()) localStorage.setItem(PREFIX + name, JSON.stringify({ text, at: Date.now() }));
    else localStorage.removeItem(PREFIX + name);
  } catch {
    // Full or switched off: the words still stand in the field.
  }
}

function sweep() {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && read(key) === null) localStorage.removeItem(key);
    }
  } catch {
    // Nothing to sweep.
  }
}

sweep();
mount("textarea[data-draft], input[data-draft]", (field) => {
  const name = field.dataset.draft || `${location.pathname}#${field.name}`;
  const kept = read(PREFIX + name);
  if (kept && !field.value) {
    field.value = kept;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.addEventListener("input", () => keep(name, field.value));
  // "sent" comes from whoever knows that the words have arrived: the outbox, or the page after a redirect.
  field.form?.addEventListener("sent", () => forget(name));
});
// A page that answers a sent form names the draft it may forget.
mount("[data-draft-sent]", (element) => element.dataset.draftSent.split(" ").forEach(forget));
