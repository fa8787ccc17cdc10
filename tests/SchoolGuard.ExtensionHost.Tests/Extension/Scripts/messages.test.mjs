import assert from "node:assert/strict";
import { test } from "node:test";
import { extension, site, snapshot } from "./snapshots.mjs";

const { hostMessage } = await import(new URL("shared/messages.js", extension));

test("a snapshot is let in", () => {
  const message = { type: "access", snapshot: snapshot([site("tiktok", ["tiktok.com"], false)], { until: "2026-11-24T15:45:00+00:00" }) };
  assert.equal(hostMessage(message), message);
});

test("an analysis is let in", () => {
  assert.ok(hostMessage({ type: "analysis", id: 1, revision: 2, hold: "warn", diagnostics: [] }));
});

for (const [why, value] of Object.entries({
  "null": null,
  "a string": "access",
  "no type": { id: 1 },
  "an unknown type": { type: "navigate", url: "https://evil.example" },
  "a type of the object's own nature": { type: "constructor" },
  "a snapshot without sites": { type: "access", snapshot: { ...snapshot([]), sites: undefined } },
  "a face that there is not": { type: "access", snapshot: snapshot([], { face: "headteacher" }) },
  "an instant that is none": { type: "access", snapshot: snapshot([], { until: "tomorrow" }) },
  "hosts that are no list": { type: "access", snapshot: snapshot([{ ...site("x", [], true), hosts: "x.com" }]) },
  "a negative offset": { type: "analysis", id: 1, revision: 1, hold: "none", diagnostics: [{ start: -1 }] },
  "a flag that is a word": { type: "agent", reachable: "yes" },
})) {
  test(`${why} is refused`, () => assert.equal(hostMessage(value), null));
}
