// The look a person chose, on this device only: theme, text size, motion. Also tells the server the time zone.
import { mount } from "./mount.js";

const root = document.documentElement;

function choose(name, value) {
  try {
    if (value) localStorage.setItem(`look.${name}`, value);
    else localStorage.removeItem(`look.${name}`);
  } catch {
    // The choice then lasts as long as this page.
  }
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}

// input[type=radio][data-look="theme"], its value empty for "as my device".
mount("input[data-look]", (input) => {
  let kept = "";
  try {
    kept = localStorage.getItem(`look.${input.dataset.look}`) ?? "";
  } catch {
    kept = root.dataset[input.dataset.look] ?? "";
  }
  input.checked = input.value === kept;
  input.addEventListener("change", () => input.checked && choose(input.dataset.look, input.value));
});

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.split("; ").includes(`zone=${zone}`)) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `zone=${zone}; path=/; max-age=31536000; samesite=lax${secure}`;
}
