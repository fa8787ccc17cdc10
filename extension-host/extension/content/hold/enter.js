/** How soon a page that posts by Enter has emptied the field. */
const sentWithin = 500;

/** Which fields post by Enter alone: what the page says of them, and what was seen. */
class EnterKey {
  /** @type {WeakSet<HTMLElement>} */ #seen = new WeakSet();

  /** @param {HTMLElement} element */
  posts(element) {
    return element instanceof HTMLInputElement || element.enterKeyHint === "send" || this.#seen.has(element);
  }

  /**
   * Enter was pressed where nobody said that it posts: the field shows whether it did.
   * @param {Draft} draft
   */
  watch(draft) {
    const { element } = draft.field;
    if (this.posts(element)) return;
    setTimeout(() => {
      if (element.isConnected && draft.field.text.trim() === "") this.#seen.add(element);
    }, sentWithin);
  }
}
