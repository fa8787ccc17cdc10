/** @typedef {import("../../shared/messages.js").DraftDiagnostic} Finding */

/**
 * Moves findings along with an edit: what lies before it stays, what lies behind it shifts, what it touches is dropped.
 * @param {Finding[]} findings
 * @param {string} before
 * @param {string} after
 * @returns {Finding[]}
 */
function remapFindings(findings, before, after) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;

  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return findings.flatMap(finding => {
    const end = finding.start + finding.length;
    if (end <= head) return [finding];
    return finding.start >= editEnd ? [{ ...finding, start: finding.start + shift }] : [];
  });
}

/**
 * The shape of a finding's underline: told apart without colour.
 * @param {Finding} finding
 * @returns {"note" | "warn" | "stop"}
 */
const underlineShape = ({ severity }) => severity === "note" || severity === "none" ? "note" : severity === "warn" ? "warn" : "stop";

/** By shape first, then by colour; the colours keep 3:1 on white and on near-black. */
const underlineStyles = {
  note: "text-decoration: underline dotted 2px #3b7ea1; text-underline-offset: 3px; text-decoration-skip-ink: none;",
  warn: "text-decoration: underline wavy 1.5px #b3640f; text-underline-offset: 3px; text-decoration-skip-ink: none;",
  stop: "text-decoration: underline double 2px #b1445a; text-underline-offset: 3px; text-decoration-skip-ink: none;",
};
