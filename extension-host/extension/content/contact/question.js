/** @typedef {{ verb: "stop" | "tell" | "go" } | { verb: "dismiss", finding: Finding }} ContactAnswer */

const contactWords = {
  follow: { would: "follow", not: "Do not follow", go: "Follow anyway" },
  add: { would: "add", not: "Do not add", go: "Add anyway" },
  accept: { would: "accept", not: "Do not accept", go: "Accept anyway" },
  message: { would: "message", not: "Do not message", go: "Message anyway" },
};

/**
 * Asks the agent about each name that an account shows; the strongest answer counts.
 * @param {Contact} contact
 */
async function checkContact({ action, names }) {
  const checks = await Promise.all(names.map(async name => {
    const check = await askBackground({ type: "contact", action, name }, /** @type {PageCheck} */ (unreachable));
    return { name, checked: check.type === "checked", findings: check.type === "checked" ? check.diagnostics : [] };
  }));
  const [first] = checks.sort((a, b) => strengths.indexOf(strongest(b.findings)) - strengths.indexOf(strongest(a.findings)));
  return { name: first?.name ?? "", findings: first?.findings ?? [], checked: checks.every(({ checked }) => checked) };
}

/**
 * What is asked before contact is made with an account that may be a pupil's.
 * @param {import("../../background/pages.js").ContactAction} action
 * @param {string} name
 * @param {boolean} checked
 * @param {Finding[]} findings
 * @param {PageState} page
 * @returns {Question<ContactAnswer>}
 */
function contactQuestion(action, name, checked, findings, page) {
  const hold = strongest(findings);
  const words = contactWords[action];
  /** @type {QuestionAction<ContactAnswer>[]} */
  const actions = [{ label: words.not, answer: { verb: "stop" }, look: "first" }];
  if (checked) actions.push({ label: `Tell the ${roleToTell(page)}`, answer: { verb: "tell" } });
  if (hold !== "forbid") actions.push({ label: words.go, answer: { verb: "go" }, reasoned: hold === "justify" });
  return {
    heading: checked ? "This may be a pupil's account" : "This account could not be checked",
    summary: `You are about to ${words.would} “${name}”. ${checked ? "Nothing has been sent yet." : "SchoolGuard's agent on this device cannot be reached."}`,
    items: findings.map(finding => ({
      words: findingWords(finding, ""),
      finding,
      lifted: liftedWords(finding, page.permissions),
      actions: [{ label: "This is not a pupil of ours", answer: { verb: "dismiss", finding }, look: "quiet" }],
    })),
    reason: checked && hold === "justify" ? `Why do you need to ${words.would} this account?` : undefined,
    actions,
    focus: words.not,
    away: { verb: "stop" },
  };
}

/** @param {PageState} page */
const roleToTell = ({ referTo }) => referTo.concern || "headteacher";

/**
 * Says whom to tell, and offers to keep what is on the page for them.
 * @param {PageState} page
 */
async function tellSomeone(page) {
  const role = roleToTell(page);
  const ask = partsOf(outermostFrame())?.ask ?? askAuthor;
  const { answer } = await ask({
    heading: `Tell the ${role}`,
    summary: `Nothing has been sent. If this account has asked you for contact, tell the ${role} in person or by telephone. Keep evidence puts a picture of this page, its address and the time on this device, addressed to the ${role}.`,
    items: [],
    actions: [{ label: "Keep evidence", answer: true, look: "first" }, { label: "Close", answer: false }],
    focus: "Keep evidence",
    away: false,
  });
  if (answer) await keepThisPage(page);
}

/** @param {PageState} page */
async function keepThisPage(page) {
  // The dialog is off the screen once two pictures of the page have been drawn.
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const kept = await askBackground({ type: "keep", about: "concern", text: String(getSelection() ?? "") }, /** @type {{ type: string }} */ (unreachable));
  const chip = new DraftChip(document.body);
  chip.say(kept.type === "kept" ? `Kept for the ${roleToTell(page)}` : "Not kept: SchoolGuard's agent did not answer");
  setTimeout(() => chip.clear(), reminderStays);
}
