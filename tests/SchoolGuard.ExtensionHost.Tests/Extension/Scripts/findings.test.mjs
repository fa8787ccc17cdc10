import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./classic.mjs";
import { extension } from "./snapshots.mjs";

const { findingWords, liftedWords, shortTime } = load(["dialog/finding.js"], ["findingWords", "liftedWords", "shortTime"]);
const { isOfficial } = await import(new URL("shared/accounts.js", extension));

const finding = { start: 13, length: 11, message: "says which school you work at, say `school`", liftedBy: "" };

test("a finding is said with the words it is about", () => {
  assert.equal(findingWords(finding, "Great day at Ravens Wood!"), "“Ravens Wood” says which school you work at, say “school”");
});

test("a finding about no words begins its own sentence", () => {
  assert.equal(findingWords({ ...finding, start: 0, length: 0, message: "the photo was taken at the school" }, ""), "The photo was taken at the school");
});

const today = new Date(2026, 10, 24, 9, 0);
test("a time today is a clock's, another day's is named", () => {
  assert.deepEqual([shortTime(new Date(2026, 10, 24, 17, 0), today), shortTime(new Date(2026, 10, 27, 17, 0), today)], ["17:00", "Friday 27 November, 17:00"]);
});

test("what is lifted says by whom, and until when if that is known", () => {
  const until = new Date(2026, 10, 27, 17, 0).toISOString();
  const lifted = { ...finding, liftedBy: "Headteacher" };
  assert.equal(liftedWords(lifted, [{ role: "Headteacher", sites: [], until, grantedBy: "" }]), "Lifted until Friday 27 November, 17:00 by the Headteacher's permission");
  assert.equal(liftedWords(lifted, []), "Lifted by the Headteacher's permission");
  assert.equal(liftedWords(finding, []), "");
});

for (const [handle, official] of [["@RavensWoodSch", true], ["ravenswoodsch", true], [" @RAVENSWOODSCH ", true], ["@RavensWoodSchool", false], ["", false], ["@", false]]) {
  test(`\`${handle}\` is ${official ? "" : "not "}the official account`, () => assert.equal(isOfficial(handle, ["@RavensWoodSch", ""]), official));
}

const { holdWords } = load(["draft.js", "dialog/post.js"], ["holdWords"]);
const unchecked = { checked: false, closed: false, hold: "none", findings: [] };
test("a post that cannot be checked says whether the agent is away or the text too long", () => {
  assert.match(holdWords({ ...unchecked, text: "Lovely weather" }, "x.com").summary, /cannot be reached/);
  assert.match(holdWords({ ...unchecked, text: "a".repeat(100_001) }, "x.com").summary, /longer than 100,000 characters/);
});
