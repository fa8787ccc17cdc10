/** @type {Map<HTMLElement, Draft>} */
const drafts = new Map();
let counted = 0;
/** @type {PageState} */
let page = { active: false, reachable: false, closed: false, host: location.hostname, permissions: [], referTo: { concern: "", aboutHeadteacher: "" } };

// The listeners stand before the page's own scripts run; they do nothing until the page is known to be watched.
joinFrames({ drafts: () => drafts.values(), ask: askAuthor });
const hold = new PostHold(() => page, draftOf);
const writing = new Listeners(["input", "focusin"], write);
const cards = new CardSummoner(() => drafts, () => page);
const gate = new RequestGate(() => page);
const photos = new PhotoGuard(() => page);
const contacts = new ContactGuard(() => page);
Draft.onFindings = countFindings;
void refreshPage();
chrome.runtime.onMessage.addListener((message, _, respond) => {
  if (message?.type === "page-changed") void refreshPage();
  if (message?.type === "has-draft" && [...drafts.values()].some(draft => draft.postable)) respond(true);
  if (message?.type === "selected" && String(getSelection() ?? "") !== "") respond(String(getSelection()));
});

/** @param {Event} event */
function write(event) {
  if (!page.active) return;
  const element = WatchedField.of(event);
  if (element) draftOf(element).edited();
}

/** @param {HTMLElement} element */
function draftOf(element) {
  const known = drafts.get(element);
  if (known) return known;
  const draft = new Draft(element, () => {
    draft.close();
    drafts.delete(element);
    gate.remember(draft);
    countFindings();
  });
  drafts.set(element, draft);
  gate.watch();
  for (const listeners of [writing, hold.listeners, cards.listeners, photos.listeners, contacts.listeners]) listeners.around(element);
  return draft;
}

/** The badge shows how many findings stand in this tab. */
function countFindings() {
  const count = [...drafts.values()].reduce((sum, draft) => sum + draft.findings.length, 0);
  if (count === counted) return;
  counted = count;
  void askBackground({ type: "findings", count }, null);
}

async function refreshPage() {
  const next = await askPageState();
  if (!next) return gate.watch();
  const news = next.active !== page.active || next.reachable !== page.reachable || next.closed !== page.closed;
  page = next;
  gate.watch();
  if (!news) return;
  if (!page.active) {
    for (const draft of drafts.values()) draft.close();
    drafts.clear();
    countFindings();
    return;
  }

  for (const draft of drafts.values()) void draft.judge();
  const active = deepestActive(document);
  const field = active && WatchedField.around(active);
  if (field) draftOf(field).edited();
}
