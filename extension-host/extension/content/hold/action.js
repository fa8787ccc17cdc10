/**
 * An act that posts a draft.
 * @typedef {{ kind: "press", element: HTMLElement } | { kind: "key", element: HTMLElement, init: KeyboardEventInit }
 *   | { kind: "submit", form: HTMLFormElement, submitter: HTMLElement | null }} PostAction
 */

const postWords = /^(?:post|tweet|send|publish|reply|comment|share|submit|save|update|upload|add comment|retweet|quote|repost|create post)(?: (?:all|now|anyway|tweet|post|message|comment|reply|update|video|photo))?\b/i;

/**
 * The button that an event happened in, if it posts: the site's own, or its name says so, or it sends a form.
 * @param {Event} event
 * @returns {HTMLElement | null}
 */
function postButton(event) {
  const site = pageSite();
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (site.isPostButton(target)) return target;
    if (target.matches("button, [role=button], input[type=submit], input[type=button], input[type=image], a[role=link][data-action]")) {
      return postWords.test(nameOfButton(target)) || isSubmit(target) ? target : null;
    }
  }
  return null;
}

/** @param {HTMLElement} element */
function nameOfButton(element) {
  const written = element instanceof HTMLInputElement ? element.value || element.alt : element.textContent ?? "";
  return (element.getAttribute("aria-label") ?? (written.trim() || element.title)).trim();
}

/** @param {HTMLElement} element */
const isSubmit = element => (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) && element.type === "submit" && element.form !== null;

/**
 * The draft that a press of a button would post: the one that shares the closest surroundings with it. A button whose name says nothing of posting
 * posts only what stands in its own form.
 * @param {Iterable<Draft>} drafts
 * @param {HTMLElement} element
 * @returns {Draft | null}
 */
function draftNear(drafts, element) {
  const form = postWords.test(nameOfButton(element)) || pageSite().isPostButton(element) ? null : /** @type {HTMLButtonElement} */ (element).form;
  const written = [...drafts].filter(draft => draft.postable && (!form || holds(form, draft.field.element)));
  for (let around = /** @type {Node | null} */ (element); around; around = above(around)) {
    const surroundings = around;
    const found = written.find(draft => holds(surroundings, draft.field.element));
    if (found) return found;
  }
  return null;
}

/**
 * The fields with something in them in the closest surroundings that have any.
 * @param {HTMLElement} pressed
 * @returns {HTMLElement[]}
 */
function filledFields(pressed) {
  const root = /** @type {Document | ShadowRoot} */ (Node.prototype.getRootNode.call(pressed));
  if (!root.querySelectorAll) return [];
  const filled = [...root.querySelectorAll("textarea, [contenteditable]")].flatMap(element => {
    const field = /** @type {HTMLElement} */ (element).checkVisibility() ? WatchedField.around(element) : null;
    return field && new WatchedField(field).text.trim() !== "" ? [field] : [];
  });
  if (filled.length === 0) return [];
  for (let around = /** @type {Node | null} */ (pressed); around; around = above(around)) {
    const surroundings = around;
    const found = filled.filter(field => holds(surroundings, field));
    if (found.length > 0) return found;
  }
  return [];
}

/** A form's own properties are hidden by fields of those names; what the browser defines is asked of the prototype. */
const parentOf = /** @type {(this: Node) => ParentNode | null} */ (Object.getOwnPropertyDescriptor(Node.prototype, "parentNode")?.get);

/**
 * What stands around a node, out of shadow roots and frames too.
 * @param {Node} node
 * @returns {Node | null}
 */
function above(node) {
  const parent = parentOf.call(node);
  if (parent) return parent;
  if (node.nodeType === 11) return /** @type {Partial<ShadowRoot>} */ (node).host ?? null;
  return node.nodeType === 9 ? frameAround(/** @type {Document} */ (node).defaultView) : null;
}

/**
 * The element that shows a window; null for the outermost, and in a page of another origin.
 * @param {Window | null | undefined} view
 */
function frameAround(view) {
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {Node} outer
 * @param {Node} inner
 */
function holds(outer, inner) {
  for (let node = /** @type {Node | null} */ (inner); node; node = above(node)) {
    if (node === outer) return true;
  }
  return false;
}
