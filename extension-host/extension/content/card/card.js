/** What was found in the same words, why, and what can be done about it. It does not take the focus unless it is asked for by a key. */
class FindingCard {
  #element = makeElement("div", "", "card");

  /**
   * @param {Draft} draft
   * @param {Finding[]} findings that share some words
   * @param {PageState} page
   * @param {() => void} gone called when it has closed by what was done in it
   */
  constructor(draft, findings, page, gone) {
    this.draft = draft;
    this.findings = findings;
    draft.field.leave();
    this.#element.setAttribute("role", "dialog");
    keepFromPage(this.#element);
    const { text } = draft.field;
    this.#element.setAttribute("aria-label", findings.map(finding => findingWords(finding, text)).join(". "));
    for (const finding of findings) {
      const actions = makeElement("div", "", "actions");
      for (const fix of finding.fixes) {
        actions.append(this.#button(quoted(fix.title), "first", async () => {
          gone();
          await applyFixes(draft.field, [{ ...finding, fixes: [fix] }], text);
        }));
      }
      actions.append(this.#button("This is not about our school", "quiet", () => {
        draft.dismiss(finding);
        gone();
        this.giveBack();
      }));
      this.#element.append(...findingParts({ words: findingWords(finding, text), finding, lifted: liftedWords(finding, page.permissions) }), actions);
    }
  }

  /** @param {DOMRect[]} places of the underline: the card stands under the first line of it, or above where there is no room */
  show(places) {
    pageSurface().append(this.#element);
    const first = places[0];
    if (!first) return;
    const { width, height } = this.#element.getBoundingClientRect();
    const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - width - 8));
    const below = first.bottom + 6;
    const fits = below + height <= innerHeight - 8 || first.top - 6 - height < 8;
    const top = fits ? Math.max(8, Math.min(below, innerHeight - height - 8)) : first.top - 6 - height;
    Object.assign(this.#element.style, { left: `${left}px`, top: `${top}px` });
  }

  /** @param {(event: FocusEvent) => void} left called when the focus leaves it */
  takeFocus(left) {
    this.#element.addEventListener("focusout", left);
    this.#element.querySelector("button")?.focus();
  }

  /** @param {Node | null} node */
  holds(node) {
    return this.#element.contains(node);
  }

  /**
   * Whether a point lies in it, or on the way to it from its underline.
   * @param {number} x
   * @param {number} y
   */
  covers(x, y) {
    return isIn(this.#element.getBoundingClientRect(), x, y, 8);
  }

  /** Puts the caret back where it stood. */
  giveBack() {
    this.draft.field.comeBack();
  }

  close() {
    this.#element.remove();
  }

  /**
   * @param {string} label
   * @param {string} look
   * @param {() => void} act
   */
  #button(label, look, act) {
    const made = makeElement("button", label, look);
    made.type = "button";
    // A press by pointer leaves the focus, and so the caret, where the author has it.
    made.addEventListener("mousedown", event => event.preventDefault());
    made.addEventListener("click", act);
    return made;
  }
}

/**
 * @param {DOMRect} box
 * @param {number} x
 * @param {number} y
 * @param {number} margin
 */
const isIn = (box, x, y, margin) => x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
