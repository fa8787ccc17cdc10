/** @typedef {HTMLTextAreaElement | HTMLInputElement} PlainElement */

/** One place to write in: a textarea, a one-line input, or a rich (contenteditable) element. */
class WatchedField {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
  }

  /**
   * The field that an event happened in, also inside an open shadow root.
   * @param {Event} event
   * @returns {HTMLElement | null}
   */
  static of(event) {
    const target = event.composedPath()[0];
    return target instanceof Node ? WatchedField.around(target) : null;
  }

  /**
   * The field that a node belongs to.
   * @param {Node} node
   * @returns {HTMLElement | null}
   */
  static around(node) {
    const element = node instanceof HTMLElement ? node : node.parentElement;
    if (!element) return null;
    if (element instanceof HTMLTextAreaElement) return element;
    if (element instanceof HTMLInputElement) return element.type === "text" || element.type === "search" ? element : null;
    if (!element.isContentEditable) return null;
    let root = element;
    while (root.parentElement?.isContentEditable) root = root.parentElement;
    return root;
  }

  /** @returns {PlainElement | null} */
  get plain() {
    return this.element instanceof HTMLTextAreaElement || this.element instanceof HTMLInputElement ? this.element : null;
  }

  /** Whether what is written here can be posted: not what is searched for. */
  get postable() {
    return !(this.element instanceof HTMLInputElement && this.element.type === "search") && this.element.getAttribute("role") !== "searchbox";
  }

  /** @returns {string} */
  get text() {
    return this.plain ? this.plain.value : readRichText(this.element).text;
  }

  /** Where the caret stands; undefined when something is selected or the field has no focus. */
  get caret() {
    if (this.plain) {
      const { selectionStart, selectionEnd } = this.plain;
      const focused = this.plain.matches(":focus");
      return focused && selectionStart !== null && selectionStart === selectionEnd ? selectionStart : undefined;
    }

    const selection = getSelection();
    if (!selection?.isCollapsed || !this.element.contains(selection.anchorNode)) return undefined;
    return offsetOf(readRichText(this.element).pieces, selection.anchorNode, selection.anchorOffset) ?? undefined;
  }

  /**
   * The page's range for a span of a rich field's text.
   * @param {number} start
   * @param {number} length
   * @returns {Range | null}
   */
  range(start, length) {
    const { pieces } = readRichText(this.element);
    const from = pieceAt(pieces, start, false);
    const to = pieceAt(pieces, start + length, true);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }
}
