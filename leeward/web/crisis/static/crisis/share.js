// Puts together what goes to a trusted person. It never leaves by itself: the phone's own messages or share sheet send it.
import { mount } from "../shell/mount.js";

mount("[data-share]", (form) => {
  const text = form.querySelector("[data-text]");
  const sms = form.querySelector("[data-sms]");
  const said = form.querySelector("[data-said]");
  const other = form.querySelector("[data-other]");
  const copy = form.querySelector("[data-copy]");
  const checked = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)];

  const link = () => {
    const phone = checked("to")[0]?.value ?? "";
    // RFC 5724 begins the text with ?, iOS with &; ?& is read by both.
    sms.href = `sms:${phone}?&body=${encodeURIComponent(text.value)}`;
  };
  const compose = () => {
    const steps = checked("step").map((box) => `${box.dataset.name}:\n${box.dataset.lines}`);
    text.value = [checked("message")[0]?.value ?? "", ...steps].filter(Boolean).join("\n\n");
    link();
  };

  form.querySelector("[data-without-script]").hidden = true;
  form.querySelector("[data-preview]").hidden = false;
  other.hidden = !navigator.share;
  copy.hidden = !navigator.clipboard;
  form.addEventListener("change", (event) => (event.target.name === "to" ? link() : event.target !== text && compose()));
  text.addEventListener("input", link);
  compose();

  form.addEventListener("submit", (event) => event.preventDefault());
  other.addEventListener("click", () => navigator.share({ text: text.value }).catch(() => {}));
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = form.dataset.copied;
    } catch {
      said.textContent = form.dataset.notCopied;
    }
  });
});
