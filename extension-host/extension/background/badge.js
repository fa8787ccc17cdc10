/** @typedef {import("../shared/judge.js").Access} Access */

/** Findings that are shown now: by tab, and in it by frame. @type {Map<number, Map<number, number>>} */
const findings = new Map();

/** @param {Access} access */
export async function showBadge(access) {
  await chrome.action.setTitle({ title: access.reachable ? "SchoolGuard" : "SchoolGuard: its agent cannot be reached" });
  await chrome.action.setBadgeBackgroundColor({ color: "#8a4b00" });
  await chrome.action.setBadgeTextColor({ color: "#ffffff" });
  await chrome.action.setBadgeText({ text: sign(access) });
  await Promise.all([...findings.keys()].map(tabId => showCount(access, tabId)));
}

/**
 * A frame says how many findings its drafts have now.
 * @param {Access} access
 * @param {chrome.runtime.MessageSender} sender
 * @param {number} count
 */
export async function countFindings(access, { tab, frameId = 0 }, count) {
  if (tab?.id === undefined) return null;
  const frames = findings.get(tab.id) ?? new Map();
  findings.set(tab.id, frames.set(frameId, count));
  await showCount(access, tab.id);
  return null;
}

/**
 * How many findings a tab has now.
 * @param {number} tabId
 */
export const findingsOf = tabId => [...findings.get(tabId)?.values() ?? []].reduce((sum, count) => sum + count, 0);

/**
 * The tab has another page, or is closed.
 * @param {number} tabId
 */
export const forgetFindings = tabId => findings.delete(tabId);

/**
 * @param {Access} access
 * @param {number} tabId
 */
async function showCount(access, tabId) {
  const count = findingsOf(tabId);
  // The tab may have closed meanwhile.
  await chrome.action.setBadgeText({ tabId, text: sign(access) || (count > 0 ? String(count) : "") }).catch(() => undefined);
}

/** What is wrong stands before what was found. @param {Access} access */
const sign = ({ snapshot, reachable }) => reachable && !(snapshot && snapshot.faults.length > 0) ? "" : "!";
