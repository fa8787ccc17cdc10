/** Rich editors take in a new selection in a task of their own; written to before that, some lose text. */
const selectionSettles = 30;

/** @param {number} milliseconds */
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Applies the first fix of each finding, last first so that the offsets before it stay true. A span whose text has changed is left alone. The caret
 * stands afterwards where its author left it.
 * @param {WatchedField} field
 * @param {Finding[]} findings
 * @param {string} text the text that the findings speak of
 * @returns {Promise<boolean>} whether every fix stands in the field now
 */
async function applyFixes(field, findings, text) {
  field.leave();
  field.element.focus({ preventScroll: true });
  try {
    let expected = text;
    for (const finding of findings.filter(candidate => candidate.fixes.length > 0).sort((a, b) => b.start - a.start)) {
      const newText = finding.fixes[0]?.newText ?? "";
      const end = finding.start + finding.length;
      const next = expected.slice(0, finding.start) + newText + expected.slice(end);
      if (field.text !== expected) return false;
      await replace(field, finding, newText);
      if (field.text !== next) return false;
      field.moveLeft(offset => offset >= end ? offset + next.length - expected.length : Math.min(offset, finding.start + newText.length));
      expected = next;
    }
    return true;
  } finally {
    field.comeBack();
    // The editor hears where the caret is before a question takes the focus away.
    if (!field.plain) await pause(selectionSettles);
  }
}

/**
 * @param {WatchedField} field
 * @param {Finding} finding
 * @param {string} newText
 */
async function replace(field, finding, newText) {
  const selected = { start: finding.start, end: finding.start + finding.length };
  if (!field.select(selected)) return;
  if (field.plain) return insertText(newText);
  await pause(selectionSettles);
  // The editor may have drawn its text anew meanwhile.
  const [range] = field.select(selected) ? field.ranges([finding]) : [];
  if (!range) return;
  if (isTaken(field.element, range, newText)) await pause(selectionSettles);
  else insertText(newText);
}

/**
 * The one way to change a field that the browser's own undo takes back and the page's script hears of.
 * @param {string} newText
 */
function insertText(newText) {
  if (newText === "") document.execCommand("delete");
  else document.execCommand("insertText", false, newText);
}
