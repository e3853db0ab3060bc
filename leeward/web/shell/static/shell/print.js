// button[data-print]: opens the browser's own print window; hidden where there are no scripts.
import { mount } from "./mount.js";

mount("[data-print]", (button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
