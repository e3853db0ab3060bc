// The talk with a streamed reply. Without this module every form still works by itself.
import { mount } from "../shell/mount.js";
import { forget } from "../shell/drafts.js";
import { newId, pending, send } from "../shell/outbox.js";

const EVENTS = "text/event-stream";
const WIDE = matchMedia("(min-width: 48rem) and (pointer: fine)");
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

function make(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function toElement(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  return holder.content.firstElementChild;
}

// Yields [name, data] for each server-sent event of a response.
async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    rest += value;
    const blocks = rest.split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const name = /^event: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (name && data) yield [name, JSON.parse(data)];
    }
  }
}

class Talk {
  constructor(form) {
    this.form = form;
    this.field = form.elements.namedItem("text");
    this.letter = document.getElementById("letter");
    this.note = form.querySelector("[data-talk-note]");
    this.said = document.querySelector("[data-talk-said]");
    this.box = form.dataset.talk;
    form.classList.add("is-live");
    if (location.pathname !== new URL(form.dataset.freshUrl, location.href).pathname) this.dock();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.say(this.field.value, form.elements.namedItem("client_id").value);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || !WIDE.matches) return;
      event.preventDefault();
      form.requestSubmit();
    });
  }

  dock() {
    this.form.classList.add("is-docked");
    this.field.rows = 1;
    this.field.placeholder ||= this.form.dataset.wordsHere;
  }

  show(element) {
    element.scrollIntoView({ block: "start", behavior: CALM.matches ? "auto" : "smooth" });
  }

  tell(words, action) {
    this.note.replaceChildren();
    if (!words) return;
    const note = make("div", "note is-lamp");
    note.append(make("p", "", words));
    if (action) {
      const link = make("a", "button is-quiet", action.label);
      link.href = action.url;
      note.append(link);
    }
    this.note.append(note);
  }

  // Gives the words back to the field, unless something new stands there already.
  giveBack(text) {
    this.mine?.remove();
    this.field.value = this.field.value.trim() ? `${text}\n${this.field.value}` : text;
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
    this.field.focus({ preventScroll: true });
  }

  async say(text, id = newId()) {
    if (this.busy) return;
    this.busy = true;
    this.tell("");
    for (const old of document.querySelectorAll(".talk-chips")) old.remove();
    const fields = { text };
    for (const name of ["conversation", "via", "before"]) {
      const value = this.form.elements.namedItem(name)?.value;
      if (value) fields[name] = value;
    }
    if (text.trim()) {
      this.mine = make("div", "letter-mine arrive", text.trim());
      this.mine.dir = "auto";
      this.theirs = make("div", "letter-theirs turn");
      const writing = make("span", "letter-writing");
      writing.setAttribute("role", "img");
      writing.setAttribute("aria-label", this.form.dataset.wordsWriting);
      this.theirs.append(writing);
      this.letter.append(this.mine, this.theirs);
      this.show(this.mine);
      this.field.value = "";
    }
    try {
      await this.exchange(text, id, fields);
    } finally {
      this.theirs?.querySelector(".letter-writing")?.remove();
      if (this.theirs && !this.theirs.childElementCount) this.theirs.remove();
      this.mine = this.theirs = null;
      this.form.elements.namedItem("client_id").value = newId();
      this.form.elements.namedItem("via").value = "";
      this.busy = false;
    }
  }

  async exchange(text, id, fields) {
    const once = () => send({ box: this.box, url: this.form.action, fields, id, headers: { Accept: EVENTS }, text: text.trim() });
    // Where the line is there but the words did not get through, the form's key may be too old: any page brings a new one.
    const response = (await once()) ?? ((await this.renewed()) ? await once() : null);
    if (!response) {
      this.mine?.remove();
      forget(this.field.dataset.draft);
      if (navigator.onLine) this.tell(this.form.dataset.wordsTrouble);
    } else if (response.headers.get("Content-Type")?.startsWith(EVENTS)) await this.read(response, text, id);
    else await this.refused(response, text);
  }

  async renewed() {
    const page = await fetch(this.form.dataset.freshUrl, { credentials: "same-origin" }).catch(() => null);
    return page?.ok;
  }

  async refused(response, text) {
    this.giveBack(text);
    const { wordsGone, wordsTrouble, wordsFresh, freshUrl } = this.form.dataset;
    if (response.status === 422) this.tell((await response.json()).error);
    else if (response.status === 404) this.tell(wordsGone, { label: wordsFresh, url: freshUrl });
    else this.tell(wordsTrouble);
  }

  async read(response, text, id) {
    let place = null;
    let finished = false;
    try {
      for await (const [name, data] of events(response)) {
        if (name === "kept" && data.saved) place = this.keep(data);
        else if (name === "sentence") this.sentence(data.text);
        else if (name === "resource") this.card(data.html);
        else if (name === "done" || name === "failed") {
          finished = true;
          this.finish(name, data, text);
        }
      }
    } catch {
      // The line went away in the middle: handled below.
    }
    if (finished) return;
    if (place) this.waitFor(place);
    else {
      this.mine?.remove();
      await send({ box: this.box, url: this.form.action, fields: { text }, id, text: text.trim() });
    }
  }

  // The words have arrived: from now on this page is that talk.
  keep({ url, conversation, html }) {
    const place = new URL(url, location.href);
    if (html) {
      document.querySelector("[data-talk-head]")?.replaceWith(toElement(html));
      document.querySelector("[data-talk-earlier]")?.remove();
    }
    this.form.dispatchEvent(new CustomEvent("sent", { bubbles: true }));
    if (place.pathname !== location.pathname) history.replaceState(null, "", place.pathname);
    this.form.action = `${place.pathname}send/`;
    this.form.elements.namedItem("conversation")?.remove();
    this.form.querySelector(".talk-before")?.remove();
    forget(this.field.dataset.draft);
    this.field.dataset.draft = `talk-${conversation}`;
    this.dock();
    return place;
  }

  sentence(text) {
    this.words ??= null;
    if (!this.words?.isConnected) {
      this.words = make("p", "arrive", "");
      this.theirs.prepend(this.words);
    }
    this.words.textContent = `${this.words.textContent} ${text}`.trim();
  }

  card(html) {
    if (!html) return;
    let list = this.theirs.querySelector("[data-cards]");
    if (!list) {
      const panel = make("section", "help-panel arrive");
      list = make("ul", "talk-help");
      list.dataset.cards = "";
      panel.append(list);
      this.theirs.append(panel);
    }
    list.append(toElement(html));
  }

  finish(name, data, text) {
    const reply = toElement(data.html);
    for (const old of this.letter.querySelectorAll("#latest")) old.remove();
    this.theirs.replaceWith(reply);
    this.theirs = null;
    window.htmx?.process(reply);
    document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: reply } }));
    if (this.mine) this.show(this.mine);
    this.said.lang = reply.lang;
    this.said.textContent = data.reply ?? reply.textContent;
    this.form.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: { reply } }));
    if (data.raised !== undefined) document.dispatchEvent(new CustomEvent("help", { detail: { value: data.raised ? "raised" : "quiet" } }));
    if (!data.saved) {
      this.mine?.classList.add("is-unsent");
      this.mine = null;
      this.giveBack(text);
    }
  }

  // The answer is being made although the line is gone: fetch the page until it stands there.
  async waitFor(place) {
    const again = async () => {
      const response = await fetch(place, { credentials: "same-origin" }).catch(() => null);
      if (response?.ok) location.assign(place), location.reload();
      return response?.ok;
    };
    await new Promise((done) => setTimeout(done, 1500));
    if (await again()) return;
    this.tell(this.form.dataset.wordsLost);
    window.addEventListener("online", again);
  }
}

mount("form[data-talk]", (form) => {
  const talk = new Talk(form);
  const latest = document.getElementById("latest");
  if (latest && !location.hash.startsWith("#m-")) (document.querySelector(".letter-mine:has(+ [data-latest])") ?? latest).scrollIntoView({ block: "start" });
  // A refused verdict must not put a whole page in its place.
  document.getElementById("main").addEventListener("htmx:beforeSwap", (event) => {
    if (!event.target.closest(".talk-verdict") || event.detail.xhr.status < 400) return;
    event.detail.shouldSwap = false;
    talk.tell(form.dataset.wordsClosed, { label: form.dataset.wordsReload, url: location.href });
  });
  // Buttons that stand for words: chips, "you misread me", an answer asked for again.
  document.getElementById("main").addEventListener("submit", (event) => {
    const say = event.target.closest("form[data-say]");
    if (!say || talk.busy) return;
    event.preventDefault();
    const given = new FormData(say, event.submitter);
    if ("again" in say.dataset) {
      // The words stand there already; they are written anew together with their answer.
      say.parentElement.previousElementSibling?.remove();
      say.parentElement.remove();
    }
    talk.say(given.get("text"), given.get("client_id") || newId());
  });
});

// Words that waited on a fresh page belong to a talk that has an address now. Go there once the box is empty.
let going = 0;
window.addEventListener("outbox:sent", (event) => {
  const { entry, response } = event.detail;
  if (!entry.box.startsWith("talk-")) return;
  event.stopImmediatePropagation();
  const place = response.redirected ? new URL(response.url) : new URL(location.href);
  clearTimeout(going);
  going = setTimeout(() => (place.pathname === location.pathname ? location.reload() : location.assign(place)), pending(entry.box).length ? 3000 : 100);
}, true);
