/**
 * @typedef {import("../background/pages.js").PageState} PageState
 * @typedef {import("../background/pages.js").PageAnalysis} PageAnalysis
 * @typedef {import("../background/pages.js").PageCheck} PageCheck
 * @typedef {import("../shared/messages.js").HeldPermission} HeldPermission
 */

/**
 * Asks the extension's background. It is away while the extension is being replaced: that counts as unreachable.
 * @template T
 * @param {import("../background/pages.js").PageRequest} request
 * @param {T} away
 * @returns {Promise<T>}
 */
async function askBackground(request, away) {
  try {
    return await chrome.runtime.sendMessage(request) ?? away;
  } catch {
    return away;
  }
}

const unreachable = /** @type {const} */ ({ type: "error", code: "unreachable" });

/** @returns {Promise<PageState | null>} */
const askPageState = () => askBackground({ type: "page" }, /** @type {PageState | null} */ (null));

/**
 * @param {string} text
 * @param {number} revision
 * @param {number | undefined} caret
 * @param {Element} field
 * @returns {Promise<PageAnalysis>}
 */
function askAnalysis(text, revision, caret, field) {
  const site = pageSite();
  return askBackground({ type: "analyse", text, revision, caret, account: site.account, reply: site.isReply(field) }, /** @type {PageAnalysis} */ (unreachable));
}

/**
 * Tells the agent what an author has decided about findings: their ids and how many, never a word of the draft.
 * @param {import("../background/pages.js").Choice} choice
 * @param {Finding[]} findings
 * @param {string} reason
 */
function tellChoice(choice, findings, reason) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { id } of findings) counts.set(id, (counts.get(id) ?? 0) + 1);
  void askBackground({ type: "choice", choice, findings: [...counts].map(([id, count]) => ({ id, count })), reason }, null);
}
