// Talking by voice: hold to speak, see the words, send; answers read aloud. Without a voice in the browser it is plain chat.
import { mount } from "../shell/mount.js";

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const TAP_MS = 350;
const REGIONS = { en: "en-US", es: "es-ES", fr: "fr-FR", de: "de-DE", pt: "pt-BR", hi: "hi-IN" };

// Choices stay on this device; "Leave quickly" clears them with everything else.
const choice = {
  get: (name) => { try { return localStorage.getItem(`voice.${name}`) === "yes"; } catch { return false; } },
  set: (name, on) => { try { localStorage.setItem(`voice.${name}`, on ? "yes" : "no"); } catch { /* It is asked again. */ } },
};

// The spoken language: that of the last answer, in the region of this browser where it fits.
function spoken() {
  const answers = document.querySelectorAll(".letter-theirs[lang]");
  const code = (answers[answers.length - 1]?.lang || document.documentElement.lang || "en").slice(0, 2);
  return navigator.languages?.find((one) => one.slice(0, 2) === code && one.length > 2) ?? REGIONS[code] ?? code;
}

async function onDevice(lang) {
  try {
    return (await Recognition.available?.({ langs: [lang], processLocally: true })) === "available";
  } catch {
    return false;
  }
}

function mayUseMicrophone() {
  const policy = document.permissionsPolicy ?? document.featurePolicy;
  return policy?.allowsFeature?.("microphone") ?? true;
}

class Listening {
  constructor(button, panel) {
    this.button = button;
    this.panel = panel;
    this.words = panel.dataset;
    this.form = button.form;
    this.field = this.form.elements.namedItem("text");
    this.mode = button.dataset.voice;
    this.status = this.form.querySelector("[data-voice-said]");
    this.ask = this.form.querySelector("[data-voice-ask]");
    this.label = button.querySelector("span");
  }

  async begin() {
    this.local = await onDevice(spoken());
    if (this.mode === "local" && !this.local) return;
    this.panel.querySelector("[data-voice-can-send]").hidden = false;
    this.panel.querySelector("[data-voice-local]").hidden = !this.local;
    this.button.hidden = false;
    this.panel.hidden = false;
    this.watch();
  }

  watch() {
    const { button } = this;
    button.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      button.focus({ preventScroll: true });
      this.press();
    });
    for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, () => this.release());
    button.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      if (!event.repeat) this.press();
    });
    button.addEventListener("keyup", (event) => (event.key === " " || event.key === "Enter") && this.release());
    button.addEventListener("contextmenu", (event) => event.preventDefault());
    // A press made by a screen reader comes as a click alone.
    button.addEventListener("click", (event) => {
      if (event.detail || event.pointerType) return;
      this.press();
      this.release();
    });
    this.form.querySelector("[data-voice-yes]").addEventListener("click", () => {
      choice.set("agreed", true);
      this.ask.hidden = true;
      button.focus();
      this.say("");
    });
    this.form.querySelector("[data-voice-no]").addEventListener("click", () => {
      this.ask.hidden = true;
      this.field.focus();
    });
    const send = this.panel.querySelector("[data-voice-send]");
    send.checked = choice.get("send");
    send.addEventListener("change", () => choice.set("send", send.checked));
    this.form.addEventListener("sent", () => this.say(""));
    window.addEventListener("pagehide", () => this.heard?.abort());
  }

  say(words) {
    this.status.textContent = words;
  }

  press() {
    if (this.heard) {
      if (this.tapped) this.stop();
      return;
    }
    if (!mayUseMicrophone()) {
      // The frame was opened on a page that may not listen; opened anew, this one may.
      location.reload();
      return;
    }
    if (!this.local && !choice.get("agreed")) {
      this.ask.hidden = false;
      this.ask.querySelector("button").focus();
      return;
    }
    window.speechSynthesis?.cancel();
    this.pressedAt = Date.now();
    this.held = true;
    this.tapped = false;
    this.listen();
  }

  release() {
    if (!this.held) return;
    this.held = false;
    if (!this.heard) return;
    if (Date.now() - this.pressedAt < TAP_MS) {
      this.tapped = true;
      this.say(this.words.wordsTapped);
    } else this.stop();
  }

  stop() {
    this.tapped = false;
    this.heard?.stop();
  }

  listen() {
    const heard = new Recognition();
    this.heard = heard;
    heard.lang = spoken();
    heard.continuous = true;
    heard.interimResults = true;
    if (this.local) heard.processLocally = true;
    this.before = this.field.value.trim();
    this.got = "";
    this.trouble = "";
    heard.onresult = (event) => {
      this.got = [...event.results].map((result) => result[0].transcript.trim()).join(" ").trim();
      this.field.value = `${this.before} ${this.got}`.trim();
      this.field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    heard.onerror = (event) => {
      if (event.error === "not-allowed" || event.error === "service-not-allowed" || event.error === "audio-capture") this.trouble = this.words.wordsRefused;
      else if (event.error === "network" || event.error === "language-not-supported") this.trouble = this.words.wordsAway;
    };
    heard.onend = () => this.ended();
    this.button.setAttribute("aria-pressed", "true");
    this.say(this.words.wordsListening);
    try {
      heard.start();
    } catch {
      this.trouble = this.words.wordsRefused;
      this.ended();
    }
  }

  ended() {
    this.heard = null;
    this.held = this.tapped = false;
    this.button.setAttribute("aria-pressed", "false");
    if (!this.got) {
      this.say(this.trouble || this.words.wordsNothing);
      return;
    }
    this.form.elements.namedItem("via").value = "voice";
    if (choice.get("send") && !this.trouble) {
      this.say("");
      this.form.requestSubmit();
    } else {
      this.say(this.words.wordsCheck);
      this.field.focus({ preventScroll: true });
    }
  }
}

// Reads answers aloud with a voice of the device itself; voices that send the words to their maker are left alone.
class Aloud {
  constructor(button, panel) {
    this.voice = window.speechSynthesis;
    this.panel = panel;
    this.form = button.form;
    this.switch = panel.querySelector("[data-voice-aloud]");
    this.switch.checked = choice.get("aloud");
    this.switch.addEventListener("change", () => {
      choice.set("aloud", this.switch.checked);
      if (!this.switch.checked) this.voice.cancel();
      else this.read([...document.querySelectorAll(".letter-theirs")].pop());
    });
    const show = () => {
      const any = this.voice.getVoices().some((one) => one.localService);
      panel.querySelector("[data-voice-can-speak]").hidden = !any;
      if (any) panel.hidden = false;
    };
    this.voice.addEventListener?.("voiceschanged", show);
    show();
    document.addEventListener("answered", (event) => this.switch.checked && this.read(event.detail.reply));
    button.form.elements.namedItem("text").addEventListener("keydown", () => this.voice.cancel());
    window.addEventListener("pagehide", () => this.voice.cancel());
  }

  choose(lang) {
    return this.voice.getVoices().find((one) => one.localService && one.lang.slice(0, 2) === lang.slice(0, 2));
  }

  read(reply) {
    const words = reply?.querySelector("[data-speakable]") ?? reply?.closest("[data-speakable]");
    if (!words) return;
    const lang = reply.lang || document.documentElement.lang;
    const voice = this.choose(lang);
    if (!voice) {
      this.form.querySelector("[data-voice-said]").textContent = this.panel.dataset.wordsMute;
      return;
    }
    this.voice.cancel();
    for (const part of words.querySelectorAll("p")) {
      const said = new SpeechSynthesisUtterance(part.innerText);
      said.voice = voice;
      said.lang = voice.lang;
      said.rate = 0.92;
      // The words being spoken are marked on the page: a caption that was there all along.
      said.onstart = () => part.classList.add("is-spoken");
      said.onend = said.onerror = () => part.classList.remove("is-spoken");
      this.voice.speak(said);
    }
  }
}

mount("button[data-voice]", (button) => {
  const panel = document.querySelector("[data-voice-panel]");
  if (!panel) return;
  if (window.speechSynthesis) new Aloud(button, panel);
  if (Recognition) new Listening(button, panel).begin();
});
