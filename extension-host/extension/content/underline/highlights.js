/** Underlines in rich fields: ranges in the CSS highlight registry. They change nothing in the page's own tree, and follow its edits. */
class RichUnderlines {
  static #sheet = RichUnderlines.#makeSheet();
  /** @type {Record<string, Highlight>} */ static #shared = {};
  /** @type {Map<Range, Highlight>} */ #ranges = new Map();
  #field;

  /** @param {WatchedField} field */
  constructor(field) {
    this.#field = field;
  }

  /** @param {Finding[]} findings */
  show(findings) {
    this.clear();
    if (findings.length === 0) return;
    this.#dress();
    for (const [index, range] of this.#field.ranges(findings).entries()) {
      if (!range) continue;
      const highlight = RichUnderlines.#highlight(underlineShape(/** @type {Finding} */ (findings[index])));
      highlight.add(range);
      this.#ranges.set(range, highlight);
    }
  }

  /** @param {Finding} finding */
  placesOf(finding) {
    return [...this.#field.ranges([finding])[0]?.getClientRects() ?? []];
  }

  clear() {
    for (const [range, highlight] of this.#ranges) highlight.delete(range);
    this.#ranges.clear();
  }

  /** Pages set their style sheets anew. */
  #dress() {
    const root = /** @type {Document | ShadowRoot} */ (this.#field.element.getRootNode());
    if (!root.adoptedStyleSheets.includes(RichUnderlines.#sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, RichUnderlines.#sheet];
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
