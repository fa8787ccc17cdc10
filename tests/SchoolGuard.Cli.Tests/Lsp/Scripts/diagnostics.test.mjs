import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Editor, header, lsp, rangeOf } from "./editor.mjs";

let editor;
before(async () => { editor = await Editor.start(); });
after(async () => { await editor.stop(); });

test("a finding has its range, severity, id, message and help", async () => {
  const text = header + "Deny(SocialMedai).To(Staff).Citing(\"2\");\n";
  const uri = await editor.open(text);

  const { diagnostics, version } = await editor.diagnostics(uri);

  assert.equal(version, 1);
  assert.deepEqual(diagnostics, [{
    range: rangeOf(text, 1, "SocialMedai"),
    severity: lsp.DiagnosticSeverity.Error,
    code: "SG0010",
    source: "schoolguard",
    message: "`SocialMedai` is not known; help: did you mean `SocialMedia`?",
  }]);
  await editor.close(uri);
});

test("a word that changes nothing is faded and leads to the one that does", async () => {
  const text = header + "Deny(SocialMedia).To(Staff | Pupils | Visitors | Staff).Citing(\"2\");\n";
  const uri = await editor.open(text, "faded.policy.cs");

  const finding = (await editor.diagnostics(uri)).diagnostics.find(({ code }) => code === "SG0006");

  assert.equal(finding.severity, lsp.DiagnosticSeverity.Warning);
  assert.deepEqual(finding.tags, [lsp.DiagnosticTag.Unnecessary]);
  assert.deepEqual(finding.relatedInformation, [{ location: { uri, range: rangeOf(text, 1, "Staff") }, message: "named here first" }]);
});

test("a rule that others cover is faded, with an example and where it applies", async () => {
  const text = header + "Deny(SocialMedia).To(Everyone).Citing(\"2\");\nDeny(SocialMedia).To(Staff).During(Monday).Citing(\"2\");\n";
  const uri = await editor.open(text, "covered.policy.cs");

  const finding = (await editor.diagnostics(uri)).diagnostics.find(({ code }) => code === "SG1004");

  assert.deepEqual(finding.range, rangeOf(text, 2, text.split("\n")[2]));
  assert.deepEqual(finding.tags, [lsp.DiagnosticTag.Unnecessary]);
  assert.deepEqual(finding.relatedInformation.map(({ location }) => location), [{ uri, range: rangeOf(text, 1, text.split("\n")[1]) }]);
  assert.match(finding.message, /; for example .+; in all: staff, SocialMedia, Mon \(1\D?440 minutes a week\); help: /u);
});

test("findings follow every edit and are cleared when the policy is closed", async () => {
  const text = header + "Deny(SocialMedia).To(Everyone).Citing(\"2\");\n";
  const uri = await editor.open(text, "edited.policy.cs");
  assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);

  await editor.change(uri, 2, { range: rangeOf(text, 1, ".Citing(\"2\")"), text: "" });
  const broken = await editor.diagnostics(uri, ({ version }) => version === 2);
  assert.deepEqual(broken.diagnostics.map(({ code }) => code), ["SG0003"]);

  await editor.change(uri, 3, { range: rangeOf(text, 1, "SocialMedia"), text: "AllSites" }, { range: { start: { line: 1, character: 27 }, end: { line: 1, character: 27 } }, text: ".Citing(\"2\")" });
  assert.deepEqual((await editor.diagnostics(uri, ({ version }) => version === 3)).diagnostics, []);

  await editor.change(uri, 4, { text: "Allow(" });
  const whole = await editor.diagnostics(uri, ({ version }) => version === 4);
  assert.ok(whole.diagnostics.some(({ code }) => code === "SG0011"));

  await editor.close(uri);
  const cleared = await editor.diagnostics(uri, ({ version }) => version === undefined);
  assert.deepEqual(cleared.diagnostics, []);
});

test("the clauses beside the policy are the ones to cite", async () => {
  editor.write("clauses.clauses.json", "{\"1a\": \"No access.\"}");
  const uri = await editor.open(header + "Deny(SocialMedia).To(Everyone).Citing(\"1b\");\n", "clauses.policy.cs");
  assert.deepEqual((await editor.diagnostics(uri)).diagnostics.map(({ code }) => code), ["SG0004"]);

  editor.write("clauses.clauses.json", "{\"1b\": \"No access.\"}");
  await editor.connection.sendNotification(lsp.DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
});

test("a file of clauses that cannot be read allows every citation", async () => {
  editor.write("broken.clauses.json", "{");
  const uri = await editor.open(header + "Deny(SocialMedia).To(Everyone).Citing(\"1b\");\n", "broken.policy.cs");

  assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
});

test("a policy that is no file yet is read", async () => {
  const uri = "untitled:Untitled-1";
  await editor.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "csharp", version: 7, text: "Allow(" } });

  const { version, diagnostics } = await editor.diagnostics(uri);

  assert.equal(version, 7);
  assert.notEqual(diagnostics.length, 0);
});

test("a C# file that is no policy is left alone", async () => {
  const uri = await editor.open("class C { }", "Program.cs");

  assert.deepEqual(await editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: { uri } }), []);
  assert.equal(await editor.hover(uri, { line: 0, character: 0 }), null);
  assert.equal(editor.received(uri), 0);
});

test("an edit of a policy that is not open changes nothing", async () => {
  await editor.change(editor.uriOf("never-opened.policy.cs"), 2, { text: "Allow(" });

  assert.equal(await editor.hover(editor.uriOf("never-opened.policy.cs"), { line: 0, character: 0 }), null);
});

test("an editor is told no more than it understands", async () => {
  const plain = await Editor.start({ client: {} });
  const uri = await plain.open(header + "Deny(SocialMedia).To(Everyone | Everyone).Citing(\"2\");\n");

  const published = await plain.diagnostics(uri);

  assert.deepEqual(Object.keys(published).sort(), ["diagnostics", "uri"]);
  assert.deepEqual(Object.keys(published.diagnostics[0]).sort(), ["code", "message", "range", "severity", "source"]);
  await plain.stop();
});
