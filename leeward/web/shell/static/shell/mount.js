// Starts a widget on every element that matches, now and whenever htmx brings new ones in.
//   import { mount } from "./mount.js";  mount("[data-draft]", (element) => { … });

const widgets = [];
const started = new WeakMap();

function start(root, { selector, begin }) {
  const found = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) found.unshift(root);
  for (const element of found) {
    const done = started.get(element) ?? new Set();
    if (done.has(begin)) continue;
    started.set(element, done.add(begin));
    begin(element);
  }
}

export function mount(selector, begin) {
  const widget = { selector, begin };
  widgets.push(widget);
  start(document, widget);
}

export function mountAll(root) {
  for (const widget of widgets) start(root, widget);
}

document.addEventListener("htmx:load", (event) => mountAll(event.detail.elt));
