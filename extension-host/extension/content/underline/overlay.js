const mirroredStyles = [
  "font-family", "font-size", "font-style", "font-weight", "font-stretch", "font-variant", "font-feature-settings", "font-kerning", "line-height",
  "letter-spacing", "word-spacing", "text-align", "text-indent", "text-transform", "tab-size", "direction", "word-break", "overflow-wrap",
  "padding-top", "padding-right", "padding-bottom", "padding-left", "border-top-width", "border-right-width", "border-bottom-width", "border-left-width",
  "box-sizing", "writing-mode",
];

/** How much of the text behind the last underline is laid out with it: more than a line, which may be centred. */
const textBehind = 1000;

/** Underlines in textarea and input, whose text takes no highlight: the same text laid over it, unseen but for its underlines. */
class PlainUnderlines {
  #field;
  #pane = document.createElement("div");
  #text = document.createElement("div");
  #shown = false;
  #laid = "";
  /** @type {Finding[]} */ #placed = [];
  /** @type {HTMLElement[]} */ #marks = [];
  #place = () => this.#follow();

  /** @param {WatchedField} field */
  constructor(field) {
    this.#field = field;
    this.#pane.className = "mirror";
    this.#pane.setAttribute("aria-hidden", "true");
    this.#pane.append(this.#text);
  }

  /** @param {Finding[]} findings */
  show(findings) {
    this.#placed = [];
    let end = 0;
    for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
      if (finding.start < end) continue;
      this.#placed.push(finding);
      end = finding.start + finding.length;
    }
    if (this.#placed.length === 0) return this.clear();
    this.#lay(this.#field.text.slice(0, end + textBehind));
    if (!this.#shown) this.#attach();
    this.#follow();
  }

  /**
   * Lays out the text unless it lies there already: in a long draft that takes longer than anything else.
   * @param {string} text
   */
  #lay(text) {
    const laid = [...this.#placed.map(finding => `${finding.start} ${finding.length} ${underlineShape(finding)}`), text].join("\n");
    if (laid === this.#laid) return;
    this.#laid = laid;
    this.#marks = [];
    /** @type {Node[]} */
    const parts = [];
    let at = 0;
    for (const finding of this.#placed) {
      const mark = document.createElement("span");
      mark.className = underlineShape(finding);
      mark.textContent = text.slice(finding.start, finding.start + finding.length);
      parts.push(document.createTextNode(text.slice(at, finding.start)), mark);
      this.#marks.push(mark);
      at = finding.start + finding.length;
    }
    // The last character keeps the height of a final empty line.
    parts.push(document.createTextNode(`${text.slice(at)}\u200b`));
    this.#text.replaceChildren(...parts);
  }

  /** @param {Finding} finding */
  placesOf(finding) {
    return [...this.#marks[this.#placed.indexOf(finding)]?.getClientRects() ?? []];
  }

  clear() {
    if (!this.#shown) return;
    this.#shown = false;
    this.#pane.remove();
    this.#text.replaceChildren();
    this.#laid = "";
    this.#field.element.removeEventListener("scroll", this.#place);
    removeEventListener("scroll", this.#place, true);
    removeEventListener("resize", this.#place);
    this.#resized.disconnect();
  }

  #resized = new ResizeObserver(() => this.#follow());

  #attach() {
    this.#shown = true;
    pageSurface().append(this.#pane);
    this.#field.element.addEventListener("scroll", this.#place, { passive: true });
    addEventListener("scroll", this.#place, { capture: true, passive: true });
    addEventListener("resize", this.#place, { passive: true });
    this.#resized.observe(this.#field.element);
  }

  #follow() {
    const { element } = this.#field;
    if (!element.isConnected) return this.clear();
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    for (const name of mirroredStyles) this.#text.style.setProperty(name, style.getPropertyValue(name));
    const oneLine = element instanceof HTMLInputElement;
    this.#text.style.whiteSpace = oneLine ? "pre" : "pre-wrap";
    if (oneLine) this.#text.style.lineHeight = `${element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
    // clientWidth leaves out the scroll bar, which the mirror has not.
    this.#text.style.width = `${element.clientWidth + parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth)}px`;
    this.#text.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
    Object.assign(this.#pane.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
  }
}
