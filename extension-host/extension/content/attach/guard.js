/** How long a reminder is shown. It is also said once to those who listen. */
const reminderStays = 20_000;

/** Looks at pictures before the page has them: picked, pasted or dropped. */
class PhotoGuard {
  #page;
  #handing = false;
  /** @type {DraftChip | null} */ #reminder = null;
  listeners = new Listeners(["input", "change", "paste", "drop"], event => this.#meet(event));

  /** @param {() => PageState} page */
  constructor(page) {
    this.#page = page;
  }

  /** @param {Event} event */
  #meet(event) {
    if (!this.#page().active || this.#handing) return;
    const handing = handingOf(event);
    if (!handing?.files.some(isPhoto)) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    // Of a picker's two events the second says that it is done; both are said again.
    if (event.type !== "input") void this.#decide(handing, /** @type {HTMLElement} */ (event.composedPath()[0]));
  }

  /**
   * @param {Handing} handing
   * @param {HTMLElement} target
   */
  async #decide(handing, target) {
    const { files } = handing;
    /** @type {Set<Finding>} */
    const dismissed = new Set();
    let checks = await checkPhotos(files);
    for (;;) {
      const judged = judgePhotos(checks, dismissed);
      if (judged.checked && isLight(judged.hold)) {
        this.#remind(judged.findings, target);
        return this.#hand(handing, checks.map(({ file }) => file));
      }
      const ask = partsOf(outermostFrame())?.ask ?? askAuthor;
      const { answer, reason } = await ask(photoQuestion(checks, judged, this.#page()));
      switch (answer.verb) {
        case "leave":
          return handing.leaveOut();
        case "attach":
          if (judged.checked) tellChoice("posted", judged.findings, reason);
          else tellChoice("unchecked", [], "");
          return this.#hand(handing, checks.map(({ file }) => file));
        case "dismiss":
          tellChoice("falseReport", [answer.finding], "");
          dismissed.add(answer.finding);
          break;
        case "bare":
          checks = await checkPhotos(await Promise.all(checks.map(async ({ file }) => isPhoto(file) && await withoutMetadata(file) || file)));
          break;
      }
    }
  }

  /**
   * @param {Handing} handing
   * @param {File[]} files
   */
  #hand(handing, files) {
    this.#handing = true;
    try {
      handing.hand(files);
    } finally {
      this.#handing = false;
    }
  }

  /**
   * @param {Finding[]} notes
   * @param {HTMLElement} target
   */
  #remind(notes, target) {
    const [note] = notes;
    if (!note) return;
    this.#reminder?.clear();
    const written = [...draftsOfFrames()].find(draft => draft.field.element.isConnected && draft.field.element.ownerDocument === document);
    const reminder = new DraftChip(written?.field.element ?? target, 1);
    reminder.say(`SchoolGuard: ${findingWords(note, "")}`);
    this.#reminder = reminder;
    setTimeout(() => reminder.clear(), reminderStays);
  }
}
