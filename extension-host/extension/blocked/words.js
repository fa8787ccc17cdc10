/**
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {import("../shared/judge.js").Verdict} Verdict
 * @typedef {{ title: string, heading: string, summary: string, rules: { clause: string, rationale: string }[], openings: string[], help: boolean }} BlockWords
 */

/**
 * What the block page says.
 * @param {Access} access
 * @param {Verdict} verdict
 * @param {string} host
 * @returns {BlockWords}
 */
export function blockWords({ snapshot }, verdict, host) {
  const name = verdict.site?.name || host;
  const named = name === host ? host : `${name} (${host})`;
  if (verdict.why === "starting" || verdict.why === "unreachable" || !snapshot) {
    return {
      title: `Not reachable: ${name}`,
      heading: "SchoolGuard's agent cannot be reached",
      summary: `${named} stays closed until this device can ask what the school's policy says about it.`,
      rules: [],
      openings: [],
      help: true,
    };
  }

  const { rules = [], openings = [] } = verdict.site ?? {};
  const whose = snapshot.school ? `${snapshot.school}'s` : "The school's";
  return {
    title: `Closed at the moment: ${name}`,
    heading: `${name} is closed for you at the moment`,
    summary: `${whose} policy does not open ${named} to you here and now.`,
    rules: distinct(rules.map(rule => ({ clause: clauseWords(rule.clause), rationale: rule.rationale }))),
    openings,
    help: false,
  };
}

/**
 * A clause for people: "Clause 1b"; what is no number stays as the policy writes it ("local decision").
 * @param {string} clause
 */
export const clauseWords = clause => /^[\d(]/.test(clause) ? `Clause ${clause}` : clause.charAt(0).toUpperCase() + clause.slice(1);

/** @param {{ clause: string, rationale: string }[]} rules */
const distinct = rules => [...new Map(rules.map(rule => [`${rule.clause}\n${rule.rationale}`, rule])).values()];
