import { asBrowserHost } from "../shared/judge.js";

/**
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {chrome.declarativeNetRequest.Rule} Rule
 * @typedef {chrome.declarativeNetRequest.RuleCondition} Condition
 * @typedef {`${chrome.declarativeNetRequest.ResourceType}`} ResourceType
 */

/** @type {ResourceType[]} */
const resources = [
  "sub_frame", "stylesheet", "script", "image", "font", "object", "xmlhttprequest", "ping", "csp_report", "media", "websocket",
  "webtransport", "webbundle", "other",
];

/** Above rules/closed.json (1), which closes the well-known sites until there is a snapshot. */
const base = 2;

/**
 * The session rules that enforce a snapshot. Without one: none, and rules/closed.json stands.
 * @param {Access} access
 * @param {string} blockPageAddress the block page's whole address, without `#`
 * @returns {Rule[]}
 */
export function rulesFrom({ snapshot, reachable }, blockPageAddress) {
  if (!snapshot) return [];

  /** @type {Rule[]} */
  const rules = [];
  /** @type {(priority: number, action: chrome.declarativeNetRequest.RuleAction, condition: Condition) => void} */
  const add = (priority, action, condition) => rules.push({ id: rules.length + 1, priority, action, condition });
  /** @type {chrome.declarativeNetRequest.RuleAction} */
  const toBlockPage = /** @type {any} */ ({ type: "redirect", redirect: { regexSubstitution: `${blockPageAddress}#\\0` } });
  const allow = /** @type {chrome.declarativeNetRequest.RuleAction} */ ({ type: "allow" });
  const block = /** @type {chrome.declarativeNetRequest.RuleAction} */ ({ type: "block" });
  /** @type {(types: ResourceType[]) => any} */
  const of = types => types;

  // A member of staff may be writing while the agent goes away: nothing new opens, but the open page goes on and the draft is kept.
  const closedResources = !reachable && snapshot.face === "staff" ? of(["sub_frame"]) : of(resources);

  add(base, allow, { resourceTypes: of(["main_frame", ...resources]) });

  const rest = snapshot.everythingElse;
  if (rest && !(rest.allowed && reachable)) {
    // Pages and frames only: an allowed site draws on hosts that no list names, and must still work.
    add(base + 1, toBlockPage, { regexFilter: "^https?://", resourceTypes: of(["main_frame"]) });
    add(base + 1, block, { regexFilter: "^https?://", resourceTypes: of(["sub_frame"]) });
  }

  for (const [labels, { open, closed }] of byDepth(snapshot.sites, reachable)) {
    const priority = base + 1 + labels;
    if (open.length > 0) add(priority, allow, { requestDomains: open, resourceTypes: of(["main_frame", ...resources]) });
    if (closed.length === 0) continue;
    add(priority, toBlockPage, { regexFilter: "^https?://.*", requestDomains: closed, resourceTypes: of(["main_frame"]) });
    add(priority, block, { requestDomains: closed, resourceTypes: closedResources });
  }

  return rules;
}

/**
 * The hosts by their number of labels: of two hosts that nest, the longer has more, so its rule gets the higher priority.
 * @param {import("../shared/messages.js").SiteAccess[]} sites
 * @param {boolean} reachable
 */
function byDepth(sites, reachable) {
  /** @type {Map<number, { open: string[], closed: string[] }>} */
  const depths = new Map();
  for (const site of sites) {
    for (const written of site.hosts) {
      const host = asBrowserHost(written);
      if (!host) continue;
      const labels = host.split(".").length;
      const depth = depths.get(labels) ?? { open: [], closed: [] };
      depths.set(labels, depth);
      (site.allowed && reachable ? depth.open : depth.closed).push(host);
    }
  }
  return depths;
}
