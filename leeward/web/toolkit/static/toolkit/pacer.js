// The pacer: a form that swells and settles with the breath. Numbers and a calm bar where movement is not wanted.
import { mount } from "../shell/mount.js";

const READY_SECONDS = 3;

// Whether this person wants no movement.
export function calm() {
  return document.documentElement.dataset.motion === "less" || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

// Where the breath is, seconds after the start; null once all rounds are over. The same rule as core/toolkit/pacing.py.
export function moment(pacing, seconds, rounds) {
  const number = Math.floor(seconds / pacing.round);
  if (number >= rounds) return null;
  let into = seconds - number * pacing.round;
  let phase = pacing.phases[0];
  for (phase of pacing.phases) {
    if (into < phase.seconds) break;
    into -= phase.seconds;
  }
  const share = Math.min(1, into / phase.seconds);
  const eased = (1 - Math.cos(Math.PI * share)) / 2;
  return { number, phase, share, left: phase.seconds - into, full: phase.start + (phase.end - phase.start) * eased };
}

// A low soft tone that comes and goes with the breath.
function makeSound() {
  let context;
  let volume;
  return {
    on() {
      context ??= new AudioContext();
      context.resume();
      const tone = context.createOscillator();
      volume = context.createGain();
      tone.type = "sine";
      tone.frequency.value = 164;
      volume.gain.value = 0;
      tone.connect(volume).connect(context.destination);
      tone.start();
    },
    follow: (full) => volume?.gain.setTargetAtTime(0.01 + 0.05 * full, context.currentTime, 0.2),
    off() {
      volume?.gain.setTargetAtTime(0, context.currentTime, 0.1);
      volume = undefined;
    },
  };
}

mount("form[data-pacer]", (form) => {
  const dialog = document.getElementById("pacer");
  const pacing = JSON.parse(document.getElementById("pacing").textContent);
  const part = (name) => dialog.querySelector(`[data-${name}]`);
  const [words, count, bar, left, stop, feel, soundButton] = ["words", "count", "bar", "rounds", "stop", "feel", "sound"].map(part);
  const sea = dialog.querySelector(".pacer-sea");
  const after = form.querySelector("[data-part=after]");
  const sound = makeSound();
  let running = null;

  for (const element of form.querySelectorAll("[data-needs-script]")) element.hidden = false;
  form.querySelector("[data-script]").open = false;
  if (!form.querySelector("[name=after]:checked, .error")) after.hidden = true;
  feel.hidden = !("vibrate" in navigator) || !matchMedia("(pointer: coarse)").matches;

  function say(text) {
    if (words.textContent !== text) words.textContent = text;
  }

  function sayLeft(rounds) {
    if (rounds === 0) left.textContent = left.dataset.last;
    else if (rounds === 1) left.textContent = left.dataset.one;
    else left.textContent = left.dataset.many.replace("#", rounds);
  }

  function enter(phase) {
    say(phase.words);
    if (feel.getAttribute("aria-pressed") === "true") navigator.vibrate?.(phase.move === "in" ? [60] : phase.move === "out" ? [30, 60, 30] : [15]);
  }

  function finish(whole) {
    if (!running) return;
    cancelAnimationFrame(running.frame);
    running.lock?.release?.();
    form.elements.namedItem("rounds").value = running.done;
    running = null;
    sound.off();
    if (whole) {
      dialog.classList.add("is-over");
      say(words.dataset.closing);
      count.textContent = left.textContent = "";
      sea.style.setProperty("--full", 0.5);
      stop.textContent = stop.dataset.over;
    } else {
      dialog.close();
    }
  }

  function frame(now) {
    if (!running) return;
    const seconds = (now - running.since) / 1000 - READY_SECONDS;
    if (seconds < 0) {
      count.textContent = Math.ceil(-seconds);
      running.frame = requestAnimationFrame(frame);
      return;
    }
    const here = moment(pacing, seconds, running.rounds);
    if (!here) {
      running.done = running.rounds;
      finish(true);
      return;
    }
    running.done = here.number;
    if (here.phase !== running.phase) enter((running.phase = here.phase));
    sayLeft(running.rounds - here.number - 1);
    count.textContent = Math.ceil(here.left);
    bar.value = running.still ? Math.round(here.share * here.phase.seconds) / here.phase.seconds : here.share;
    if (!running.still) sea.style.setProperty("--full", here.full.toFixed(4));
    sound.follow(here.full);
    running.frame = requestAnimationFrame(frame);
  }

  async function start() {
    const minutes = form.querySelector("[data-minutes]:checked")?.value ?? Object.keys(pacing.rounds)[0];
    const still = calm();
    dialog.classList.toggle("is-still", still);
    dialog.classList.remove("is-over");
    stop.textContent = stop.dataset.label;
    left.textContent = "";
    sea.style.setProperty("--full", 0);
    say(words.dataset.ready);
    dialog.showModal();
    stop.focus();
    if (soundButton.getAttribute("aria-pressed") === "true") sound.on();
    running = { since: performance.now(), rounds: pacing.rounds[minutes], done: 0, still };
    running.frame = requestAnimationFrame(frame);
    const session = running;
    // The screen stays on while we breathe, where the device allows it.
    session.lock = await navigator.wakeLock?.request("screen").catch(() => null);
    if (running !== session) session.lock?.release?.();
  }

  stop.dataset.label = stop.textContent;
  stop.addEventListener("click", () => (running ? finish(false) : dialog.close()));
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (running) finish(false);
    else dialog.close();
  });
  dialog.addEventListener("close", () => {
    finish(false);
    after.hidden = false;
    const heading = document.getElementById("after");
    heading.focus({ preventScroll: true });
    after.scrollIntoView({ block: "center" });
  });
  for (const toggle of [feel, soundButton]) {
    toggle.addEventListener("click", () => {
      const on = toggle.getAttribute("aria-pressed") !== "true";
      toggle.setAttribute("aria-pressed", String(on));
      if (toggle === soundButton) on && running ? sound.on() : sound.off();
      else if (on) navigator.vibrate?.(30);
    });
  }
  for (const button of form.querySelectorAll("[data-start]")) button.addEventListener("click", start);
  window.addEventListener("pagehide", () => sound.off());
});
