/** @typedef {{ element: HTMLElement, action: import("../../background/pages.js").ContactAction, names: string[] }} Contact */

/** A row or a profile shows a name and a handle, and numbers beside them. */
const mostNames = 6;

/**
 * The contact that a press would make, if it is on a button that makes one, and whose account's shown name stands by it.
 * @param {Event} event
 * @returns {Contact | null}
 */
function contactIn(event) {
  const { contacts } = pageSite();
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement) || !target.matches("button, [role=button], a[role=link], a[role=button]")) continue;
    const words = nameOfButton(target);
    for (const { action, button, says, name } of contacts) {
      if (button === undefined ? says === undefined : !target.matches(button)) continue;
      if (says && !says.test(words)) continue;
      const names = shownNames(target, name);
      if (names.length > 0) return { element: target, action, names };
    }
    return null;
  }
  return null;
}

/**
 * What may be the account's name: in the button itself, or in the closest surroundings that show any.
 * @param {HTMLElement} button
 * @param {Reading[]} readings
 * @returns {string[]}
 */
function shownNames(button, readings) {
  const own = readings.filter(({ at }) => button.matches(at)).map(({ from, take }) => readingOf(button, from, take)).filter(isName);
  if (own.length > 0) return own;
  for (let around = above(button); around; around = above(around)) {
    if (!(around instanceof Element || around instanceof Document || around instanceof ShadowRoot)) continue;
    const names = readings.flatMap(reading => readAll(/** @type {ParentNode} */ (around), reading)).filter(isName);
    if (names.length > 0) return [...new Set(names)].slice(0, mostNames);
  }
  return [];
}

/** @param {string} text */
const isName = text => text.length <= 100 && /\p{L}/u.test(text);
