import assert from "node:assert/strict";
import { test } from "node:test";
import { extension, site, snapshot } from "./snapshots.mjs";

const { hostOf, judge } = await import(new URL("shared/judge.js", extension));
const access = (sites, more = {}) => ({ snapshot: snapshot(sites, more), reachable: true });

test("a host below a denied one is denied", () => {
  assert.equal(judge(access([site("tiktok", ["tiktok.com"], false)]), "m.tiktok.com").denied, true);
});

test("a host that only ends alike is not governed", () => {
  assert.equal(judge(access([site("tiktok", ["tiktok.com"], false)]), "nottiktok.com").governed, false);
});

test("of nested hosts the longest wins, either way", () => {
  const nested = access([site("google", ["google.com"], false), site("classroom", ["classroom.google.com"], true)]);
  assert.equal(judge(nested, "classroom.google.com").denied, false);
  assert.equal(judge(nested, "www.google.com").denied, true);
});

test("everything else is judged by its own answer", () => {
  const all = access([site("school", ["school.example"], true)], { everythingElse: site("everything", [], false) });
  assert.equal(judge(all, "anything.example").denied, true);
  assert.equal(judge(all, "www.school.example").denied, false);
});

test("without the agent what is governed is closed, and nothing else", () => {
  const gone = { snapshot: snapshot([site("tiktok", ["tiktok.com"], true)]), reachable: false };
  assert.deepEqual([judge(gone, "tiktok.com").why, judge(gone, "bbc.co.uk").denied], ["unreachable", false]);
});

test("a host in another script is compared as the browser writes it", () => {
  assert.equal(judge(access([site("books", ["bücher.example"], false)]), "xn--bcher-kva.example").denied, true);
});

test("only web pages have a host", () => {
  assert.deepEqual(["https://X.com./a", "chrome://newtab", "about:blank", "", undefined].map(hostOf), ["x.com", null, null, null, null]);
});
