import { keepEvidence } from "./evidence.js";

/**
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {import("./host.js").Host} Host
 */

/** @type {Record<string, { title: string, about: import("../shared/messages.js").EvidenceAbout }>} */
const entries = {
  keep: { title: "Keep evidence of this page", about: "concern" },
  keepAboutHeadteacher: { title: "Keep evidence of this page (about the headteacher)", about: "headteacher" },
};

/** Staff have entries in the page's own menu; nobody else has. @param {Access} access */
export async function offerKeeping({ snapshot }) {
  await chrome.contextMenus.removeAll();
  if (snapshot?.face !== "staff") return;
  for (const [id, { title }] of Object.entries(entries)) {
    chrome.contextMenus.create({ id, title, contexts: ["page", "selection", "image", "link", "video"], documentUrlPatterns: ["http://*/*", "https://*/*"] });
  }
}

/**
 * @param {Host} host
 * @param {chrome.contextMenus.OnClickData} choice
 * @param {chrome.tabs.Tab | undefined} tab
 */
export async function keepByMenu(host, choice, tab) {
  const entry = entries[choice.menuItemId];
  if (!entry || tab?.id === undefined) return;
  const reply = await keepEvidence(host, tab, choice.selectionText ?? "", entry.about);
  const kept = reply.type === "kept";
  await chrome.action.setTitle({ tabId: tab.id, title: kept ? `SchoolGuard: kept for the ${reply.item.referTo}` : "SchoolGuard: the evidence could not be kept" });
  await chrome.action.setBadgeText({ tabId: tab.id, text: kept ? "✓" : "!" });
}
