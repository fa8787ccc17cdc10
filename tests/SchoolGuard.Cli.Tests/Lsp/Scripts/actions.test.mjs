import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Editor, header, lsp, rangeOf } from "./editor.mjs";

let editor;
before(async () => { editor = await Editor.start(); });
after(async () => { await editor.stop(); });

const text = header + "Deny(SocialMedai | Service(\"yuotube\")).To(Staff).Citing(\"2\");\n";
const actions = (uri, range, only) => editor.connection.sendRequest(lsp.CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], only } });

test("a misspelt name is changed to the nearest", async () => {
  const uri = await editor.open(text);
  const range = rangeOf(text, 1, "SocialMedai");

  const [action, ...others] = await actions(uri, { start: range.start, end: range.start });

  assert.deepEqual(others, []);
  assert.deepEqual([action.title, action.kind, action.isPreferred], ["Write `SocialMedia`", lsp.CodeActionKind.QuickFix, true]);
  assert.deepEqual(action.edit.changes, { [uri]: [{ range, newText: "SocialMedia" }] });
  assert.equal(action.diagnostics[0].code, "SG0010");
});

test("a name in quotes stays in quotes", async () => {
  const uri = await editor.open(header + "Deny(Service(\"yuotube\")).To(Staff).Citing(\"2\");\n", "quoted.policy.cs");

  const [action] = await actions(uri, rangeOf(text, 1, "Deny("));
  const [inside] = await actions(uri, { start: { line: 1, character: 16 }, end: { line: 1, character: 16 } });

  assert.equal(action, undefined);
  assert.equal(inside.edit.changes[uri][0].newText, "\"youtube\"");
});

test("an editor that asks for other kinds gets none", async () => {
  const uri = await editor.open(text, "kinds.policy.cs");

  assert.deepEqual(await actions(uri, rangeOf(text, 1, "SocialMedai"), [lsp.CodeActionKind.Refactor]), []);
  assert.equal((await actions(uri, rangeOf(text, 1, "SocialMedai"), [lsp.CodeActionKind.QuickFix])).length, 1);
});
