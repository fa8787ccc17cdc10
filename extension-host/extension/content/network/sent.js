/** A text that the page has taken out of its field to send it: it can be asked about, but no longer put right. */
class SentText {
  /** @type {Set<string>} */ #dismissed = new Set();

  /**
   * @param {string} text
   * @param {HTMLElement} element the field in which it stood
   */
  constructor(text, element) {
    this.text = text;
    this.field = { element, leave() {}, comeBack: () => element.focus() };
  }

  /** @returns {Promise<Judgement>} */
  async judge() {
    const { text } = this;
    const reply = await askAnalysis(text, 0, undefined, this.field.element);
    if (reply.type === "error") return { checked: false, closed: reply.code === "closed", hold: "none", findings: [], text };
    const findings = reply.diagnostics.filter(finding => !this.#dismissed.has(this.#nameOf(finding))).map(finding => ({ ...finding, fixes: [] }));
    return { checked: true, closed: false, hold: strongest(findings), findings, text };
  }

  /** @param {Finding} finding */
  dismiss(finding) {
    tellChoice("falseReport", [finding], "");
    this.#dismissed.add(this.#nameOf(finding));
  }

  async fix() {
    return false;
  }

  /** @param {Finding} finding */
  #nameOf({ id, start, length }) {
    return `${id} ${start} ${length}`;
  }
}
