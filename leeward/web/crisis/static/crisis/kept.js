// The locked page: asks for the PIN, shows what the copy holds, and forgets it again when the page is left.
import { check, open, read, remove, wait } from "./vault.js";

// Long enough for a short call that was begun from here.
const HIDDEN_MS = 10 * 60_000;
const find = (name) => document.querySelector(`[data-${name}]`);
const parts = Object.fromEntries(["lock", "plan", "empty", "said", "remove", "sure", "forgotten"].map((name) => [name, find(name)]));
const words = document.body.dataset;
const form = parts.lock.querySelector("form");

function made(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const calls = (number) => made("a", words.call.replace("{number}", number), { href: `tel:${number}`, class: "in" });

function step({ name, lines }, place) {
  if (!lines.length) return "";
  const item = made("li", "", { value: place + 1 });
  const list = made("ul");
  for (const line of lines) {
    const row = made("li", line.text);
    if (line.number) row.append(" ", calls(line.number));
    list.append(row);
  }
  item.append(made("h2", name), list);
  return item;
}

function line({ name, facts, buttons }) {
  const section = made("section", "", { class: "card" });
  section.append(made("h2", name));
  if (facts) section.append(made("p", facts, { class: "soft" }));
  for (const button of buttons) {
    const safe = /^(?:tel:|sms:|https:|mailto:)/.test(button.href);
    if (safe) section.append(made("a", button.words, { href: button.href, class: "big two", rel: "noopener noreferrer" }));
  }
  return section;
}

function show(copy) {
  const steps = made("ol", "", { class: "steps" });
  steps.append(...copy.steps.map(step));
  const danger = made("section", "", { class: "card danger" });
  danger.append(made("h2", words.danger), made("a", copy.emergency.words, { href: copy.emergency.href, class: "big" }));
  const lockAgain = made("button", words.lockAgain, { type: "button", class: "plain" });
  lockAgain.addEventListener("click", lock);
  parts.plan.replaceChildren(steps, danger, ...copy.lines.map(line), made("p", words.asOf.replace("{day}", copy.day), { class: "soft" }), lockAgain);
  parts.plan.hidden = false;
  parts.lock.hidden = true;
  parts.forgotten.hidden = true;
  parts.plan.focus();
}

function lock() {
  parts.plan.replaceChildren();
  parts.plan.hidden = true;
  const copy = read();
  document.title = copy?.name ?? " ";
  document.querySelector("h1").textContent = copy?.name ?? "";
  document.querySelector("meta[name=apple-mobile-web-app-title]").content = copy?.name ?? "";
  if (copy) document.querySelector("link[rel=manifest]").href = `/kept/app.webmanifest?name=${encodeURIComponent(copy.name)}`;
  parts.lock.hidden = !copy;
  parts.forgotten.hidden = !copy;
  parts.empty.hidden = Boolean(copy);
  parts.said.textContent = "";
  form.reset();
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const seconds = wait();
  if (seconds) {
    parts.said.textContent = words.wait.replace("{seconds}", seconds);
    return;
  }
  const button = form.querySelector("button");
  const pin = form.elements.pin.value.trim();
  if (!pin || button.disabled) return;
  button.disabled = true;
  parts.said.textContent = words.opening;
  const copy = await open(pin).catch(() => null);
  button.disabled = false;
  parts.said.textContent = copy ? "" : words.wrong;
  form.reset();
  if (copy) show(copy);
  else form.elements.pin.focus();
});

parts.remove.addEventListener("click", () => {
  parts.sure.hidden = false;
  parts.sure.focus();
});
parts.sure.addEventListener("click", async () => {
  await remove();
  parts.sure.hidden = true;
  lock();
});

// Left open on a table, or kept in the browser's memory: it locks by itself.
let hiddenAt = 0;
document.addEventListener("visibilitychange", () => {
  if (document.hidden) hiddenAt = Date.now();
  else if (hiddenAt && Date.now() - hiddenAt > HIDDEN_MS) lock();
});
window.addEventListener("pagehide", lock);

lock();
check().then((state) => { if (state === "gone") lock(); });
