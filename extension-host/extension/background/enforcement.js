import { blockedAddress, blockPage } from "../shared/addresses.js";
import { hostOf, judge } from "../shared/judge.js";
import { hasDraft } from "./pages.js";
import { rulesFrom } from "./rules.js";

/** @typedef {import("../shared/judge.js").Access} Access */

/**
 * Makes the browser obey an access in all that it asks for from now on. All old rules go and all new ones come in one step.
 * @param {Access} access
 */
export async function replaceRules(access) {
  const old = await chrome.declarativeNetRequest.getSessionRules();
  await chrome.declarativeNetRequest.updateSessionRules({
    removeRuleIds: old.map(rule => rule.id),
    addRules: rulesFrom(access, chrome.runtime.getURL(blockPage)),
  });
}

/**
 * Judges the pages that are open already. (A block page goes back by itself: blocked/blocked.js.)
 * @param {Access} access
 */
export async function judgeOpenTabs(access) {
  // Without the agent a member of staff keeps the page on which a draft may stand; nothing new opens.
  if (!access.reachable && access.snapshot?.face === "staff") return;
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map(async tab => {
    // A page with a draft of a member of staff stays, so that nothing written is lost; all that it asks for from now on is blocked.
    if (access.snapshot?.face === "staff" && tab.id !== undefined && await hasDraft(tab.id)) return;
    await judgeTab(access, tab.id, tab.url);
  }));
}

/**
 * Sends a tab that shows a denied host to the block page.
 * @param {Access} access
 * @param {number | undefined} tabId
 * @param {string | undefined} address
 */
export async function judgeTab(access, tabId, address) {
  const host = hostOf(address);
  if (tabId === undefined || !address || !host || !judge(access, host).denied) return;
  // The tab may have closed meanwhile: then nothing is left to enforce.
  await chrome.tabs.update(tabId, { url: blockedAddress(address) }).catch(() => undefined);
}
