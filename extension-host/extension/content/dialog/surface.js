/** @type {ShadowRoot | null} */
let surface = null;

/** Where all that we draw on a page stands: one closed shadow root, which the page can neither read nor style. */
function pageSurface() {
  if (surface?.host.isConnected) return surface;
  const host = surface?.host ?? document.createElement("schoolguard-surface");
  if (!surface) {
    surface = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(surfaceStyle);
    surface.adoptedStyleSheets = [sheet];
  }
  document.documentElement.append(host);
  return surface;
}

/** @param {Event} event */
const isOurs = event => surface !== null && event.composedPath().includes(surface.host);

/** Whether a dialog of ours is open: it has the keyboard then. */
const isAsking = () => surface?.querySelector("dialog[open]") != null;

/**
 * A new element with text in it. Text is only ever set as text.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {string} text
 * @param {string} [className]
 * @returns {HTMLElementTagNameMap[K]}
 */
function makeElement(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
