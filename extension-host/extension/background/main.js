import { readAccess, writeAccess } from "../shared/state.js";
import { showBadge } from "./badge.js";
import { judgeOpenTabs, judgeTab, replaceRules } from "./enforcement.js";
import { Host } from "./host.js";
import { pageRequest, pageState, tellPages } from "./pages.js";

/**
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {import("../shared/messages.js").AccessPush} AccessPush
 * @typedef {import("../shared/messages.js").AgentPush} AgentPush
 */

/** @type {Access} */
let access = { snapshot: null, reachable: false };
/** @type {Promise<void>} */
let turn = Promise.resolve();

// Until the agent has spoken, what was last known is closed.
const started = readAccess().then(stored => take({ snapshot: stored.snapshot, reachable: false }));
const host = new Host(message => void started.then(() => receive(message)));
void started.then(() => host.connect());

/** @param {AccessPush | AgentPush} message */
function receive(message) {
  if (message.type === "access") return take({ snapshot: message.snapshot, reachable: true });
  // Reachable again is not enough to open: the snapshot that follows says what is open now.
  return message.reachable ? undefined : take({ ...access, reachable: false });
}

/**
 * Puts an access in force. Turn by turn; of several that wait only the last matters.
 * @param {Access} next
 */
function take(next) {
  access = next;
  turn = turn.catch(() => undefined).then(() => access === next ? apply(next) : undefined);
  return turn;
}

/** @param {Access} next */
async function apply(next) {
  await replaceRules(next);
  // Block pages read this: when it says open, the rules have opened already.
  await writeAccess(next);
  await judgeOpenTabs(next);
  await Promise.all([showBadge(next), tellPages(), askAgainAt(next.snapshot?.until)]);
}

/** @param {string | undefined} until */
async function askAgainAt(until) {
  await chrome.alarms.clear("until");
  if (until) await chrome.alarms.create("until", { when: Date.parse(until) + 1000 });
}

// A service worker that the browser had stopped starts again with this alarm, and this file with it.
void chrome.alarms.create("awake", { periodInMinutes: 0.5 });
chrome.alarms.onAlarm.addListener(alarm => {
  if (alarm.name === "until") host.watch();
  host.connect();
});

chrome.runtime.onStartup.addListener(() => host.connect());

// A page brought back from the back-forward cache, or served by its own service worker, makes no request that a rule could stop. (What a page
// does with history.pushState keeps its host, which has been judged.)
chrome.webNavigation.onCommitted.addListener(page => {
  if (page.frameId === 0) void started.then(() => judgeTab(access, page.tabId, page.url));
});

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const request = pageRequest(message);
  if (!request || sender.id !== chrome.runtime.id || !sender.tab) return false;
  void started.then(async () => {
    const page = pageState(access, sender);
    if (request.type === "page") return respond(page);
    if (page.active && page.closed) return respond({ type: "error", code: "closed" });
    respond(page.active
      ? await host.ask({ type: "analyse", text: request.text, host: page.host, official: false, revision: request.revision, caret: request.caret })
      : { type: "error", code: "refused" });
  });
  return true;
});
