import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./classic.mjs";

const { readRichText, pieceAt, positionAt, remapFindings } = load(["fields/text.js", "underline/spans.js"], ["readRichText", "pieceAt", "positionAt", "remapFindings"]);

/** As much of a DOM as reading text needs. */
const textNode = data => ({ nodeType: 3, nodeName: "#text", data, nextSibling: null });
const node = (nodeName, ...childNodes) => {
  childNodes.forEach((child, i) => (child.nextSibling = childNodes[i + 1] ?? null));
  return { nodeType: 1, nodeName, firstChild: childNodes[0] ?? null, nextSibling: null };
};

test("each block begins a line, and inline elements do not", () => {
  const editor = node("DIV", node("P", textNode("Great day at "), node("B", textNode("Ravens")), textNode(" Wood")), node("P", textNode("Bye")));
  assert.equal(readRichText(editor).text, "Great day at Ravens Wood\nBye");
});

test("a line break is one line, also alone in its block", () => {
  assert.equal(readRichText(node("DIV", node("DIV", textNode("a")), node("DIV", node("BR")), node("DIV", textNode("b")))).text, "a\n\nb");
});

test("a span that crosses nodes is found at both ends", () => {
  const editor = node("DIV", textNode("Great day at "), node("B", textNode("Ravens")), textNode(" Wood!"));
  const { text, pieces } = readRichText(editor);
  const start = text.indexOf("Ravens");
  const from = pieceAt(pieces, start, false);
  const to = pieceAt(pieces, start + "Ravens Wood".length, true);
  assert.deepEqual([from.node.data, from.offset, to.node.data, to.offset], ["Ravens", 0, " Wood!", 5]);
});

test("a position is an offset of the text, and elsewhere it is none", () => {
  const [first, second] = [textNode("ab"), textNode("cd")];
  const paragraph = node("P", second);
  const editor = node("DIV", node("P", first), paragraph);
  const { offsets } = readRichText(editor, [{ node: first, offset: 1 }, { node: second, offset: 1 }, { node: paragraph, offset: 1 }, { node: {}, offset: 0 }]);
  assert.deepEqual([...offsets], [1, 4, 5, null]);
});

test("an offset in an empty line is a position too", () => {
  const empty = node("P", node("BR"));
  const read = readRichText(node("DIV", node("P", textNode("ab")), empty, node("P", textNode("cd"))));
  const { node: parent, offset } = positionAt(read, 3);
  assert.deepEqual([read.text, parent === empty, offset], ["ab\n\ncd", true, 0]);
});

test("a space that does not break is a space", () => {
  assert.equal(readRichText(node("DIV", textNode("Ravens\u00a0Wood"))).text, "Ravens Wood");
});

test("what Slate writes for itself is no part of the text", () => {
  const mark = { ...node("SPAN", textNode("\ufeff")), hasAttribute: name => name === "data-slate-zero-width" };
  assert.equal(readRichText(node("DIV", mark)).text, "");
});

const finding = (start, length) => ({ start, length });
const moved = (findings, before, after) => remapFindings(findings, before, after).map(({ start, length }) => [start, length]);

test("findings before an edit stay, findings behind it shift, what it touches is dropped", () => {
  const before = "Josh at Ravens Wood with Sarah";
  assert.deepEqual(moved([finding(0, 4), finding(8, 11), finding(25, 5)], before, "Josh at Ravens W00d! with Sarah"), [[0, 4], [26, 5]]);
});

test("text typed at the end leaves every finding", () => {
  assert.deepEqual(moved([finding(0, 4)], "Josh", "Josh!"), [[0, 4]]);
});

test("an emptied draft has no findings", () => {
  assert.deepEqual(moved([finding(0, 4)], "Josh", ""), []);
});
