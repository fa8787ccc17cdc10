import assert from "node:assert/strict";
import { test } from "node:test";
import { extension, site, snapshot } from "./snapshots.mjs";

const { blockWords, clauseWords } = await import(new URL("blocked/words.js", extension));
const { hereWords, permissionWords, popupWords } = await import(new URL("popup/words.js", extension));
const { judge } = await import(new URL("shared/judge.js", extension));
const words = (access, host) => blockWords(access, judge(access, host), host);

test("the block page names the site, the clause, the reason and when it opens", () => {
  const said = words({ snapshot: snapshot([site("tiktok", ["tiktok.com"], false)]), reachable: true }, "www.tiktok.com");
  assert.equal(said.heading, "tiktok is closed for you at the moment");
  assert.deepEqual(said.rules, [{ clause: "Clause 1b", rationale: "Only in a lesson." }]);
  assert.deepEqual(said.openings, ["in a lesson"]);
});

test("a rule that two statements share is said once", () => {
  const twice = { ...site("x", ["x.com"], false), rules: [1, 2].map(line => ({ clause: "2", rationale: "r", line, text: "" })) };
  assert.equal(words({ snapshot: snapshot([twice]), reachable: true }, "x.com").rules.length, 1);
});

test("without the agent the block page says what to do, and blames no rule", () => {
  const said = words({ snapshot: snapshot([site("x", ["x.com"], true)]), reachable: false }, "x.com");
  assert.deepEqual([said.heading, said.help, said.rules.length], ["SchoolGuard's agent cannot be reached", true, 0]);
});

test("a clause that is no number stays as written", () => {
  assert.deepEqual(["1b", "(iv)", "local decision"].map(clauseWords), ["Clause 1b", "Clause (iv)", "Local decision"]);
});

test("the popup says who is watched and for what", () => {
  assert.equal(popupWords({ snapshot: snapshot([], { face: "staff" }), reachable: true }).watched, "What you write on governed sites, as you write it");
});

test("the popup says what is watched on the page that is looked at", () => {
  assert.equal(hereWords({ host: null, watched: false, findings: 0 }), "No web page is open here.");
  assert.equal(hereWords({ host: "example.org", watched: false, findings: 0 }), "What you write on example.org is not watched.");
  assert.equal(hereWords({ host: "x.com", watched: true, findings: 0 }), "What you write on x.com is checked as you write it. Nothing is found in it now.");
  assert.match(hereWords({ host: "x.com", watched: true, findings: 2 }), /2 things to look at\./);
});

test("a permission is said with its sites and its end", () => {
  const permission = { role: "Headteacher", sites: ["X", "Facebook"], until: new Date(2026, 10, 27, 17, 0).toISOString(), grantedBy: "" };
  assert.equal(permissionWords(permission, new Date(2026, 10, 27, 9, 0)), "The Headteacher's, for X, Facebook, until 17:00");
  assert.equal(permissionWords(permission, new Date(2026, 10, 24, 9, 0)), "The Headteacher's, for X, Facebook, until Friday 27 November, 17:00");
});
