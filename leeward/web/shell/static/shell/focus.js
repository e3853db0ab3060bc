// After htmx has put a new page into the frame: focus its heading, mark the place in the bar, take over its body class.
import { mount } from "./mount.js";

function markPlace(main) {
  const place = main.dataset.place;
  const names = { home: "/", talk: "/talk/", checkin: "/check-in/", tools: "/tools/", me: "/me/" };
  for (const link of document.querySelectorAll(".bar a")) {
    if (new URL(link.href).pathname === names[place]) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function focusHeading(main) {
  const anchor = location.hash && document.getElementById(location.hash.slice(1));
  const heading = anchor || main.querySelector("h1") || main;
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  heading.focus({ preventScroll: !anchor });
}

function arrived() {
  const main = document.getElementById("main");
  if (!main) return;
  markPlace(main);
  focusHeading(main);
}

// Style sheets of a page stand in its head or body; those this document lacks come along before the page is shown.
document.addEventListener("htmx:beforeSwap", (event) => {
  const have = new Set([...document.querySelectorAll("link[rel=stylesheet]")].map((link) => link.getAttribute("href")));
  for (const [, href] of (event.detail.serverResponse ?? "").matchAll(/<link rel="stylesheet" href="([^"]+)">/g)) {
    if (have.has(href) || !href.startsWith("/")) continue;
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    document.head.append(link);
    have.add(href);
  }
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.elt?.id === "main" || event.detail.target?.id === "main") arrived();
});
document.addEventListener("htmx:historyRestore", arrived);

// A reply can bring the help button forward, for as long as this tab is open: header HX-Trigger: {"help": "raised"}, or
//   document.dispatchEvent(new CustomEvent("help", { detail: { value: "raised" } }));
document.addEventListener("help", (event) => {
  const value = event.detail?.value === "raised" ? "raised" : "quiet";
  document.documentElement.dataset.help = value;
  try {
    sessionStorage.setItem("help", value);
  } catch {
    // It then lasts as long as this page.
  }
});
// A page can say it too: <span hidden data-help-near></span>.
mount("[data-help-near]", () => document.dispatchEvent(new CustomEvent("help", { detail: { value: "raised" } })));
