/**
 * Listens on the window before the page does, and inside the shadow roots that would hide from it what happens there. A closed root is met when
 * the first event comes out of it; that event then goes on into it and is heard there too.
 */
class Listeners {
  /** @type {WeakSet<ShadowRoot>} */ #roots = new WeakSet();
  #heard;
  /** @param {Event} event */
  #atWindow = event => {
    if (isOurs(event)) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement) this.#enter(chrome.dom.openOrClosedShadowRoot(target));
    this.#heard(event);
  };
  /** @param {Event} event */
  #inRoot = event => {
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement) this.#enter(chrome.dom.openOrClosedShadowRoot(target));
    // What leaves an open root has been heard on the way in.
    if (!event.composed || /** @type {ShadowRoot} */ (event.currentTarget).mode === "closed") this.#heard(event);
  };

  /**
   * @param {readonly string[]} types
   * @param {(event: Event) => void} heard
   */
  constructor(types, heard) {
    this.types = types;
    this.#heard = heard;
    this.#listen(window, this.#atWindow);
    // document.open() takes every listener off the window. Where ours are still there, adding them again does nothing.
    new MutationObserver(() => this.#listen(window, this.#atWindow)).observe(document, { childList: true });
  }

  /**
   * Listens in every shadow root around a node: not everything that happens in one comes out of it.
   * @param {Node} node
   */
  around(node) {
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) this.#enter(root);
  }

  /** @param {ShadowRoot | null} root */
  #enter(root) {
    if (!root || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#listen(root, this.#inRoot);
  }

  /**
   * @param {EventTarget} target
   * @param {(event: Event) => void} listener
   */
  #listen(target, listener) {
    // A press by touch ends in a click, which is held; a touch that could be refused would make every page scroll late.
    for (const type of this.types) target.addEventListener(type, listener, { capture: true, passive: type.startsWith("touch") });
  }
}

/**
 * The element that has the focus, inside whatever shadow roots it stands.
 * @param {Document | ShadowRoot} root
 * @returns {Element | null}
 */
function deepestActive({ activeElement }) {
  const inner = activeElement instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(activeElement) : null;
  return inner?.activeElement ? deepestActive(inner) : activeElement;
}
