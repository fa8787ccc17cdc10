/**
 * An element that the page's HTML is known to have.
 * @param {string} id
 */
export function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element \`${id}\``);
  return found;
}

/**
 * A new element with text in it. Text is only ever set as text.
 * @param {string} tag
 * @param {string} text
 * @param {string} [className]
 */
export function make(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
