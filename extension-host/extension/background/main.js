import { readAccess, writeAccess } from "../shared/state.js";
import { answerPage } from "./answers.js";
import { forgetFindings, showBadge } from "./badge.js";
import { recordWaiting } from "./choices.js";
import { judgeOpenTabs, judgeTab, replaceRules } from "./enforcement.js";
import { Host } from "./host.js";
import { keepByMenu, offerKeeping } from "./menu.js";
import { answerOwn, ownRequest } from "./own.js";
import { pageRequest, tellPages } from "./pages.js";

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
  if (message.type === "access") {
    recordWaiting(host);
    return take({ snapshot: message.snapshot, reachable: true });
  }
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
  await Promise.all([showBadge(next), tellPages(), offerKeeping(next), askAgainAt(next.snapshot?.until)]);
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
  if (page.frameId !== 0) return;
  forgetFindings(page.tabId);
  void started.then(() => judgeTab(access, page.tabId, page.url));
});
chrome.contextMenus.onClicked.addListener((choice, tab) => void keepByMenu(host, choice, tab));
chrome.tabs.onRemoved.addListener(tabId => forgetFindings(tabId));

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (sender.url?.startsWith(chrome.runtime.getURL(""))) {
    const own = ownRequest(message);
    if (own) void started.then(async () => respond(await answerOwn(host, access, own)));
    return own !== null;
  }
  const request = pageRequest(message);
  if (!request || !sender.tab) return false;
  void started.then(async () => respond(await answerPage(host, access, request, sender)));
  return true;
});
