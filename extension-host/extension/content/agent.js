/**
 * @typedef {import("../background/pages.js").PageState} PageState
 * @typedef {import("../background/pages.js").PageAnalysis} PageAnalysis
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

/** @returns {Promise<PageState | null>} */
const askPageState = () => askBackground({ type: "page" }, /** @type {PageState | null} */ (null));

/**
 * @param {string} text
 * @param {number} revision
 * @param {number} [caret]
 * @returns {Promise<PageAnalysis>}
 */
const askAnalysis = (text, revision, caret) =>
  askBackground({ type: "analyse", text, revision, caret }, /** @type {PageAnalysis} */ ({ type: "error", code: "unreachable" }));
