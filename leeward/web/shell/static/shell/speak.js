// Reads words aloud on a tap: button[data-speak="#id"], or without a value the nearest [data-speakable].
import { mount } from "./mount.js";

const voice = window.speechSynthesis;
let speaking = null;

function quiet() {
  voice.cancel();
  speaking?.setAttribute("aria-pressed", "false");
  speaking = null;
}

function wordsFor(button) {
  const target = button.dataset.speak ? document.querySelector(button.dataset.speak) : button.closest("[data-speakable]");
  if (!target) return "";
  const copy = target.cloneNode(true);
  for (const silent of copy.querySelectorAll("button, svg, [aria-hidden], .visually-hidden")) silent.remove();
  return copy.innerText.replace(/\s+/g, " ").trim();
}

mount("button[data-speak]", (button) => {
  if (!voice) return;
  button.hidden = false;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const again = speaking === button;
    quiet();
    if (again) return;
    const said = new SpeechSynthesisUtterance(wordsFor(button));
    said.lang = button.closest("[lang]")?.lang || document.documentElement.lang;
    said.rate = 0.92;
    said.onend = said.onerror = () => speaking === button && quiet();
    speaking = button;
    button.setAttribute("aria-pressed", "true");
    voice.speak(said);
  });
});
window.addEventListener("pagehide", () => voice?.cancel());
document.addEventListener("htmx:beforeSwap", () => speaking && !speaking.isConnected && quiet());
