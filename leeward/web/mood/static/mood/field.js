// Makes the mood field smooth: the finger may rest anywhere, words fade in as it moves, letting go is the check-in.
// Without this file the cells are plain buttons; with a keyboard they stay so, moved through with the arrow keys.
import { mount } from "../shell/mount.js";
import { newId } from "../shell/outbox.js";

const SIZE = 5;
const SHOWN = 3;

function nearest(spots, v, e) {
  return [...spots].sort((a, b) => Math.hypot(a.v - v, a.e - e) - Math.hypot(b.v - v, b.e - e)).slice(0, SHOWN);
}

function say(line, words) {
  const [first, ...rest] = words;
  const strong = document.createElement("strong");
  strong.textContent = first.word;
  line.replaceChildren(strong, `: ${first.meaning}`, rest.length ? ` · ${rest.map((word) => word.word).join(" · ")}` : "");
}

function arrows(cells) {
  const focusable = (index) => cells.forEach((cell, at) => { cell.tabIndex = at === index ? 0 : -1; });
  focusable(Math.floor(cells.length / 2));
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -SIZE, ArrowDown: SIZE };
  return (event) => {
    const index = cells.indexOf(event.target);
    const move = step[event.key];
    if (index < 0 || !move) return;
    event.preventDefault();
    const sideways = Math.abs(move) === 1;
    const next = index + move;
    if (next < 0 || next >= cells.length || (sideways && Math.floor(next / SIZE) !== Math.floor(index / SIZE))) return;
    focusable(next);
    cells[next].focus();
  };
}

mount("form[data-mood-field]", (form) => {
  const grid = form.querySelector(".mood-grid");
  const dot = form.querySelector("[data-mood-dot]");
  const line = form.querySelector("[data-mood-said]");
  const cells = [...grid.querySelectorAll("button")];
  const spots = JSON.parse(form.querySelector("script[type='application/json']").textContent);
  const [valence, energy, moment] = ["valence", "energy", "at"].map((name) => form.elements.namedItem(name));
  const still = line.textContent;
  let at = null;
  let sent = false;
  // With very large text the cells stand in one column: then they are plain buttons for a finger too.
  const listed = () => cells[0].offsetLeft === cells[1].offsetLeft && cells[0].offsetTop !== cells[1].offsetTop;

  grid.addEventListener("keydown", arrows(cells));
  grid.addEventListener("focusin", (event) => {
    const cell = cells.indexOf(event.target);
    if (cell < 0 || at) return;
    const v = -1 + (2 / SIZE) * ((cell % SIZE) + 0.5);
    const e = 1 - (2 / SIZE) * (Math.floor(cell / SIZE) + 0.5);
    say(line, nearest(spots, v, e));
  });

  const follow = (event) => {
    const box = grid.getBoundingClientRect();
    const x = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
    const y = Math.min(Math.max((event.clientY - box.top) / box.height, 0), 1);
    at = { v: 2 * x - 1, e: 1 - 2 * y };
    dot.hidden = false;
    dot.style.left = `${x * 100}%`;
    dot.style.top = `${y * 100}%`;
    say(line, nearest(spots, at.v, at.e));
  };
  const rest = () => {
    grid.classList.remove("is-moving");
    dot.hidden = true;
    at = null;
    line.textContent = still;
  };

  // The time of the tap goes along, so that one that is sent later still stands at its moment.
  const now = () => {
    moment.disabled = false;
    moment.value = new Date().toISOString();
  };
  const again = () => {
    sent = false;
    valence.disabled = energy.disabled = moment.disabled = true;
    rest();
  };

  grid.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || sent || listed()) return;
    grid.setPointerCapture(event.pointerId);
    grid.classList.add("is-moving");
    follow(event);
  });
  grid.addEventListener("pointermove", (event) => at && !sent && follow(event));
  grid.addEventListener("pointercancel", rest);
  grid.addEventListener("pointerup", (event) => {
    if (!at || sent) return;
    follow(event);
    sent = true;
    for (const [field, value] of [[valence, at.v], [energy, at.e]]) {
      field.disabled = false;
      field.value = value.toFixed(3);
    }
    now();
    form.requestSubmit();
  });
  // The pointer has sent the form already; only a key may press a cell by itself.
  grid.addEventListener("click", (event) => {
    if (event.detail > 0 && !listed()) event.preventDefault();
    else now();
  }, true);
  // "sent" also comes when the tap now waits on the device for the line to come back.
  form.addEventListener("sent", again);
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    form.elements.namedItem("client_id").value = newId();
    again();
  });
});
