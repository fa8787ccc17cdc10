/** The block page's path; the address that it stands for follows the `#`, as it was asked for. */
export const blockPage = "blocked/blocked.html";

/**
 * The block page in place of a page that is open. `?open` tells it that the page lies right behind it in the history.
 * @param {string} address
 */
export const blockedAddress = address => `${chrome.runtime.getURL(blockPage)}?open#${address}`;

/**
 * The web address that a block page stands for, or null.
 * @param {string} address
 */
export function originalAddress(address) {
  const start = address.indexOf("#");
  if (start < 0) return null;
  try {
    const url = new URL(address.slice(start + 1));
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}
