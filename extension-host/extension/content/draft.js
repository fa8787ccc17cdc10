/**
 * @typedef {"clean" | "found" | "unchecked" | "long" | "closed"} DraftState
 * @typedef {{ checked: boolean, closed: boolean, hold: import("../shared/messages.js").HoldStrength, findings: Finding[], text: string }} Judgement
 */

const strengths = /** @type {const} */ (["none", "note", "warn", "justify", "forbid"]);
const pauseBeforeAsking = 150;
const mostAttempts = 5;
/** In UTF-16 code units: the agent reads no longer text. */
const longestText = 100_000;

/**
 * The strongest of findings.
 * @param {Finding[]} findings
 */
const strongest = findings => strengths[Math.max(0, ...findings.map(finding => strengths.indexOf(finding.severity)))] ?? "none";

/** What is being written in one field. The text is read from the field when it is needed, and kept nowhere. */
class Draft {
  /** Called whenever a draft's findings have changed. */
  static onFindings = () => {};
  /** @type {Finding[]} */ findings = [];
  /** @type {DraftState} */ state = "clean";
  /** Text that its author has let go, and when: the page may post it in several steps. */
  released = { text: "", at: -Infinity };
  /** What the page took out of the field, and when: it may be on its way. */
  #taken = { text: "", at: -Infinity };
  #revision = 0;
  #analysed = "";
  /** @type {Set<string>} */ #dismissed = new Set();
  #timer = 0;
  #frame = 0;
  #underlines;
  #chip;
  /** An editor may change its text, or draw the same text anew, where no input event says so. */
  #changes = new MutationObserver(() => this.edited());
  /** An element that leaves the page loses its size. */
  #leaves = new ResizeObserver(() => this.field.element.isConnected || this.#gone());
  #gone;

  /**
   * @param {HTMLElement} element
   * @param {() => void} gone called when the element has left the page
   */
  constructor(element, gone) {
    this.field = new WatchedField(element);
    this.#underlines = this.field.plain ? new PlainUnderlines(this.field) : new RichUnderlines(this.field);
    this.#chip = new DraftChip(element);
    this.#gone = gone;
    if (!this.field.plain) this.#changes.observe(element, { childList: true, characterData: true, subtree: true });
    this.#leaves.observe(element);
  }

  /** Whether the field stands in a page that runs: a frame that was taken away never answers. */
  get present() {
    return this.field.element.isConnected && this.field.element.ownerDocument.defaultView !== null;
  }

  get postable() {
    return this.present && this.field.postable && this.field.text.trim() !== "";
  }

  /** What stands here, and what stood here a moment ago. */
  get texts() {
    const taken = performance.now() - this.#taken.at < stillOnItsWay ? this.#taken.text : "";
    return [this.field.text, this.#analysed, taken].filter(text => text !== "");
  }

  /** The author has typed, or the page has written. However often that happens, the text is read once before the next picture is drawn. */
  edited() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look() {
    const { text } = this.field;
    if (text === this.#analysed) {
      if (this.findings.length > 0) this.#underlines.show(this.findings);
      return;
    }

    if (text.trim() === "") {
      this.#dismissed.clear();
      this.#taken = { text: this.#analysed, at: performance.now() };
    }
    this.#revision++;
    this.#show(remapFindings(this.findings, this.#analysed, text), text);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#analyse(this.field.text, this.field.caret), pauseBeforeAsking);
  }

  /**
   * Analyses what stands there now, as a finished text: for the moment of posting.
   * @returns {Promise<Judgement>}
   */
  async judge() {
    clearTimeout(this.#timer);
    for (let attempt = 1; ; attempt++) {
      const { text } = this.field;
      const { state, findings } = await this.#analyse(text, undefined);
      const settled = text === this.field.text;
      // A page that never stops writing is not waited for.
      if (!settled && attempt < mostAttempts) continue;
      return { checked: settled && (state === "clean" || state === "found"), closed: state === "closed", hold: strongest(findings), findings, text };
    }
  }

  /**
   * Puts right what can be.
   * @param {Judgement} judgement
   */
  fix({ findings, text }) {
    return applyFixes(this.field, findings, text);
  }

  /**
   * The author says that a finding is none. It stays so for this draft.
   * @param {Finding} finding
   */
  dismiss(finding) {
    tellChoice("falseReport", [finding], "");
    this.#dismissed.add(this.#nameOf(finding, this.field.text));
    this.#show(this.findings.filter(other => !this.#isDismissed(other, this.field.text)), this.#analysed);
  }

  /**
   * Where a finding is underlined on the screen.
   * @param {Finding} finding
   * @returns {DOMRect[]}
   */
  placesOf(finding) {
    return this.#underlines.placesOf(finding);
  }

  /** Stops showing anything. */
  close() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#changes.disconnect();
    this.#leaves.disconnect();
    this.#revision++;
    this.findings = [];
    this.#underlines.clear();
    this.#chip.clear();
  }

  /**
   * @param {string} text
   * @param {number | undefined} caret
   * @returns {Promise<{ state: DraftState, findings: Finding[] }>}
   */
  async #analyse(text, caret) {
    const revision = ++this.#revision;
    const answer = text.trim() === "" ? { state: /** @type {const} */ ("clean"), findings: [] } : this.#read(await askAnalysis(text, revision, caret, this.field.element), text);
    // An answer about an older text says nothing about what stands there now; the edit since then asks again.
    if (revision === this.#revision) {
      this.state = answer.state;
      this.#show(answer.findings, text);
    }
    return answer;
  }

  /**
   * @param {PageAnalysis} reply
   * @param {string} text
   * @returns {{ state: DraftState, findings: Finding[] }}
   */
  #read(reply, text) {
    if (reply.type === "error") {
      const unread = text.length > longestText ? "long" : "unchecked";
      return { state: reply.code === "closed" ? "closed" : unread, findings: text === this.#analysed ? this.findings : [] };
    }
    const findings = reply.diagnostics.filter(finding => finding.start + finding.length <= text.length && !this.#isDismissed(finding, text));
    return { state: findings.length > 0 ? "found" : "clean", findings };
  }

  /**
   * @param {Finding[]} findings
   * @param {string} text
   */
  #show(findings, text) {
    this.findings = findings;
    this.#analysed = text;
    if (this.state === "found" && findings.length === 0) this.state = "clean";
    this.#underlines.show(findings);
    this.#chip.show(this.state, findings.length);
    Draft.onFindings();
  }

  /**
   * @param {Finding} finding
   * @param {string} text
   */
  #nameOf(finding, text) {
    return `${finding.id} ${text.slice(finding.start, finding.start + finding.length).toLowerCase()}`;
  }

  /**
   * @param {Finding} finding
   * @param {string} text
   */
  #isDismissed(finding, text) {
    return this.#dismissed.has(this.#nameOf(finding, text));
  }
}
