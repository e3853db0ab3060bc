// Shows the steps of a practice one at a time; without this file they stand below each other.
import { mount } from "../shell/mount.js";

mount("form[data-steps]", (form) => {
  const steps = [...form.querySelectorAll("[data-step]")];
  const nav = form.querySelector("[data-nav]");
  const [back, forward] = [nav.querySelector("[data-back]"), nav.querySelector("[data-forward]")];
  const progress = form.querySelector("[data-progress]");
  const next = forward.textContent;

  function show(index, focus = true) {
    steps.forEach((step, at) => (step.hidden = at !== index));
    progress.hidden = index === 0;
    progress.value = index;
    back.hidden = index === 0;
    forward.hidden = index === steps.length - 1;
    forward.textContent = steps[index].dataset.next ?? next;
    forward.classList.toggle("is-big", index === 0);
    form.dataset.at = index;
    if (!focus) return;
    (steps[index].querySelector("textarea") ?? steps[index].querySelector("h2") ?? steps[index]).focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  function whereToGoOn() {
    const wrong = steps.findIndex((step) => step.querySelector(".error"));
    if (wrong >= 0) return wrong;
    return Math.max(0, steps.findLastIndex((step) => step.querySelector("textarea")?.value));
  }

  nav.hidden = false;
  back.addEventListener("click", () => show(Number(form.dataset.at) - 1));
  forward.addEventListener("click", () => show(Number(form.dataset.at) + 1));
  // The last circle tapped is a step done: the way on is put into the hand.
  form.addEventListener("change", (event) => {
    const taps = event.target.closest(".taps");
    if (taps && !taps.querySelector("input:not(:checked)")) forward.focus();
  });
  show(whereToGoOn(), false);
});
