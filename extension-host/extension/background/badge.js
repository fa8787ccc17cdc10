/** @typedef {import("../shared/judge.js").Access} Access */

/** @param {Access} access */
export async function showBadge({ snapshot, reachable }) {
  const faulty = snapshot !== null && snapshot.faults.length > 0;
  await chrome.action.setBadgeBackgroundColor({ color: "#8a4b00" });
  await chrome.action.setBadgeText({ text: reachable && !faulty ? "" : "!" });
  await chrome.action.setTitle({ title: reachable ? "SchoolGuard" : "SchoolGuard: its agent cannot be reached" });
}
