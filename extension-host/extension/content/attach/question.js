/**
 * @typedef {{ file: File, check: PageCheck | null }} CheckedFile `check` is null for what is no picture
 * @typedef {{ checked: boolean, hold: import("../../shared/messages.js").HoldStrength, findings: Finding[] }} JudgedPhotos
 * @typedef {{ verb: "bare" | "leave" | "attach" } | { verb: "dismiss", finding: Finding }} PhotoAnswer
 */

/**
 * @param {File[]} files
 * @returns {Promise<CheckedFile[]>}
 */
const checkPhotos = files => Promise.all(files.map(async file => ({ file, check: isPhoto(file) ? await askPhoto(file) : null })));

/**
 * @param {CheckedFile[]} files
 * @param {Set<Finding>} dismissed
 * @returns {JudgedPhotos}
 */
function judgePhotos(files, dismissed) {
  const findings = files.flatMap(file => findingsOf(file)).filter(finding => !dismissed.has(finding));
  return { checked: files.every(({ check }) => check?.type !== "error"), hold: strongest(findings), findings };
}

/** @param {CheckedFile} file */
const findingsOf = ({ check }) => check?.type === "checked" ? check.diagnostics : [];

/**
 * What is asked about pictures before the page has them.
 * @param {CheckedFile[]} files
 * @param {JudgedPhotos} judged
 * @param {PageState} page
 * @returns {Question<PhotoAnswer>}
 */
function photoQuestion(files, { checked, hold, findings }, page) {
  const many = files.length > 1;
  const those = many ? "these files" : "this picture";
  const held = findings.filter(finding => !isLight(finding.severity));
  const toBare = files.some(file => canBeBared(file.file) && findingsOf(file).some(finding => held.includes(finding)));
  /** @type {QuestionAction<PhotoAnswer>[]} */
  const actions = [{ label: many ? "Leave them out" : "Leave it out", answer: { verb: "leave" } }];
  if (toBare) actions.unshift({ label: "Same photo without its metadata", answer: { verb: "bare" }, look: "first" });
  if (hold !== "forbid") actions.push({ label: "Attach anyway", answer: { verb: "attach" }, reasoned: checked && hold === "justify" });
  return {
    heading: checked ? `Look at ${those} before it is public` : `This picture could not be checked`,
    summary: checked ? `The page does not have ${those} yet.` : "SchoolGuard's agent on this device cannot be reached. The page does not have the picture yet.",
    items: files.flatMap(file => findingsOf(file).filter(finding => findings.includes(finding)).map(finding => ({
      words: many ? `“${file.file.name}”: ${findingWords(finding, "")}` : findingWords(finding, ""),
      finding,
      lifted: liftedWords(finding, page.permissions),
      actions: isLight(finding.severity) ? [] : [{ label: "This is not about our school", answer: /** @type {PhotoAnswer} */ ({ verb: "dismiss", finding }), look: /** @type {const} */ ("quiet") }],
    }))),
    reason: checked && hold === "justify" ? "Why does this need to be posted?" : undefined,
    actions,
    focus: many ? "Leave them out" : "Leave it out",
    away: { verb: "leave" },
  };
}
