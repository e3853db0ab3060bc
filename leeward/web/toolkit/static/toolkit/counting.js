// Counts along with a step: seconds of tensing and letting go, or slow breaths. Numbers and a bar where movement is not wanted.
import { mount } from "../shell/mount.js";
import { calm, moment } from "./pacer.js";

mount("[data-counting]", (box) => {
  const pacing = JSON.parse(document.getElementById(box.dataset.counting).textContent);
  const [words, number, swell, bar, toggle] = ["[data-words]", "[data-number]", ".counting-swell", "progress", "[data-toggle]"].map((part) => box.querySelector(part));
  let since = null;
  let phase = null;

  box.hidden = false;
  for (const plain of box.parentElement.querySelectorAll("[data-plain]")) plain.classList.add("is-aside");

  function stop(said) {
    since = phase = null;
    box.classList.remove("is-counting");
    words.textContent = said;
    number.textContent = "";
    bar.value = 0;
    toggle.textContent = box.dataset.run;
  }

  function frame(now) {
    if (since === null) return;
    if (!box.isConnected || box.closest("[hidden]")) return stop("");
    const here = moment(pacing, Math.max(0, now - since) / 1000, pacing.rounds);
    if (!here) {
      stop(box.dataset.ended);
      box.dispatchEvent(new CustomEvent("counted", { bubbles: true }));
      return;
    }
    if (here.phase !== phase) words.textContent = (phase = here.phase).words;
    number.textContent = Math.ceil(here.left);
    bar.value = calm() ? Math.round(here.share * here.phase.seconds) / here.phase.seconds : here.share;
    if (!calm()) swell.style.setProperty("--full", phase.move === "wait" ? 1 - here.share : here.full);
    requestAnimationFrame(frame);
  }

  toggle.addEventListener("click", () => {
    if (since !== null) return stop("");
    since = performance.now();
    box.classList.add("is-counting");
    toggle.textContent = box.dataset.stop;
    requestAnimationFrame(frame);
  });
});
