import assert from "node:assert/strict";
import { test } from "node:test";
import { extension, site, snapshot } from "./snapshots.mjs";

const { pageRequest, pageState } = await import(new URL("background/pages.js", extension));

test("what a content script may ask is let in", () => {
  for (const request of [
    { type: "page" },
    { type: "analyse", text: "Hello", revision: 1, account: "", reply: false },
    { type: "photo", mediaType: "image/jpeg", head: "", size: 3, account: "" },
    { type: "contact", action: "follow", name: "Josh Patel" },
    { type: "choice", choice: "posted", findings: [], reason: "" },
    { type: "keep", about: "concern", text: "" },
    { type: "findings", count: 2 },
  ]) {
    assert.equal(pageRequest(request), request);
  }
});

for (const [why, value] of Object.entries({
  "null": null, "a string": "analyse", "no type": { text: "Hello" }, "a type of the object's own nature": { type: "constructor" },
  "what only the extension's own pages ask": { type: "listEvidence" }, "a draft without a text": { type: "analyse", revision: 1, account: "", reply: false },
  "a revision that is none": { type: "analyse", text: "", revision: "1", account: "", reply: false }, "a count that is a word": { type: "findings", count: "2" },
})) {
  test(`${why} is refused`, () => assert.equal(pageRequest(value), null));
}

const permissions = [{ role: "Headteacher", sites: ["X"], until: "2026-11-24T17:00:00Z", grantedBy: "" }];
const state = face => pageState({ snapshot: snapshot([site("x", ["x.com"], true)], { face, permissions }), reachable: true }, { origin: "https://x.com", tab: { url: "https://x.com/home" } });

test("staff are told what they hold on a page that is watched, and pupils nothing", () => {
  assert.deepEqual([state("staff").active, state("staff").permissions], [true, permissions]);
  assert.deepEqual([state("pupil").active, state("pupil").permissions], [false, []]);
});
