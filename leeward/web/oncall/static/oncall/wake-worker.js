// Shows a notice when the server wakes this browser, and opens the page behind it. It holds no contents.
self.addEventListener("push", (event) => {
  let notice = { words: "Leeward", url: "/on-call/", id: "" };
  try {
    notice = { ...notice, ...event.data.json() };
  } catch {
    // An unreadable notice still rings.
  }
  event.waitUntil(
    self.registration.showNotification(notice.words, {
      tag: notice.id,
      renotify: Boolean(notice.id),
      requireInteraction: true,
      data: { url: notice.url },
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.url ?? "/on-call/", self.location.origin);
  const safe = url.origin === self.location.origin ? url.href : "/on-call/";
  event.waitUntil(self.clients.openWindow(safe));
});
