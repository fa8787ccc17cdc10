import assert from "node:assert/strict";
import { test } from "node:test";
import { extension, site, snapshot } from "./snapshots.mjs";

const { rulesFrom } = await import(new URL("background/rules.js", extension));
const page = "chrome-extension://abc/blocked/blocked.html";
const rules = (sites, more = {}, reachable = true) => rulesFrom({ snapshot: snapshot(sites, more), reachable }, page);

/** What the browser would do: the highest priority wins; of equals, allow before block before redirect. */
function outcome(made, host, type) {
  const applies = rule => rule.condition.resourceTypes.includes(type)
    && (!rule.condition.requestDomains || rule.condition.requestDomains.some(domain => host === domain || host.endsWith(`.${domain}`)));
  const order = ["allow", "block", "redirect"];
  return made.filter(applies).sort((a, b) => b.priority - a.priority || order.indexOf(a.action.type) - order.indexOf(b.action.type))[0]?.action.type;
}

test("without a snapshot the browser keeps to the packaged rules", () => {
  assert.deepEqual(rulesFrom({ snapshot: null, reachable: true }, page), []);
});

test("a denied page goes to the block page with its address", () => {
  const [redirect] = rules([site("tiktok", ["tiktok.com"], false)]).filter(rule => rule.action.type === "redirect");
  assert.equal(redirect.action.redirect.regexSubstitution, `${page}#\\0`);
});

test("what a denied host offers to other pages is blocked", () => {
  const made = rules([site("tiktok", ["tiktok.com"], false)]);
  assert.deepEqual(["sub_frame", "script", "xmlhttprequest", "websocket"].map(type => outcome(made, "www.tiktok.com", type)), Array(4).fill("block"));
});

test("what nobody governs overrides the packaged rules", () => {
  const made = rules([]);
  assert.equal(outcome(made, "facebook.com", "main_frame"), "allow");
  assert.ok(made[0].priority > 1);
});

test("of nested hosts the longest wins, either way", () => {
  const made = rules([site("google", ["google.com"], false), site("classroom", ["classroom.google.com"], true), site("games", ["games.classroom.google.com"], false)]);
  assert.deepEqual(["www.google.com", "classroom.google.com", "games.classroom.google.com"].map(host => outcome(made, host, "main_frame")), ["redirect", "allow", "redirect"]);
});

test("where everything is governed, pages are closed and an open site still gets its parts from elsewhere", () => {
  const made = rules([site("school", ["school.example"], true)], { everythingElse: site("everything", [], false) });
  assert.deepEqual(
    [outcome(made, "other.example", "main_frame"), outcome(made, "other.example", "sub_frame"), outcome(made, "other.example", "script"), outcome(made, "school.example", "main_frame")],
    ["redirect", "block", "allow", "allow"]);
});

test("without the agent what was open is closed", () => {
  const made = rules([site("tiktok", ["tiktok.com"], true)], {}, false);
  assert.deepEqual([outcome(made, "tiktok.com", "main_frame"), outcome(made, "tiktok.com", "xmlhttprequest")], ["redirect", "block"]);
});

test("without the agent a page that a member of staff is writing on keeps its own parts", () => {
  const made = rules([site("x", ["x.com"], true)], { face: "staff" }, false);
  assert.deepEqual([outcome(made, "x.com", "main_frame"), outcome(made, "x.com", "xmlhttprequest")], ["redirect", "allow"]);
});

test("a host that no browser could ask for makes no rule", () => {
  assert.ok(rules([site("bad", ["not a host", "ok.example"], false)]).every(rule => !rule.condition.requestDomains?.includes("not a host")));
});

test("every rule has a number of its own", () => {
  const made = rules([site("a", ["a.example", "b.a.example"], false), site("c", ["c.example"], true)], { everythingElse: site("rest", [], false) });
  assert.equal(new Set(made.map(rule => rule.id)).size, made.length);
});
