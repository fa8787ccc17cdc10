/**
 * @typedef {{ verb: "fix" | "edit" | "post" | "again" } | { verb: "dismiss", finding: Finding }} PostAnswer
 */

/**
 * What is asked about a post that is held.
 * @param {Judgement} judgement
 * @param {PageState} page
 * @param {string} audience as the site names it, or ""
 * @returns {Question<PostAnswer>}
 */
function postQuestion(judgement, page, audience) {
  const { checked, closed, hold, findings, text } = judgement;
  return {
    ...holdWords(judgement, page.host),
    seenBy: audience ? `${audience}, on ${page.host}` : `anyone who can see ${page.host}`,
    items: findings.map(finding => ({
      words: findingWords(finding, text),
      finding,
      lifted: liftedWords(finding, page.permissions),
      actions: [{ label: "This is not about our school", answer: { verb: "dismiss", finding }, look: "quiet" }],
    })),
    reason: checked && hold === "justify" && !closed ? "Why does this need to be posted?" : undefined,
    ...postActions(judgement),
    away: { verb: "edit" },
  };
}

/**
 * @param {Judgement} judgement
 * @param {string} host
 */
function holdWords({ checked, closed, hold, findings, text }, host) {
  if (closed) {
    return {
      heading: "This site is closed to you for now",
      summary: `The school's policy has closed ${host} since you began to write. Your draft is kept: wait until it opens, or copy what you need.`,
    };
  }
  if (!checked) {
    return {
      heading: "This post could not be checked",
      summary: text.length > longestText
        ? "It is longer than 100,000 characters, more than SchoolGuard reads. Your draft is kept. You can shorten it, or post it unchecked."
        : "SchoolGuard's agent on this device cannot be reached. Your draft is kept. You can wait and try again, or post it unchecked.",
    };
  }
  if (isLight(hold)) return { heading: "Ready to post", summary: "Nothing holds this post now." };

  const things = findings.length === 1 ? "One thing" : `${findings.length} things`;
  return { heading: "Look again before this is public", summary: `${things} in your post to look at. ${holdEnds[hold]}` };
}

const holdEnds = {
  warn: "You decide what to do about it.",
  justify: "To post it as it is, say why it needs to be posted.",
  forbid: "The policy does not let it be posted like this.",
};

/**
 * @param {Judgement} judgement
 * @returns {{ actions: QuestionAction<PostAnswer>[], focus: string }}
 */
function postActions({ checked, closed, hold, findings }) {
  /** @type {QuestionAction<PostAnswer>} */
  const edit = { label: "Edit post", answer: { verb: "edit" } };
  if (closed) return { actions: [edit], focus: edit.label };
  if (checked && isLight(hold)) {
    return { actions: [{ label: "Post", answer: { verb: "post" }, look: "first" }, edit], focus: "Post" };
  }

  /** @type {QuestionAction<PostAnswer>[]} */
  const actions = [];
  if (findings.some(finding => finding.fixes.length > 0)) actions.push({ label: "Fix", answer: { verb: "fix" }, look: "first" });
  actions.push(edit);
  if (!checked) actions.push({ label: "Try again", answer: { verb: "again" } });
  if (hold !== "forbid") actions.push({ label: "Post anyway", answer: { verb: "post" }, reasoned: hold === "justify" });
  return { actions, focus: edit.label };
}

/**
 * Whether nobody has to be asked about it.
 * @param {import("../../shared/messages.js").HoldStrength} hold
 * @returns {hold is "none" | "note"}
 */
const isLight = hold => hold === "none" || hold === "note";
