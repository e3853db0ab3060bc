// Keeps a copy of the plan's page in this browser where the person wants that.
import { mount } from "../shell/mount.js";
import "../shell/print.js";

const COPY = "leeward-plan";
const PAGE = "/plan/";

async function keepCopy() {
  const response = await fetch(PAGE, { credentials: "same-origin", headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(String(response.status));
  await (await caches.open(COPY)).put(PAGE, response);
}

mount("[data-keep]", async (card) => {
  if (!("caches" in window) || !navigator.serviceWorker) return;
  const [box, said] = [card.querySelector("input"), card.querySelector("[role=status]")];
  const { kept, gone, failed } = said.dataset;
  box.checked = await caches.has(COPY);
  card.hidden = false;
  // A copy that is older than the plan would mislead: each visit renews it.
  if (box.checked) keepCopy().catch(() => {});
  box.addEventListener("change", async () => {
    try {
      await (box.checked ? keepCopy() : caches.delete(COPY));
      said.textContent = box.checked ? kept : gone;
    } catch {
      box.checked = false;
      said.textContent = failed;
    }
  });
});
