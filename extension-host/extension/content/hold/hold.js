const heldEvents = ["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "click", "keydown", "keypress", "keyup", "submit"];

/** A page may post in several steps (a click, then a submit of its own): within this time the same text is not asked about again. */
const oneRelease = 2000;

/** Stands before the page's own listeners and holds every act that would post a watched draft, until its author has been asked. */
class PostHold {
  #page;
  #watch;
  #enter = new EnterKey();
  /** Single flight: while one post is being decided, nothing else goes out. @type {Draft | null} */
  #deciding = null;
  #releasing = false;
  listeners = new Listeners(heldEvents, event => this.#meet(event));

  /**
   * @param {() => PageState} page
   * @param {(element: HTMLElement) => void} watch takes a field for a draft
   */
  constructor(page, watch) {
    this.#page = page;
    this.#watch = watch;
  }

  /** @param {Event} event */
  #meet(event) {
    if (this.#releasing || !this.#page().active) return;
    const found = this.#postIn(event);
    if (!found) return;
    const { draft, action } = found;
    if (draft.released.text === draft.field.text && event.timeStamp - draft.released.at < oneRelease) return;

    if (!event.type.startsWith("touch")) event.preventDefault();
    event.stopImmediatePropagation();
    if (!action || this.#deciding?.present) return;
    this.#deciding = draft;
    void this.#decide(draft, action).finally(() => {
      if (this.#deciding === draft) this.#deciding = null;
    });
  }

  /**
   * What an event would post. Without an action it is only a part of a press, whose click is still to come.
   * @param {Event} event
   * @returns {{ draft: Draft, action: PostAction | null } | null}
   */
  #postIn(event) {
    if (event.type === "submit") {
      const form = /** @type {HTMLFormElement} */ (event.target);
      const draft = this.#draftsAround(form).find(candidate => candidate.postable && holds(form, candidate.field.element));
      return draft ? { draft, action: { kind: "submit", form, submitter: /** @type {SubmitEvent} */ (event).submitter } } : null;
    }

    if (event instanceof KeyboardEvent) {
      this.#enter.next(event);
      if (event.key !== "Enter" && event.key !== " " || event.isComposing) return null;
      const field = WatchedField.of(event);
      if (field) return event.key === "Enter" ? this.#postByEnter(event, [...draftsOfFrames()].find(draft => draft.field.element === field)) : null;
    }

    const button = postButton(event);
    const draft = button && draftNear(this.#draftsAround(button), button);
    if (!draft) return null;
    const acts = event.type === "click" || event.type === "keydown";
    return { draft, action: acts ? { kind: "press", element: button } : null };
  }

  /**
   * The drafts that can be reached. What the page itself has filled in near what is pressed is one too, though nobody has written in it.
   * @param {HTMLElement} pressed
   */
  #draftsAround(pressed) {
    for (const element of filledFields(pressed)) this.#watch(element);
    return [...draftsOfFrames()];
  }

  /**
   * @param {KeyboardEvent} event in the field
   * @param {Draft | undefined} draft
   * @returns {{ draft: Draft, action: PostAction | null } | null}
   */
  #postByEnter(event, draft) {
    if (!draft?.postable) return null;
    const { element } = draft.field;
    if (!event.ctrlKey && !event.metaKey) {
      if (event.shiftKey || event.altKey) return null;
      if (!this.#enter.posts(element) && !pageSite().sendsOnEnter(element)) {
        if (event.type === "keydown") this.#enter.pressed(draft);
        return null;
      }
    }
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    return { draft, action: event.type === "keydown" ? { kind: "key", element: target, init: initOf(event) } : null };
  }

  /**
   * @param {Draft} draft
   * @param {PostAction} action
   */
  async #decide(draft, action) {
    const text = await decidePost(draft, this.#page());
    if (text !== null) this.#release(draft, action, text);
  }

  /**
   * @param {Draft} draft
   * @param {PostAction} action
   * @param {string} text the text that was judged; any other is not let go
   */
  #release(draft, action, text) {
    if (draft.field.text !== text) return;
    draft.released = { text, at: performance.now() };
    this.#releasing = true;
    try {
      doAgain(action);
    } finally {
      this.#releasing = false;
    }
    // A page that empties a plain field by script says so by no event.
    for (const later of [0, oneRelease]) setTimeout(() => draft.edited(), later);
  }
}

/**
 * @param {KeyboardEvent} event
 * @returns {KeyboardEventInit}
 */
const initOf = ({ key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode }) =>
  /** @type {KeyboardEventInit} */ ({ key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode, bubbles: true, cancelable: true, composed: true });
