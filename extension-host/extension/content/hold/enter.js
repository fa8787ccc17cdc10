/** Which fields post by Enter alone: what the page says of them, and what was seen. */
class EnterKey {
  /** @type {WeakSet<HTMLElement>} */ #seen = new WeakSet();
  /** @type {Draft | null} */ #pressedIn = null;

  /** @param {HTMLElement} element */
  posts(element) {
    return element instanceof HTMLInputElement || element.enterKeyHint === "send" || this.#seen.has(element);
  }

  /**
   * Enter goes to the page, of which nobody knows what it makes of it.
   * @param {Draft} draft
   */
  pressed(draft) {
    this.#pressedIn = draft;
  }

  /**
   * Where Enter has emptied the field until the next key is pressed, it has posted.
   * @param {KeyboardEvent} event
   */
  next(event) {
    const draft = this.#pressedIn;
    if (!draft || event.type !== "keydown") return;
    this.#pressedIn = null;
    const { element, text } = draft.field;
    if (WatchedField.of(event) === element && text.trim() === "") this.#seen.add(element);
  }
}
