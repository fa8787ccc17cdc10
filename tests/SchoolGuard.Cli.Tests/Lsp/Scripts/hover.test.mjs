import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Editor, caret, header } from "./editor.mjs";

let editor;
before(async () => { editor = await Editor.start(); });
after(async () => { await editor.stop(); });

async function hoverAt(marked, name = "x.policy.cs", who = editor) {
  const { text, position } = caret(header + marked);
  const uri = await who.open(text, name);
  const hover = await who.hover(uri, position);
  await who.close(uri);
  return hover;
}

test("a rule is put in words with what it decides, its clause, its line and its reason", async () => {
  editor.write("rule.clauses.json", "{\"1a\": \"No access for Lower School.\"}");

  const { contents, range } = await hoverAt("// At any time.\nDeny(SocialMedia)$$.To(ClassesFrom(Nursery, to: 8)).Citing(\"1a\");", "rule.policy.cs");

  assert.equal(contents.kind, "markdown");
  assert.equal(contents.value, "**Deny** SocialMedia to Nursery to Class 8\n\n- denies: Nursery to Class 8, SocialMedia, any time (10,080 minutes a week)\n- clause 1a: No access for Lower School.\n- line 3\n\n> At any time.");
  assert.deepEqual(range, { start: { line: 2, character: 0 }, end: { line: 2, character: 63 } });
});

test("a word is explained", async () => {
  const { contents, range } = await hoverAt("Deny(Soc$$ialMedia).To(Staff).Citing(\"2\");");

  assert.match(contents.value, /not messaging, not games/u);
  assert.deepEqual(range, { start: { line: 1, character: 5 }, end: { line: 1, character: 16 } });
});

test("a named set says what it stands for, also where the file has errors", async () => {
  const { contents } = await hoverAt("var sixthForm = ClassesFrom(11, to: 13);\nDeny(SocialMedia).To(sixth$$Form).Citing(\"1\");\nDeny(");

  assert.equal(contents.value, "**sixthForm**: Classes 11 to 13");
});

test("a service is named with its hosts", async () => {
  const { contents } = await hoverAt("Deny(Service(\"you$$tube\")).To(Staff).Citing(\"2\");");

  assert.match(contents.value, /YouTube.*youtube\.com/u);
});

test("there is nothing to say of an empty line", async () => {
  assert.equal(await hoverAt("$$\n\nDeny(SocialMedia).To(Staff).Citing(\"2\");"), null);
});

test("an editor without Markdown gets plain text", async () => {
  const plain = await Editor.start({ client: { textDocument: { hover: { contentFormat: ["plaintext"] } } } });

  assert.equal((await hoverAt("De$$ny(SocialMedia).To(Staff).Citing(\"2\");", "x.policy.cs", plain)).contents.kind, "plaintext");
  await plain.stop();
});
