/**
 * Whether a handle, as a page shows it, is one of the school's official accounts.
 * @param {string} handle
 * @param {string[]} official
 */
export const isOfficial = (handle, official) => bare(handle) !== "" && official.some(account => bare(account) === bare(handle));

/** A handle without its sign, in lower case. @param {string} handle */
const bare = handle => handle.trim().replace(/^@/, "").toLowerCase();
