// Where a locked copy of the plan is kept in this browser: may it stay, and is it the newest? Everybody else loads nothing.
const KEY = "kept";

async function look() {
  try {
    if (!localStorage.getItem(KEY)) return;
  } catch {
    return;
  }
  // The plan's own pages look by themselves.
  if (location.pathname === "/plan/" || location.pathname === "/kept/") return;
  const { check } = await import("../crisis/vault.js");
  await check();
}

look();
