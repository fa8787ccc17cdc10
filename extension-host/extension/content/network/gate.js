/**
 * The other end of network/page.js: decides which of the page's own requests may go out. One that carries the text of a draft whose author has not
 * let it go is held, and its author asked.
 */
class RequestGate {
  #page;
  /** @type {MessagePort | null} */ #port = null;
  /** Drafts whose field has gone: a request with their text may still be on its way. @type {Set<Draft>} */ #gone = new Set();
  /** @type {PromiseWithResolvers<void>} */ #known = Promise.withResolvers();
  /** One question after another. @type {Promise<unknown>} */ #turn = Promise.resolve();

  /** @param {() => PageState} page */
  constructor(page) {
    this.#page = page;
    /** @param {Event} event */
    const take = event => {
      this.#port = /** @type {MessageEvent} */ (event).ports[0] ?? null;
      if (!this.#port) return;
      removeEventListener("schoolguard-port", take);
      event.stopImmediatePropagation();
      dispatchEvent(new Event("schoolguard-taken"));
      this.#port.onmessage = ({ data }) => void this.#answer(data);
    };
    addEventListener("schoolguard-port", take);
    dispatchEvent(new Event("schoolguard-here"));
  }

  /** Drafts have come or gone, or it is known by now whether the page is watched. */
  watch() {
    const drafting = this.#gone.size > 0 || !draftsOfFrames().next().done;
    this.#known.resolve();
    this.#port?.postMessage({ endpoints: this.#page().active ? pageSite().posting : [], drafting });
  }

  /** @param {Draft} draft whose field has left the page */
  remember(draft) {
    this.#gone.add(draft);
    setTimeout(() => {
      this.#gone.delete(draft);
      this.watch();
    }, stillOnItsWay);
  }

  /** @param {{ id: number, url: string, body: unknown }} request */
  async #answer({ id, url, body }) {
    const [sent] = await Promise.all([textsIn(body), this.#known.promise]);
    const found = this.#page().active && pageSite().isPosting(url, sent) ? this.#draftIn(sent) : null;
    const go = found === null || await this.#next(() => this.#decide(found.draft, found.text, sent));
    this.#port?.postMessage({ id, go });
  }

  /**
   * @template T
   * @param {() => Promise<T>} decide
   * @returns {Promise<T>}
   */
  #next(decide) {
    const mine = this.#turn.then(decide);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /**
   * @param {Draft} draft
   * @param {string} text of the draft, as it was sent
   * @param {string[]} sent
   */
  async #decide(draft, text, sent) {
    if (isReleased(draft, text)) return true;
    const standing = draft.field.text === text && draft.field.element.isConnected;
    const released = await decidePost(standing ? draft : new SentText(text, draft.field.element), this.#page());
    // What was put right in the field does not stand in the request: that fails, and the author posts anew.
    if (released === null || !carries(sent, released)) return false;
    draft.released = { text: released, at: performance.now() };
    return true;
  }

  /** @param {string[]} sent */
  #draftIn(sent) {
    for (const draft of [...draftsOfFrames(), ...this.#gone]) {
      const text = draft.texts.find(candidate => carries(sent, candidate));
      if (text !== undefined && !isReleased(draft, text)) return { draft, text };
    }
    return null;
  }
}

/**
 * @param {Draft} draft
 * @param {string} text
 */
const isReleased = (draft, text) => bareText(draft.released.text) === bareText(text);
