import { hostOf, judge } from "../shared/judge.js";

/**
 * What content scripts ask, and what they are told.
 * @typedef {import("./host.js").ChoiceBody["choice"]} Choice
 * @typedef {import("./host.js").ContactBody["action"]} ContactAction
 * @typedef {{ type: "page" }
 *   | { type: "analyse", text: string, revision: number, caret?: number, account: string, reply: boolean }
 *   | { type: "photo", mediaType: string, head: string, size: number, account: string }
 *   | { type: "contact", action: ContactAction, name: string }
 *   | { type: "choice", choice: Choice, findings: { id: string, count: number }[], reason: string }
 *   | { type: "keep", about: import("../shared/messages.js").EvidenceAbout, text: string }
 *   | { type: "findings", count: number }} PageRequest
 * @typedef {{ active: boolean, reachable: boolean, closed: boolean, host: string, permissions: import("../shared/messages.js").HeldPermission[],
 *   referTo: import("../shared/messages.js").ReferTo }} PageState
 * @typedef {{ type: "error", code: string }} PageError
 * @typedef {import("../shared/messages.js").Analysis | PageError} PageAnalysis
 * @typedef {import("../shared/messages.js").Checked | PageError} PageCheck
 * @typedef {import("../shared/judge.js").Access} Access
 */

/** @typedef {(value: unknown) => boolean} Check */
/** @type {Check} */ const text = value => typeof value === "string";
/** @type {Check} */ const number = value => Number.isSafeInteger(value);
/** @type {Check} */ const flag = value => typeof value === "boolean";

/** @type {Record<PageRequest["type"], Record<string, Check>>} */
const shapes = {
  page: {},
  analyse: { text, revision: number, account: text, reply: flag },
  photo: { mediaType: text, head: text, size: number, account: text },
  contact: { action: text, name: text },
  choice: { choice: text, findings: Array.isArray, reason: text },
  keep: { about: text, text },
  findings: { count: number },
};

/**
 * The request, if a content script of ours may ask it.
 * @param {unknown} value
 * @returns {PageRequest | null}
 */
export function pageRequest(value) {
  if (typeof value !== "object" || value === null || !("type" in value) || typeof value.type !== "string" || !Object.hasOwn(shapes, value.type)) return null;
  const fields = Object.entries(shapes[/** @type {PageRequest["type"]} */ (value.type)]);
  const complete = fields.every(([name, check]) => check(/** @type {Record<string, unknown>} */ (value)[name]));
  return complete ? /** @type {PageRequest} */ (value) : null;
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
  const active = access.snapshot?.face === "staff" && governed !== undefined;
  return {
    active,
    reachable: access.reachable,
    // Such a page stands only while a draft stands on it.
    closed: access.reachable && governed !== undefined && judge(access, governed).denied,
    host: governed ?? hosts[0] ?? "",
    permissions: active ? access.snapshot?.permissions ?? [] : [],
    referTo: active && access.snapshot?.referTo ? access.snapshot.referTo : { concern: "", aboutHeadteacher: "" },
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
