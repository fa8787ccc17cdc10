/**
 * @typedef {HTMLTextAreaElement | HTMLInputElement} PlainElement
 * @typedef {{ start: number, end: number }} Selected where a selection begins and ends in the text; a caret where both are one
 */

/** One place to write in: a textarea, a one-line input, or a rich (contenteditable) element. */
class WatchedField {
  /** @type {Selected | null} */ #left = null;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
  }

  /**
   * The field that an event happened in, also inside a shadow root.
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

  /**
   * What is selected here; null when that lies elsewhere.
   * @returns {Selected | null}
   */
  get selected() {
    if (this.plain) {
      const { selectionStart, selectionEnd } = this.plain;
      return this.plain.matches(":focus") && selectionStart !== null && selectionEnd !== null ? { start: selectionStart, end: selectionEnd } : null;
    }

    const selection = selectionAround(this.element);
    if (!selection?.anchorNode || !selection.focusNode || !this.element.contains(selection.anchorNode)) return null;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const [anchor, focus] = readRichText(this.element, [{ node: anchorNode, offset: anchorOffset }, { node: focusNode, offset: focusOffset }]).offsets;
    return anchor == null || focus == null ? null : { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  /** Where the caret stands; undefined when something is selected or the caret stands elsewhere. */
  get caret() {
    const { selected } = this;
    return selected && selected.start === selected.end ? selected.start : undefined;
  }

  /**
   * @param {Selected} selected
   * @returns {boolean} false where the page has no such place
   */
  select({ start, end }) {
    if (this.plain) {
      this.plain.setSelectionRange(start, end);
      return true;
    }

    const range = this.#rangeOf(readRichText(this.element), start, end);
    const selection = selectionAround(this.element);
    if (!range || !selection) return false;
    selection.removeAllRanges();
    selection.addRange(range);
    return true;
  }

  /** The author is about to be asked something: keeps where the caret is left. */
  leave() {
    this.#left ??= this.selected;
  }

  /**
   * What stands here changes while its author is away.
   * @param {(offset: number) => number} move
   */
  moveLeft(move) {
    if (this.#left) this.#left = { start: move(this.#left.start), end: move(this.#left.end) };
  }

  /** The author is back: the caret stands where it was left, whatever the browser and the page's editor have made of it meanwhile. */
  comeBack() {
    this.element.focus({ preventScroll: true });
    if (this.#left) this.select(this.#left);
    this.#left = null;
  }

  /**
   * The page's ranges for findings in a rich field; null for one that the page does not show.
   * @param {Finding[]} findings
   * @returns {(Range | null)[]}
   */
  ranges(findings) {
    const read = readRichText(this.element);
    return findings.map(({ start, length }) => this.#rangeOf(read, start, start + length));
  }

  /**
   * @param {RichText} read
   * @param {number} start
   * @param {number} end
   */
  #rangeOf(read, start, end) {
    const from = start === end ? positionAt(read, start) : pieceAt(read.pieces, start, false);
    const to = start === end ? from : pieceAt(read.pieces, end, true);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }
}

/**
 * The selection as it stands around a node: a shadow root has its own, which Chromium hands out and other browsers do not.
 * @param {Node} node
 */
function selectionAround(node) {
  const root = /** @type {ShadowRoot & Pick<Partial<Document>, "getSelection">} */ (node.getRootNode());
  return root.getSelection?.() ?? getSelection();
}
