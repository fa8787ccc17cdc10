import { fitPicture } from "./picture.js";

/**
 * @typedef {import("./host.js").Host} Host
 * @typedef {import("../shared/messages.js").EvidenceAbout} EvidenceAbout
 */

const longestAddress = 4096;
const longestText = 20_000;
const noPicture = { picture: "", mediaType: "" };

/**
 * Keeps what a tab shows: its picture, its address and what is selected in it. All of it goes to the agent and is kept nowhere here.
 * @param {Host} host
 * @param {chrome.tabs.Tab} tab
 * @param {string} text
 * @param {EvidenceAbout} about
 */
export async function keepEvidence(host, tab, text, about) {
  const picture = await pictureOf(tab);
  return host.ask({ type: "keepEvidence", address: (tab.url ?? "").slice(0, longestAddress), text: text.slice(0, longestText), ...picture, about });
}

/**
 * What is selected in a tab.
 * @param {number} tabId
 * @returns {Promise<string>}
 */
export async function selectedText(tabId) {
  // Frames in which nothing is selected do not answer.
  const selected = await chrome.tabs.sendMessage(tabId, { type: "selected" }).catch(() => "");
  return typeof selected === "string" ? selected : "";
}

/** @param {chrome.tabs.Tab} tab */
async function pictureOf(tab) {
  // What would be pictured is what the window shows.
  if (!tab.active) return noPicture;
  try {
    return await fitPicture(await chrome.tabs.captureVisibleTab(tab.windowId, { format: "png" }));
  } catch {
    // A window that is not drawn has no picture: the rest is kept.
    return noPicture;
  }
}
