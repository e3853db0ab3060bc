// Says when the connection is gone, and starts the service worker that keeps the help pages at hand.

const line = document.getElementById("line");

function say(words) {
  if (!line) return;
  line.replaceChildren();
  if (!words) return;
  const note = document.createElement("p");
  note.className = "note is-lamp";
  note.textContent = words;
  line.append(note);
}

function lost() {
  say(line?.dataset.offlineWords);
}

window.addEventListener("offline", lost);
window.addEventListener("online", () => say(""));
document.addEventListener("htmx:sendError", lost);
document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && say(""));
if (!navigator.onLine) lost();

if ("serviceWorker" in navigator && window.isSecureContext) {
  navigator.serviceWorker.register("/sw.js").catch(() => {
    // Without the worker every page still works while there is a line.
  });
}
