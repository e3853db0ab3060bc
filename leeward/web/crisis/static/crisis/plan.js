// The plan's page: the locked copy in this browser, made only when the person asks for it.
import { mount } from "../shell/mount.js";
import { able, check, make, read, remove } from "./vault.js";

const FEWEST = 4;

const csrf = () => document.querySelector("meta[name=csrf-token]")?.content ?? "";
const post = (url) => fetch(url, { method: "POST", credentials: "same-origin", headers: { "X-CSRFToken": csrf() } });

// All the same, a run up or down, or pairs: what people try first.
function easy(pin) {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size === 1 && [0, 1, -1].includes([...steps][0]) || pin === pin.slice(0, 2).repeat(pin.length / 2) || /^(?:19|20)\d\d$/.test(pin);
}

function problem(pin, again, words) {
  if (!/^\d+$/.test(pin) || pin.length < FEWEST) return words.short;
  if (easy(pin)) return words.easy;
  return pin === again ? "" : words.differs;
}

mount("[data-keep]", async (card) => {
  const words = card.dataset;
  const said = card.querySelector("[data-said]");
  const say = (text) => { said.textContent = text; };
  const show = () => {
    const kept = Boolean(read());
    card.querySelector("[data-none]").hidden = kept || !able();
    card.querySelector("[data-some]").hidden = !kept;
  };
  card.hidden = false;
  if (!able()) say(words.cannot);
  if ((await check()) === "gone") say(words.gone);
  show();

  const form = card.querySelector("[data-lock]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { name, own, pin, again } = Object.fromEntries(new FormData(form));
    const wrong = problem(pin, again, words);
    say(wrong || words.working);
    if (wrong) return form.elements.pin.focus();
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const allowed = await post(words.make);
      if (!allowed.ok) throw new Error(String(allowed.status));
      const { id } = await allowed.json();
      const contents = await (await fetch(`/plan/copy/${id}/`, { credentials: "same-origin" })).json();
      await make({ id, name: own.trim() || name, pin, contents });
      form.reset();
      say("");
    } catch {
      await remove();
      say(words.failed);
    }
    button.disabled = false;
    show();
  });

  card.querySelector("[data-drop]").addEventListener("click", async () => {
    const copy = read();
    await remove();
    if (copy) post(`/plan/copy/${copy.id}/gone/`).catch(() => {});
    say(words.gone);
    show();
  });
  card.querySelector("[data-drop-all]")?.addEventListener("submit", () => { remove(); });
});
