import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Editor, header, lsp } from "./editor.mjs";

let editor;
before(async () => { editor = await Editor.start(); });
after(async () => { await editor.stop(); });

const labels = items => items.map(({ label }) => label);

test("a statement begins with one of its words", async () => {
  const items = await editor.completeAt(header + "De$$");

  assert.deepEqual(labels(items), ["Allow", "Deny", "Lessons", "Note", "Warn", "Justify", "Forbid", "Prove", "var"]);
  assert.ok(items.every(({ kind }) => kind === lsp.CompletionItemKind.Keyword));
  assert.deepEqual(items[1].textEdit, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }, newText: "Deny" });
});

test("a set is offered what is of its kind, the policy's own names first", async () => {
  const items = await editor.completeAt(header + "var sixthForm = ClassesFrom(11, to: 13);\nAllow(SocialMedia).To(Staff | $$");

  assert.equal(labels(items)[0], "sixthForm");
  assert.ok(labels(items).includes("Pupils") && !labels(items).includes("SocialMedia"));
  assert.deepEqual(labels(items), labels(items.toSorted((one, other) => one.sortText < other.sortText ? -1 : 1)));
  const pupils = items.find(({ label }) => label === "Pupils");
  assert.deepEqual([pupils.detail, pupils.documentation], ["People Pupils", { kind: "markdown", value: "All pupils, Nursery to Class 13." }]);
});

test("a dot is followed by what the rule may say next", async () => {
  const offered = labels(await editor.completeAt(header + "Deny(SocialMedia).To(Staff).$$\n\nProve.Never(SocialMedia).For(Staff);"));

  assert.ok(offered.includes("Unless") && offered.includes("Citing"));
  assert.ok(!offered.includes("With") && !offered.includes("To"));
});

test("services are offered by id with their names", async () => {
  const items = await editor.completeAt(header + "Deny(Service(\"you$$");

  const youtube = items.find(({ label }) => label === "youtube");
  assert.match(youtube.detail, /^YouTube, /u);
  assert.deepEqual(youtube.textEdit.range, { start: { line: 1, character: 14 }, end: { line: 1, character: 17 } });
});

test("places and groups come from school.json and from the policy, clauses from their file", async () => {
  editor.write("beside.school.json", JSON.stringify({ School: { Name: "S" }, Places: { Library: { Networks: ["10.4.8.0/24"] } }, Roster: { Folder: "." } }));
  editor.write("beside.clauses.json", "{\"1a\": \"No access.\"}");
  editor.write("users.csv", "sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades\n");
  editor.write("classes.csv", "sourcedId,status,title,grades,classCode,classType,schoolSourcedId,termSourcedIds\nc1,active,Year 9 Computing,09,9B/Co1,scheduled,o1,\n");
  const offered = async marked => labels(await editor.completeAt(header + "Deny(SocialMedia).To(Group(\"Prefects\")).In(Place(\"Gym\")).Citing(\"9\");\n" + marked, "beside.policy.cs"));

  assert.deepEqual(await offered("Deny(SocialMedia).In(Place(\"$$\"))"), ["Library", "Gym"]);
  assert.deepEqual(await offered("Deny(SocialMedia).To(Group(\"$$"), ["9B/Co1", "Year 9 Computing", "Prefects"]);
  assert.deepEqual(await offered("Deny(SocialMedia).To(Staff).Citing(\"$$"), ["1a", "9"]);
});

test("the editor may name another school.json", async () => {
  editor.write("elsewhere.json", JSON.stringify({ School: { Name: "S" }, Places: { Hall: { Networks: ["10.4.8.0/24"] } } }));
  const other = await Editor.start({ initializationOptions: { school: `${editor.folder}/elsewhere.json` } });

  assert.deepEqual(labels(await other.completeAt(header + "Deny(SocialMedia).In(Place(\"$$")), ["Hall"]);
  await other.stop();
});

test("nothing is offered within a comment", async () => {
  assert.deepEqual(await editor.completeAt(header + "// De$$"), []);
});
