import { hostOf, judge } from "../shared/judge.js";

/**
 * What content scripts ask, and what they are told.
 * @typedef {{ type: "page" } | { type: "analyse", text: string, revision: number, caret?: number }} PageRequest
 * @typedef {{ active: boolean, reachable: boolean, closed: boolean, host: string }} PageState
 * @typedef {import("../shared/messages.js").Analysis | { type: "error", code: string }} PageAnalysis
 * @typedef {import("../shared/judge.js").Access} Access
 */

/**
 * The request, if a content script of ours may ask it.
 * @param {unknown} value
 * @returns {PageRequest | null}
 */
export function pageRequest(value) {
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  const request = /** @type {Record<string, unknown>} */ (value);
  if (request.type === "page") return { type: "page" };
  if (request.type !== "analyse" || typeof request.text !== "string" || !Number.isSafeInteger(request.revision)) return null;
  return /** @type {PageRequest} */ (value);
}

/**
 * Whether drafts are watched in a frame: for staff, where the frame or the page around it is a site that the policy governs.
 * @param {Access} access
 * @param {{ origin?: string, tab?: { url?: string } }} sender as the browser names it, not as the page claims
 * @returns {PageState}
 */
export function pageState(access, sender) {
  const hosts = [hostOf(sender.origin), hostOf(sender.tab?.url)].filter(host => host !== null);
  const governed = hosts.find(host => judge(access, host).governed);
  return {
    active: access.snapshot?.face === "staff" && governed !== undefined,
    reachable: access.reachable,
    // Such a page stands only while a draft stands on it.
    closed: access.reachable && governed !== undefined && judge(access, governed).denied,
    host: governed ?? hosts[0] ?? "",
  };
}

/**
 * Whether something is written on a page that has not been posted.
 * @param {number} tabId
 * @returns {Promise<boolean>}
 */
export async function hasDraft(tabId) {
  // Frames without a draft do not answer; where none answers there is nothing to lose.
  return await chrome.tabs.sendMessage(tabId, { type: "has-draft" }).catch(() => undefined) === true;
}

/** Tells every content script that its page's state may have changed; it asks again. */
export async function tellPages() {
  for (const tab of await chrome.tabs.query({ url: ["http://*/*", "https://*/*"] })) {
    // A tab without our script (opened before it was installed) has no one to tell.
    if (tab.id !== undefined) void chrome.tabs.sendMessage(tab.id, { type: "page-changed" }).catch(() => undefined);
  }
}
