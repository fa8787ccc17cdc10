/**
 * Tells an editor of a replacement as the browser tells of one: an editor with a model of its own changes that and refuses the event, so that the
 * browser writes nothing. Written to behind its back such an editor loses text, above all where the words are spread over several nodes.
 * @param {HTMLElement} element
 * @param {Range} range selected already
 * @param {string} newText
 * @returns {boolean} whether the editor has taken it
 */
function isTaken(element, range, newText) {
  const target = /** @type {Element} */ (range.startContainer.parentElement);
  return !target.dispatchEvent(isDraftJs(element) ? pasteOf(newText) : replacementOf(range, newText));
}

/**
 * As a spelling correction is told: Slate, Lexical and Quill take it.
 * @param {Range} range
 * @param {string} newText
 */
function replacementOf({ startContainer, startOffset, endContainer, endOffset }, newText) {
  const targetRanges = [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
  const told = newText === "" ? { inputType: "deleteByCut" } : { inputType: "insertReplacementText", data: newText };
  return new InputEvent("beforeinput", { ...told, targetRanges, bubbles: true, cancelable: true, composed: true });
}

/**
 * Draft.js knows nothing of replacements; it takes what is pasted, and a Backspace that deletes what is selected.
 * @param {string} newText
 */
function pasteOf(newText) {
  const told = { bubbles: true, cancelable: true, composed: true };
  if (newText === "") return new KeyboardEvent("keydown", { ...told, key: "Backspace", code: "Backspace", keyCode: 8 });
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", newText);
  return new ClipboardEvent("paste", { ...told, clipboardData });
}

/** @param {HTMLElement} element */
const isDraftJs = element => element.firstElementChild?.getAttribute("data-contents") === "true";
