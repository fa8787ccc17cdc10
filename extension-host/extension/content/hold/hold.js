const heldEvents = ["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "click", "keydown", "keypress", "keyup", "submit"];

/** A page may post in several steps (a click, then a submit of its own): within this time the same text is not asked about again. */
const oneRelease = 2000;

/** Stands before the page's own listeners and holds every act that would post a watched draft, until its author has been asked. */
class PostHold {
  #drafts;
  #page;
  /** Single flight: while one post is being decided, nothing else goes out. */
  #deciding = false;
  #releasing = false;

  /**
   * @param {() => ReadonlyMap<HTMLElement, Draft>} drafts
   * @param {() => PageState} page
   */
  constructor(drafts, page) {
    this.#drafts = drafts;
    this.#page = page;
    for (const type of heldEvents) {
      // A press by touch ends in a click, which is held; a touch that could be refused would make every page scroll late.
      addEventListener(type, event => this.#meet(event), { capture: true, passive: type.startsWith("touch") });
    }
  }

  /** @param {Event} event */
  #meet(event) {
    if (this.#drafts().size === 0 || this.#releasing || isOurs(event)) return;
    const found = this.#postIn(event);
    if (!found) return;
    const { draft, action } = found;
    if (draft.released.text === draft.field.text && event.timeStamp - draft.released.at < oneRelease) return;

    if (!event.type.startsWith("touch")) event.preventDefault();
    event.stopImmediatePropagation();
    if (!action || this.#deciding) return;
    this.#deciding = true;
    void this.#decide(draft, action).finally(() => {
      this.#deciding = false;
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
      const draft = [...this.#drafts().values()].find(candidate => candidate.postable && holds(form, candidate.field.element));
      return draft ? { draft, action: { kind: "submit", form, submitter: /** @type {SubmitEvent} */ (event).submitter } } : null;
    }

    const element = event.composedPath()[0];
    if (event instanceof KeyboardEvent && element instanceof HTMLElement && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const field = WatchedField.around(element);
      const draft = [...this.#drafts().values()].find(candidate => candidate.field.element === field && candidate.postable);
      return draft ? { draft, action: event.type === "keydown" ? { kind: "key", element, init: initOf(event) } : null } : null;
    }

    if (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ") return null;
    const button = postButton(event);
    const draft = button && draftNear(this.#drafts().values(), button);
    if (!draft) return null;
    const acts = event.type === "click" || event.type === "keydown";
    return { draft, action: acts ? { kind: "press", element: button } : null };
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
  }
}

/**
 * @param {KeyboardEvent} event
 * @returns {KeyboardEventInit}
 */
const initOf = ({ key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode }) =>
  /** @type {KeyboardEventInit} */ ({ key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode, bubbles: true, cancelable: true, composed: true });
