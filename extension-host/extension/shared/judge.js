/**
 * @typedef {import("./messages.js").AccessSnapshot} AccessSnapshot
 * @typedef {import("./messages.js").SiteAccess} SiteAccess
 * @typedef {{ snapshot: AccessSnapshot | null, reachable: boolean }} Access
 * @typedef {{ governed: boolean, denied: boolean, site: SiteAccess | null, why: "open" | "policy" | "unreachable" | "starting" }} Verdict
 */

/** @type {Verdict} */
const open = { governed: false, denied: false, site: null, why: "open" };

/**
 * A host as the browser writes it (lower case, punycode), or null if it is none.
 * @param {string} host
 */
export function asBrowserHost(host) {
  try {
    const { hostname, pathname } = new URL(`http://${host}/`);
    return pathname === "/" && hostname !== "" ? hostname.replace(/\.$/, "") : null;
  } catch {
    return null;
  }
}

/**
 * The host of a web page's address, or null for any other address.
 * @param {string | undefined} address
 */
export function hostOf(address) {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.hostname.replace(/\.$/, "") : null;
  } catch {
    return null;
  }
}

/**
 * The site that speaks of a host: the longest host wins.
 * @param {AccessSnapshot} snapshot
 * @param {string} host
 * @returns {SiteAccess | null}
 */
export function siteOf(snapshot, host) {
  let best = null;
  let length = 0;
  for (const site of snapshot.sites) {
    for (const written of site.hosts) {
      const known = asBrowserHost(written);
      if (known && known.length > length && (host === known || host.endsWith(`.${known}`))) {
        best = site;
        length = known.length;
      }
    }
  }
  return best ?? snapshot.everythingElse ?? null;
}

/**
 * May this host be open now? Holds no rule: it only reads the agent's answer, strictly when the agent cannot be reached.
 * @param {Access} access
 * @param {string} host
 * @returns {Verdict}
 */
export function judge({ snapshot, reachable }, host) {
  if (!snapshot) return { governed: false, denied: false, site: null, why: "starting" };
  const site = siteOf(snapshot, host);
  if (!site) return open;
  if (!reachable) return { governed: true, denied: true, site, why: "unreachable" };
  return { governed: true, denied: !site.allowed, site, why: site.allowed ? "open" : "policy" };
}
