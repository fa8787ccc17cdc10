/**
 * What can be asked about: a draft, or a text that has left it.
 * @typedef {Pick<Draft, "judge" | "dismiss" | "fix"> & { field: Pick<WatchedField, "element" | "leave" | "comeBack"> }} Asked
 */

/**
 * Asks an author about a post that is held, again after each change, until it may go out or is to be written anew.
 * @param {Asked} draft
 * @param {PageState} page
 * @returns {Promise<string | null>} the text that may go out, or null if none may
 */
async function decidePost(draft, page) {
  let judgement = await draft.judge();
  // What nobody has to be asked about goes out without a word.
  if (judgement.checked && isLight(judgement.hold)) return judgement.text;
  for (;;) {
    draft.field.leave();
    const ask = partsOf(outermostFrame())?.ask ?? askAuthor;
    const { answer, reason } = await ask(postQuestion(judgement, page, pageSite().audienceOf(draft.field.element)));
    switch (answer.verb) {
      case "edit":
        draft.field.comeBack();
        return null;
      case "post":
        draft.field.comeBack();
        recordPosted(judgement, reason);
        return judgement.text;
      case "dismiss":
        draft.dismiss(answer.finding);
        break;
      case "fix":
        await draft.fix(judgement);
        break;
      case "again":
        break;
    }
    judgement = await draft.judge();
  }
}

/**
 * Tells the agent what its author has let go, never in which words.
 * @param {Judgement} judgement
 * @param {string} reason
 */
function recordPosted({ checked, hold, findings }, reason) {
  if (!checked) return tellChoice("unchecked", [], "");
  if (!isLight(hold)) tellChoice("posted", findings, reason);
}
