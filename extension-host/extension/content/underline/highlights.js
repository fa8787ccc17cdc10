/** Underlines in rich fields: ranges in the CSS highlight registry. They change nothing in the page's own tree, and follow its edits. */
class RichUnderlines {
  static #sheet = RichUnderlines.#makeSheet();
  /** @type {Record<string, Highlight>} */ static #shared = {};
  /** @type {Range[]} */ #ranges = [];
  #field;

  /** @param {WatchedField} field */
  constructor(field) {
    this.#field = field;
    const root = /** @type {Document | ShadowRoot} */ (field.element.getRootNode());
    if (!root.adoptedStyleSheets.includes(RichUnderlines.#sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, RichUnderlines.#sheet];
  }

  /** @param {Finding[]} findings */
  show(findings) {
    this.clear();
    for (const finding of findings) {
      const range = this.#field.range(finding.start, finding.length);
      if (!range) continue;
      RichUnderlines.#highlight(underlineShape(finding)).add(range);
      this.#ranges.push(range);
    }
  }

  /** @param {Finding} finding */
  placesOf({ start, length }) {
    return [...this.#field.range(start, length)?.getClientRects() ?? []];
  }

  clear() {
    for (const range of this.#ranges) {
      for (const highlight of Object.values(RichUnderlines.#shared)) highlight.delete(range);
    }
    this.#ranges = [];
  }

  /** @param {string} shape */
  static #highlight(shape) {
    const known = RichUnderlines.#shared[shape];
    if (known) return known;
    const made = new Highlight();
    RichUnderlines.#shared[shape] = made;
    CSS.highlights.set(`schoolguard-${shape}`, made);
    return made;
  }

  static #makeSheet() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(Object.entries(underlineStyles).map(([shape, style]) => `::highlight(schoolguard-${shape}) { ${style} }`).join("\n"));
    return sheet;
  }
}
