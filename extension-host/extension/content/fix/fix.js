/** Rich editors take in a new selection in a task of their own; written to before that, some lose text. */
const selectionSettles = 30;

/** @param {number} milliseconds */
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Applies the first fix of each finding, last first so that the offsets before it stay true. A span whose text has changed is left alone.
 * @param {WatchedField} field
 * @param {Finding[]} findings
 * @param {string} text the text that the findings speak of
 * @returns {Promise<boolean>} whether every fix stands in the field now
 */
async function applyFixes(field, findings, text) {
  let expected = text;
  for (const finding of findings.filter(candidate => candidate.fixes.length > 0).sort((a, b) => b.start - a.start)) {
    const newText = finding.fixes[0]?.newText ?? "";
    const end = finding.start + finding.length;
    const next = expected.slice(0, finding.start) + newText + expected.slice(end);
    if (field.text !== expected) return false;
    await (field.plain ? fixPlain(field.plain, finding.start, end, newText) : fixRich(field, finding, newText));
    if (field.text !== next) return false;
    expected = next;
  }
  return true;
}

/**
 * @param {PlainElement} element
 * @param {number} start
 * @param {number} end
 * @param {string} newText
 */
function fixPlain(element, start, end, newText) {
  element.focus();
  element.setSelectionRange(start, end);
  insertText(newText);
}

/**
 * @param {WatchedField} field
 * @param {Finding} finding
 * @param {string} newText
 */
async function fixRich(field, finding, newText) {
  field.element.focus();
  if (!select(field, finding)) return;
  await pause(selectionSettles);
  // The editor may have drawn its text anew meanwhile.
  if (select(field, finding)) insertText(newText);
}

/**
 * @param {WatchedField} field
 * @param {Finding} finding
 */
function select(field, finding) {
  const range = field.range(finding.start, finding.length);
  const selection = getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/**
 * The one way to change a field that the browser's own undo takes back and the page's editor hears of.
 * @param {string} newText
 */
function insertText(newText) {
  if (newText === "") document.execCommand("delete");
  else document.execCommand("insertText", false, newText);
}
