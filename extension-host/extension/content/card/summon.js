const restsFor = 250;
const staysFor = 300;

/** Shows the card of a finding: while the pointer rests on its underline or on the card, and by Alt+Shift+S with the caret in it. */
class CardSummoner {
  #drafts;
  #page;
  /** @type {FindingCard | null} */ #card = null;
  #focused = false;
  #timer = 0;
  listeners = new Listeners(["keydown"], event => this.#summon(event));
  #x = 0;
  #y = 0;

  /**
   * @param {() => ReadonlyMap<HTMLElement, Draft>} drafts
   * @param {() => PageState} page
   */
  constructor(drafts, page) {
    this.#drafts = drafts;
    this.#page = page;
    addEventListener("pointermove", event => this.#move(event), { capture: true, passive: true });
    addEventListener("keydown", event => this.#escape(event), true);
    addEventListener("input", event => isOurs(event) || this.#close(), true);
    for (const type of ["scroll", "resize"]) addEventListener(type, () => this.#focused || this.#close(), { capture: true, passive: true });
  }

  /** @param {PointerEvent} event */
  #move({ clientX, clientY }) {
    if (this.#drafts().size === 0 || this.#focused) return;
    this.#x = clientX;
    this.#y = clientY;
    if (this.#timer === 0) this.#timer = window.setTimeout(() => this.#rest(), this.#card ? staysFor : restsFor);
  }

  /** The pointer has come to rest, or is somewhere else by now. */
  #rest() {
    this.#timer = 0;
    if (this.#focused || this.#card?.covers(this.#x, this.#y)) return;
    const found = this.#findingAt(this.#x, this.#y);
    if (found && this.#card?.findings.includes(found.finding)) return;
    this.#close();
    if (found) this.#open(found);
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    if (event.key !== "Escape" || !this.#card || isAsking()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const card = this.#card;
    const focused = this.#focused;
    this.#close();
    if (focused) card.giveBack();
  }

  /** @param {Event} event */
  #summon(event) {
    if (!(event instanceof KeyboardEvent) || event.code !== "KeyS" || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    const found = this.#findingAtCaret(event);
    if (!found) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#close();
    this.#open(found);
    this.#focused = true;
    this.#card?.takeFocus(left => this.#card?.holds(/** @type {Node | null} */ (left.relatedTarget)) || this.#close());
  }

  /** @param {{ draft: Draft, finding: Finding }} found */
  #open({ draft, finding }) {
    // Of findings in the same words a plain field underlines one.
    const shared = draft.findings.filter(other => other.start < finding.start + finding.length && finding.start < other.start + other.length);
    this.#card = new FindingCard(draft, shared, this.#page(), () => this.#close());
    this.#card.show(draft.placesOf(finding));
  }

  #close() {
    const card = this.#card;
    this.#card = null;
    this.#focused = false;
    card?.close();
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  #findingAt(x, y) {
    for (const draft of this.#drafts().values()) {
      if (!draft.field.element.isConnected || !isIn(draft.field.element.getBoundingClientRect(), x, y, 0)) continue;
      const finding = draft.findings.find(candidate => draft.placesOf(candidate).some(place => isIn(place, x, y, 2)));
      if (finding) return { draft, finding };
    }
    return null;
  }

  /** @param {Event} event */
  #findingAtCaret(event) {
    const element = WatchedField.of(event);
    const draft = element && this.#drafts().get(element);
    const caret = draft?.field.caret;
    const finding = caret === undefined ? undefined : draft?.findings.find(({ start, length }) => caret >= start && caret <= start + length);
    return draft && finding ? { draft, finding } : null;
  }
}
