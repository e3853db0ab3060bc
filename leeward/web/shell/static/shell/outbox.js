// A message that cannot be sent stays on the device, marked "Not sent yet", and is sent exactly once.
//
//   <form data-outbox="talk-123" action="…" method="post"> with input[name=client_id]
//   data-outbox-keep leaves the words in the form while they wait; without it the form is emptied.
//   <div data-outbox-list="talk-123"></div>   shows what waits, each with "Send now" and "Remove"
//
// Pages that send by themselves use send(): it resolves to the Response, or to null when the words now wait.
import { mount } from "./mount.js";

const KEY = "outbox";
const underWay = new Set();

function all() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

function save(entries) {
  if ("leaving" in document.documentElement.dataset) return;
  try {
    if (entries.length) localStorage.setItem(KEY, JSON.stringify(entries));
    else localStorage.removeItem(KEY);
  } catch {
    // Full or switched off: the form keeps the words.
  }
  document.dispatchEvent(new CustomEvent("outbox:change"));
}

export const newId = () => crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
export const pending = (box) => all().filter((entry) => entry.box === box);
export const drop = (id) => save(all().filter((entry) => entry.id !== id));

function token() {
  const cookie = document.cookie.split("; ").find((part) => part.startsWith("csrftoken="));
  return cookie?.slice("csrftoken=".length) || document.querySelector("meta[name=csrf-token]")?.content || "";
}

function post(entry, headers) {
  return fetch(entry.url, {
    method: "POST",
    body: new URLSearchParams(entry.fields),
    headers: { "X-CSRFToken": token(), "Idempotency-Key": entry.id, ...headers },
    credentials: "same-origin",
  });
}

// Keeps the words first, then sends: a page that dies in between has lost nothing.
export async function send({ box, url, fields, id, headers = {}, text = "" }) {
  const entry = { box, url, fields: { ...fields, client_id: id }, id, text, at: Date.now() };
  delete entry.fields.csrfmiddlewaretoken;
  save([...all().filter((other) => other.id !== id), entry]);
  return attempt(entry, headers);
}

// Only an answer that is final takes the words out of the box; anything else leaves them there to be sent again.
const FINAL = [400, 404, 409, 410, 413, 422];

async function attempt(entry, headers = {}) {
  if (underWay.has(entry.id)) return null;
  underWay.add(entry.id);
  try {
    const response = await post(entry, headers);
    if (response.ok || response.redirected || FINAL.includes(response.status)) {
      drop(entry.id);
      return response;
    }
  } catch {
    // No line: the words wait.
  } finally {
    underWay.delete(entry.id);
  }
  save(all().map((other) => (other.id === entry.id ? { ...other, waiting: true } : other)));
  return null;
}

export async function retry(id) {
  const entry = all().find((other) => other.id === id);
  const response = entry ? await attempt(entry) : null;
  if (response?.ok) document.dispatchEvent(new CustomEvent("outbox:sent", { detail: { entry, response } }));
  return response;
}

// One tab alone empties the box, so that nothing goes out twice.
export async function flush() {
  const work = async () => {
    for (const entry of all()) if (entry.waiting && !(await retry(entry.id))) break;
  };
  if (navigator.locks) await navigator.locks.request("outbox", { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  else await work();
}

// Puts the page that answered into the frame, without asking for it a second time.
async function show(response) {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const main = page.getElementById("main");
  if (!main) return location.assign(response.url);
  if (response.redirected) {
    history.replaceState({ htmx: true }, "", location.href);
    history.pushState({ htmx: true }, "", response.url);
  }
  document.title = page.title || document.title;
  document.getElementById("messages").replaceChildren(...(page.getElementById("messages")?.childNodes ?? []));
  window.htmx.swap("#main", main.outerHTML, { swapStyle: "outerHTML" });
  window.scrollTo(0, 0);
}

mount("form[data-outbox]", (form) => {
  form.addEventListener("submit", async (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = "true";
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    const id = fields.client_id || newId();
    const text = form.querySelector("textarea")?.value ?? "";
    event.submitter?.classList.add("is-busy");
    const response = await send({ box: form.dataset.outbox, url: form.action, fields, id, text });
    event.submitter?.classList.remove("is-busy");
    delete form.dataset.sending;
    if (response?.ok) form.dispatchEvent(new CustomEvent("sent", { bubbles: true }));
    if (response) return show(response);
    if (!("outboxKeep" in form.dataset)) {
      form.dispatchEvent(new CustomEvent("sent", { bubbles: true }));
      form.reset();
    }
    const field = form.elements.namedItem("client_id");
    if (field) field.value = newId();
  });
});

function row(entry, words) {
  const item = document.createElement("div");
  item.className = "letter-mine is-unsent stack is-tight";
  const text = document.createElement("p");
  text.textContent = entry.text;
  const note = document.createElement("p");
  note.className = "letter-note";
  note.textContent = words.waiting;
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  for (const [label, act] of [[words.retry, () => retry(entry.id)], [words.remove, () => drop(entry.id)]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button is-quiet";
    button.textContent = label;
    button.addEventListener("click", act);
    buttons.append(button);
  }
  item.append(text, note, buttons);
  return item;
}

mount("[data-outbox-list]", (list) => {
  const words = document.getElementById("line").dataset;
  const draw = () => list.isConnected && list.replaceChildren(...pending(list.dataset.outboxList).filter((entry) => entry.waiting).map((entry) => row(entry, words)));
  document.addEventListener("outbox:change", draw);
  draw();
});

// What a closed page left behind is sent by the next one.
save(all().map((entry) => ({ ...entry, waiting: true })));
window.addEventListener("online", flush);
if (navigator.onLine) flush();
document.addEventListener("outbox:sent", ({ detail }) => {
  if (!document.querySelector(`[data-outbox-list="${CSS.escape(detail.entry.box)}"]`)) return;
  show(detail.response);
});
