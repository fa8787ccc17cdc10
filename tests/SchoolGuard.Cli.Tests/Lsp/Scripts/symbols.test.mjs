import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Editor, lsp } from "./editor.mjs";

let editor;
before(async () => { editor = await Editor.start(); });
after(async () => { await editor.stop(); });

test("every statement is listed, also in a file that is broken", async () => {
  const uri = await editor.open([
    "Policy(\"Social Media Policy\", school: \"S\", timeZone: \"Europe/London\");",
    "var lowerSchool = ClassesFrom(Nursery, to: 8);",
    "Deny(SocialMedia)",
    "    .To(lowerSchool).Citing(\"1a\");",
    "Lessons.AtMost(\"01:30\");",
    "Warn(SchoolName).InPostsBy(Staff).Citing(\"2\");",
    "Prove.Never(SocialMedia).For(lowerSchool);",
    "Allow(",
  ].join("\n"));

  const symbols = await editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: { uri } });

  assert.deepEqual(symbols.map(({ name, detail }) => `${name} | ${detail}`), [
    "Social Media Policy | S",
    "lowerSchool | ClassesFrom(Nursery, to: 8)",
    "Deny 1a | SocialMedia to lowerSchool",
    "Lessons | 01:30",
    "Warn 2 | SchoolName by Staff",
    "Prove Never | SocialMedia for lowerSchool",
    "Allow |  to ",
  ]);
  assert.equal(symbols[2].kind, lsp.SymbolKind.Function);
  assert.deepEqual(symbols[2].range, { start: { line: 2, character: 0 }, end: { line: 3, character: 34 } });
  assert.deepEqual(symbols[2].selectionRange, { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } });
});
