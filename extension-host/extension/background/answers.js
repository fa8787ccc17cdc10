import { isOfficial } from "../shared/accounts.js";
import { countFindings } from "./badge.js";
import { recordChoice } from "./choices.js";
import { keepEvidence } from "./evidence.js";
import { pageState } from "./pages.js";

/**
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {import("./host.js").Host} Host
 * @typedef {import("./pages.js").PageRequest} PageRequest
 */

/**
 * What a content script is answered. The host of the page is the browser's word, not the page's.
 * @param {Host} host
 * @param {Access} access
 * @param {PageRequest} request
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<unknown>}
 */
export async function answerPage(host, access, request, sender) {
  const page = pageState(access, sender);
  if (request.type === "page") return page;
  if (!page.active) return { type: "error", code: "refused" };
  const { host: name } = page;
  const official = isOfficial("account" in request ? request.account : "", access.snapshot?.officialAccounts ?? []);
  switch (request.type) {
    case "keep":
      return sender.tab ? keepEvidence(host, sender.tab, request.text, request.about) : null;
    case "findings":
      return countFindings(access, sender, request.count);
    case "choice":
      return recordChoice(host, { type: "choice", host: name, choice: request.choice, findings: request.findings, reason: request.reason });
    case "analyse":
      if (page.closed) return { type: "error", code: "closed" };
      return host.ask({ type: "analyse", text: request.text, host: name, official, reply: request.reply, revision: request.revision, caret: request.caret });
    case "photo":
      return host.ask({ type: "photo", host: name, official, mediaType: request.mediaType, head: request.head, size: request.size });
    case "contact":
      return host.ask({ type: "contact", host: name, action: request.action, name: request.name });
  }
}
