// The desk of the people on call: says when the page has lost the line, and lets a browser agree to be woken.
import { mount } from "../shell/mount.js";

const LOST_MS = 30_000;

// A page that was signed out, or a server in trouble, must not take the place of what stands here.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, xhr } = event.detail;
  if (target.matches("[data-live]") && xhr.status !== 200) event.detail.shouldSwap = false;
});

// What changes is read aloud and stands in the tab's title, for who looks elsewhere.
let before = null;
function say(live) {
  const words = live.querySelector("[data-live-says]").textContent.trim();
  const said = document.querySelector("[data-live-said]");
  if (before !== null && words !== before && said) said.textContent = words;
  before = words;
  const count = live.querySelectorAll(".rows > li").length;
  document.title = `${count ? `(${count}) ` : ""}${document.title.replace(/^\(\d+\) /, "")}`;
}

mount("[data-live]", (live) => {
  say(live);
  const lost = live.querySelector("[data-live-lost]");
  // Every look that comes back brings a new part with a new clock; one that does not leaves this one to run out.
  const clock = setTimeout(() => { lost.hidden = false; }, LOST_MS);
  const stop = () => { if (!document.contains(live)) clearTimeout(clock); };
  document.addEventListener("htmx:afterSwap", stop, { once: true });
});

function bytes(words) {
  const plain = atob(words.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

async function agree(card) {
  if ((await Notification.requestPermission()) !== "granted") throw new Error("not allowed");
  const registration = await navigator.serviceWorker.register(card.dataset.worker, { scope: "/on-call/" });
  await registration.update();
  const standing = await registration.pushManager.getSubscription();
  const device = standing ?? (await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytes(card.dataset.wake),
  }));
  const { endpoint, keys } = device.toJSON();
  const answer = await fetch(card.dataset.keep, {
    method: "POST",
    headers: { "X-CSRFToken": document.querySelector("meta[name='csrf-token']").content },
    body: new URLSearchParams({ endpoint, p256dh: keys.p256dh, auth: keys.auth }),
  });
  if (!answer.ok) throw new Error("not kept");
}

mount("[data-wake]", (card) => {
  const button = card.querySelector("[data-wake-on]");
  const [done, failed] = ["[data-wake-done]", "[data-wake-failed]"].map((name) => card.querySelector(name));
  if (!("PushManager" in window) || !("serviceWorker" in navigator)) {
    button.hidden = true;
    failed.hidden = false;
    return;
  }
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await agree(card);
      done.hidden = false;
      failed.hidden = true;
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  });
});
