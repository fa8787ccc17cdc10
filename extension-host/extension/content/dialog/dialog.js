/**
 * A question about something that is held, and what may be answered.
 * @template T
 * @typedef {{ label: string, answer: T, look?: "first" | "quiet", reasoned?: boolean }} QuestionAction
 */
/**
 * `focus` is the label of the action that gets the focus; `away` is answered by Escape; `reason` labels the field for a reason, where one is wanted.
 * @template T
 * @typedef {{ heading: string, summary: string, seenBy?: string, items: QuestionItem<T>[], reason?: string, actions: QuestionAction<T>[], focus: string, away: T }} Question
 */
/**
 * @template T
 * @typedef {{ words: string, finding: Finding, lifted: string, actions: QuestionAction<T>[] }} QuestionItem
 */

/**
 * Asks. A modal <dialog> in our closed shadow root: the browser keeps the focus inside and gives it back, and says all of it to a screen reader at
 * once, since it is an alert.
 * @template T
 * @param {Question<T>} question
 * @returns {Promise<{ answer: T, reason: string }>}
 */
function askAuthor(question) {
  return new Promise(resolve => {
    const dialog = document.createElement("dialog");
    const reason = question.reason === undefined ? null : reasonField(question.reason);
    /** @param {T} answer */
    const choose = answer => {
      dialog.close();
      dialog.remove();
      resolve({ answer, reason: reason?.field.value.trim() ?? "" });
    };
    /** @param {QuestionAction<T>} action */
    const button = action => {
      const made = makeElement("button", action.label, action.look);
      made.type = "button";
      made.addEventListener("click", () => choose(action.answer));
      if (action.reasoned) reason?.needed(made);
      return made;
    };

    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-labelledby", "heading");
    dialog.setAttribute("aria-describedby", "summary seen-by findings");
    dialog.addEventListener("cancel", event => {
      event.preventDefault();
      choose(question.away);
    });
    keepFromPage(dialog);

    const actions = makeElement("div", "", "actions");
    actions.append(...question.actions.map(button));
    dialog.append(...questionParts(question, button), ...(reason ? [reason.label] : []), actions);
    pageSurface().append(dialog);
    dialog.showModal();
    [...actions.querySelectorAll("button")].find(made => made.textContent === question.focus)?.focus({ preventScroll: true });
  });
}

/**
 * @template T
 * @param {Question<T>} question
 * @param {(action: QuestionAction<T>) => HTMLElement} button
 */
function questionParts({ heading, summary, seenBy, items }, button) {
  const title = makeElement("h2", heading);
  title.id = "heading";
  const description = makeElement("p", summary, "soft");
  description.id = "summary";
  /** @type {HTMLElement[]} */
  const parts = [title, description];
  if (seenBy) {
    const audience = makeElement("p", "Who could see it: ", "seen-by");
    audience.id = "seen-by";
    audience.append(makeElement("b", seenBy));
    parts.push(audience);
  }
  if (items.length > 0) {
    const list = document.createElement("ul");
    list.id = "findings";
    list.append(...items.map(item => {
      const entry = document.createElement("li");
      entry.append(...findingParts(item), ...item.actions.map(button));
      return entry;
    }));
    parts.push(list);
  }
  return parts;
}

/**
 * A reason that must be given before some actions can be taken.
 * @param {string} words
 */
function reasonField(words) {
  const label = makeElement("label", words);
  const field = document.createElement("textarea");
  field.rows = 2;
  field.maxLength = 1000;
  label.append(field);
  /** @param {HTMLButtonElement} action */
  const needed = action => {
    action.disabled = true;
    field.addEventListener("input", () => {
      action.disabled = field.value.trim() === "";
    });
  };
  return { label, field, needed };
}

/**
 * The page hears nothing of what is typed or pressed in something of ours.
 * @param {HTMLElement} ours
 */
function keepFromPage(ours) {
  const types = ["keydown", "keyup", "keypress", "input", "change", "click", "pointerdown", "pointerup", "mousedown", "mouseup", "paste", "copy", "cut"];
  for (const type of types) ours.addEventListener(type, event => event.stopPropagation());
}
