const strengthWords = { none: "", note: "For you to know", warn: "Have a look", justify: "Needs a reason", forbid: "Not allowed" };

/**
 * What was found, in one sentence. The agent never repeats the draft: its messages go on from the words they are about, with what to say instead
 * in backticks.
 * @param {Finding} finding
 * @param {string} text the whole draft
 */
function findingWords(finding, text) {
  const message = quoted(finding.message);
  const words = text.slice(finding.start, finding.start + finding.length);
  return words === "" ? message.charAt(0).toUpperCase() + message.slice(1) : `“${words}” ${message}`;
}

/** @param {string} text */
const quoted = text => text.replaceAll(/`([^`]*)`/g, "“$1”");

/**
 * How a permission lifts a finding's strength, or "".
 * @param {Finding} finding
 * @param {HeldPermission[]} permissions
 */
function liftedWords({ liftedBy = "" }, permissions) {
  if (liftedBy === "") return "";
  const ends = permissions.filter(permission => permission.role === liftedBy).map(permission => permission.until).sort();
  const until = ends.at(-1);
  const when = until === undefined ? "" : ` until ${shortTime(new Date(until), new Date())}`;
  return `Lifted${when} by the ${liftedBy}'s permission`;
}

/**
 * "17:00", and on another day "Friday 17:00".
 * @param {Date} time
 * @param {Date} now
 */
function shortTime(time, now) {
  const clock = time.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return time.toDateString() === now.toDateString() ? clock : `${time.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" })}, ${clock}`;
}

/**
 * What was found, how strongly the policy speaks, and its own words.
 * @param {{ words: string, finding: Finding, lifted: string }} item
 * @returns {HTMLElement[]}
 */
function findingParts({ words, finding, lifted }) {
  const parts = [makeElement("p", strengthWords[finding.severity], `strength ${underlineShape(finding)}`), makeElement("p", words, "found")];
  if (finding.clauses.length > 0 || finding.rationale) {
    const clause = makeElement("p", "", "clause soft");
    clause.append(makeElement("b", finding.clauses.map(name => /^[\d(]/.test(name) ? `Clause ${name}` : name).join(", ")), ` ${finding.rationale}`);
    parts.push(clause);
  }
  if (lifted) parts.push(makeElement("p", lifted, "lifted"));
  return parts;
}
