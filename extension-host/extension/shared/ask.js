/**
 * Asks the background, from a page of the extension.
 * @template T
 * @param {import("../background/own.js").OwnRequest} request
 * @returns {Promise<T>}
 */
export const ask = request => chrome.runtime.sendMessage(request);

/**
 * The tab that a person looks at: the one last used, other than this page if it stands in a tab of its own.
 * @returns {Promise<chrome.tabs.Tab | undefined>}
 */
export async function lookedAt() {
  const [own, tabs] = await Promise.all([chrome.tabs.getCurrent(), chrome.tabs.query({ currentWindow: true })]);
  return tabs.filter(tab => tab.id !== own?.id).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
