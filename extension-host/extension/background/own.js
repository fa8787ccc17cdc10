import { hostOf, judge } from "../shared/judge.js";
import { findingsOf } from "./badge.js";
import { keepEvidence, selectedText } from "./evidence.js";

/**
 * What the extension's own pages (the popup, the block page, a kept page) ask.
 * @typedef {import("../shared/messages.js").EvidenceAbout} EvidenceAbout
 * @typedef {{ type: "tab", tabId: number } | { type: "keepTab", tabId: number, about: EvidenceAbout } | { type: "listEvidence" }
 *   | { type: "openEvidence", evidenceId: string } | { type: "teach", action: import("./host.js").TeachingAction }} OwnRequest
 * @typedef {{ host: string | null, watched: boolean, findings: number }} TabState
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {import("./host.js").Host} Host
 */

/**
 * @param {unknown} value
 * @returns {OwnRequest | null}
 */
export function ownRequest(value) {
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  const known = ["tab", "keepTab", "listEvidence", "openEvidence", "teach"].includes(String(value.type));
  return known ? /** @type {OwnRequest} */ (value) : null;
}

/**
 * @param {Host} host
 * @param {Access} access
 * @param {OwnRequest} request
 * @returns {Promise<unknown>}
 */
export async function answerOwn(host, access, request) {
  switch (request.type) {
    case "tab":
      return tabState(access, await chrome.tabs.get(request.tabId));
    case "keepTab":
      return keepEvidence(host, await chrome.tabs.get(request.tabId), await selectedText(request.tabId), request.about);
    case "listEvidence":
      return host.ask({ type: "listEvidence" });
    case "openEvidence":
      return host.ask({ type: "openEvidence", evidenceId: request.evidenceId });
    case "teach":
      return host.ask({ type: "teach", ...request.action });
  }
}

/**
 * @param {Access} access
 * @param {chrome.tabs.Tab} tab
 * @returns {TabState}
 */
function tabState(access, tab) {
  const host = hostOf(tab.url);
  const watched = host !== null && access.snapshot?.face === "staff" && judge(access, host).governed;
  return { host, watched, findings: tab.id === undefined ? 0 : findingsOf(tab.id) };
}
