// button[data-print]: opens the browser's own print window.
import { mount } from "../shell/mount.js";

mount("[data-print]", (button) => button.addEventListener("click", () => window.print()));
