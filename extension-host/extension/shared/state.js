import { isSnapshot } from "./messages.js";

/** @typedef {import("./judge.js").Access} Access */

/**
 * The last known access. The snapshot outlives the browser (without the agent it says what to close); whether the agent can be reached does not.
 * @returns {Promise<Access>}
 */
export async function readAccess() {
  const [{ snapshot }, { reachable }] = await Promise.all([
    chrome.storage.local.get("snapshot"),
    chrome.storage.session.get("reachable"),
  ]);
  return { snapshot: isSnapshot(snapshot) ? snapshot : null, reachable: reachable === true };
}

/** @param {Access} access */
export async function writeAccess({ snapshot, reachable }) {
  if (snapshot) await chrome.storage.local.set({ snapshot });
  await chrome.storage.session.set({ reachable });
}

/**
 * Calls with the access as it is now and after every change.
 * @param {(access: Access) => void} show
 */
export function followAccess(show) {
  const refresh = async () => show(await readAccess());
  chrome.storage.onChanged.addListener(refresh);
  return refresh();
}
