// Leads through the steps of a practice one at a time, by the way that the answers choose, and keeps what is written
// as it goes. Without this file all steps stand below each other.
import { mount } from "../shell/mount.js";
import "./counting.js";

mount("form[data-steps]", (form) => {
  const steps = new Map([...form.querySelectorAll("[data-step]")].map((step) => [step.dataset.step, step]));
  const order = [...steps.keys()];
  const nav = form.querySelector("[data-nav]");
  const [back, forward] = [nav.querySelector("[data-back]"), nav.querySelector("[data-forward]")];
  const progress = form.querySelector("[data-progress]");
  const foot = form.querySelector("[data-foot]");
  const heard = document.querySelector("[data-heard]");
  const next = forward.textContent;
  const at = form.elements.namedItem("at");
  let way = [];

  const chosen = (step) => step.querySelector("input[type=radio]:checked");
  const typed = (step) => [...step.querySelectorAll("textarea, input[type=text]")].some((field) => field.value.trim());
  const asks = (step) => Boolean(step.dataset.kind) && !["read", "timed", "breathe", "taps"].includes(step.dataset.kind);

  function after(name) {
    const step = steps.get(name);
    if (name === "before") return order[1];
    const target = (step.dataset.kind === "choose" && chosen(step)?.dataset.after) || step.dataset.after;
    return target === "end" ? "after" : target;
  }

  function label() {
    const step = steps.get(way.at(-1));
    const skips = !step.dataset.next && asks(step) && !chosen(step) && !typed(step);
    forward.textContent = step.dataset.next ?? (skips ? nav.dataset.skip : next);
    forward.classList.toggle("is-quiet", skips);
  }

  // What can be picked is what stands in the fields of an earlier step right now.
  function offer(step) {
    const list = step.querySelector("[data-picks]");
    if (!list) return;
    const known = new Set([...list.querySelectorAll("input")].map((input) => input.value));
    for (const source of list.dataset.picks.split(" ").filter(Boolean)) {
      for (const field of steps.get(source).querySelectorAll("textarea, input[type=text]")) {
        for (const line of field.value.split("\n").map((words) => words.trim()).filter(Boolean)) {
          if (known.has(line)) continue;
          known.add(line);
          const [choice, input] = [document.createElement("label"), document.createElement("input")];
          choice.className = "choice";
          Object.assign(input, { type: "radio", name: list.dataset.name, value: line });
          choice.append(input, line);
          list.append(choice);
          const other = step.querySelector("[data-other]");
          other.textContent = other.dataset.other;
        }
      }
    }
  }

  function show(name, { focus = true } = {}) {
    const step = steps.get(name);
    offer(step);
    for (const [other, element] of steps) element.hidden = other !== name;
    const first = name === "before";
    at.value = first ? "" : name;
    progress.hidden = back.hidden = first;
    progress.value = order.indexOf(name);
    forward.hidden = name === "after";
    foot.hidden = first || name === "after";
    forward.classList.toggle("is-big", first);
    label();
    if (!focus) return;
    const picks = step.querySelector("[data-picks] input");
    ((!picks && step.querySelector("textarea, input[type=text]")) || step.querySelector("h2") || step).focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  // Sends what stands there, so that it can be gone on with elsewhere, and shows help if the words ask for it.
  async function keep() {
    const fields = new FormData(form);
    fields.set("act", "step");
    try {
      const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin" });
      if (![200, 507].includes(response.status)) return;
      const help = (await response.text()).trim();
      if (help === heard.innerHTML.trim() || !form.isConnected) return;
      heard.innerHTML = help;
      if (help) window.scrollTo(0, 0);
    } catch {
      // No line: the words stay in the form and on this device.
    }
  }

  // The way to a step that was kept: along the answers, as far as they lead.
  function wayTo(name) {
    const found = ["before"];
    while (found.at(-1) !== name && found.at(-1) !== "after") found.push(after(found.at(-1)));
    return found.at(-1) === name ? found : ["before", name];
  }

  function whereToGoOn() {
    const wrong = order.find((name) => steps.get(name).querySelector(".error"));
    if (wrong) return wrong;
    if (steps.has(at.value)) return at.value;
    return order.findLast((name) => typed(steps.get(name))) ?? "before";
  }

  nav.hidden = false;
  for (const words of form.querySelectorAll("[data-only]")) words.hidden = true;
  back.addEventListener("click", () => {
    way.pop();
    show(way.at(-1));
  });
  forward.addEventListener("click", () => {
    const here = steps.get(way.at(-1));
    way.push(after(way.at(-1)));
    show(way.at(-1));
    if (typed(here) || chosen(here)) keep();
  });
  form.addEventListener("input", label);
  form.addEventListener("change", (event) => {
    label();
    // The last circle tapped is a step done: the way on is put into the hand.
    const taps = event.target.closest(".taps");
    if (taps && !taps.querySelector("input:not(:checked)")) forward.focus();
    // Own words take the place of a picked line, and the other way round.
    const step = event.target.closest("[data-kind=pick]");
    if (!step) return;
    if (event.target.type === "radio") step.querySelector("input[type=text]").value = "";
    else if (event.target.value.trim() && chosen(step)) chosen(step).checked = false;
  });
  form.addEventListener("counted", () => forward.focus({ preventScroll: true }));
  // Enter in a line goes one step on; it does not end the practice.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target.type !== "text" || event.isComposing) return;
    event.preventDefault();
    const lines = [...event.target.closest("[data-step]").querySelectorAll("input[type=text]")];
    (lines[lines.indexOf(event.target) + 1] ?? forward).focus();
  });
  const begin = whereToGoOn();
  way = wayTo(begin);
  show(begin, { focus: false });
});
