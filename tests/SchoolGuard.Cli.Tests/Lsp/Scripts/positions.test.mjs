import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Editor, header, lsp, rangeOf } from "./editor.mjs";

let editor;
before(async () => { editor = await Editor.start(); });
after(async () => { await editor.stop(); });

test("characters outside the basic plane are two columns wide", async () => {
  const text = header + "/* \u{1F600}\u{1F3EB} */ Deny(SocialMedai).To(Staff).Citing(\"2\");\n";
  const uri = await editor.open(text);

  const { diagnostics: [finding] } = await editor.diagnostics(uri);
  const hover = await editor.hover(uri, rangeOf(text, 1, "Staff").start);

  assert.deepEqual(finding.range, rangeOf(text, 1, "SocialMedai"));
  assert.equal(finding.range.start.character, 16);
  assert.deepEqual(hover.range, rangeOf(text, 1, "Staff"));
});

test("an edit behind such characters changes the right ones", async () => {
  const text = header + "Deny(SocialMedia).To(Everyone | Group(\"\u{1F600}\")).Citing(2);\n";
  const uri = await editor.open(text, "edit.policy.cs");

  await editor.change(uri, 2, { range: rangeOf(text, 1, "2"), text: "\"2\"" });

  const { diagnostics } = await editor.diagnostics(uri, ({ version }) => version === 2);
  assert.deepEqual(diagnostics.filter(({ severity }) => severity === lsp.DiagnosticSeverity.Error), []);
});

test("only what ends a line in the protocol ends one", async () => {
  const text = `${header}// a\u2028b\u0085c\rDeny(Forums).To(Staff).Citing("2");\r\nDeny(SocialMedai).To(Staff).Citing("2");`;
  const uri = await editor.open(text, "lines.policy.cs");

  const { diagnostics } = await editor.diagnostics(uri);

  const misspelt = diagnostics.find(({ code }) => code === "SG0010");
  assert.deepEqual(misspelt.range, { start: { line: 3, character: 5 }, end: { line: 3, character: 16 } });
});

test("positions beyond the end of a line or of the text stand for that end", async () => {
  const uri = await editor.open(`${header}Deny(SocialMedia).To(Everyone)`, "beyond.policy.cs");

  await editor.change(uri, 2, { range: { start: { line: 1, character: 999 }, end: { line: 999, character: 0 } }, text: ".Citing(\"2\");" });

  assert.deepEqual((await editor.diagnostics(uri, ({ version }) => version === 2)).diagnostics, []);
  assert.equal(await editor.hover(uri, { line: 999, character: 999 }), null);
});

test("half a character, as some keyboards send it, is one column wide", async () => {
  const text = `${header}/* \ud83d \udc00\ud83d \\ud83d */ Deny(SocialMedai).To(Group("\u{1F600}")).Citing("2");`;
  const uri = await editor.open(text, "half.policy.cs");

  const { diagnostics: [finding] } = await editor.diagnostics(uri);

  assert.deepEqual(finding.range, rangeOf(text, 1, "SocialMedai"));
});
