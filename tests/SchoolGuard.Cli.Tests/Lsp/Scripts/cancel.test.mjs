import assert from "node:assert/strict";
import { test } from "node:test";
import { Editor, header, lsp } from "./editor.mjs";

test("a question that was cancelled while others were answered is answered so", async () => {
  const editor = await Editor.start();
  const uri = await editor.open(header + "Deny(SocialMedia | Forums).To(Staff | Pupils).During(SchoolDays).Citing(\"2\");\n".repeat(150));
  const cancellation = new lsp.CancellationTokenSource();
  const about = { textDocument: { uri }, position: { line: 1, character: 2 } };

  const first = editor.connection.sendRequest(lsp.HoverRequest.type, about);
  const second = editor.connection.sendRequest(lsp.HoverRequest.type, about, cancellation.token);
  cancellation.cancel();

  await assert.rejects(second, error => error.code === lsp.LSPErrorCodes.RequestCancelled);
  assert.match((await first).contents.value, /^\*\*Deny\*\*/u);
  assert.match((await editor.hover(uri, { line: 1, character: 2 })).contents.value, /^\*\*Deny\*\*/u);
  assert.equal((await editor.stop()).code, 0);
});

test("a cancellation of what nobody asked is passed over", async () => {
  const editor = await Editor.start();
  await editor.connection.sendNotification("$/cancelRequest", { id: 12345 });
  await editor.connection.sendNotification("$/cancelRequest", { id: "x" });
  await editor.connection.sendNotification("$/cancelRequest", {});

  assert.equal((await editor.stop()).code, 0);
});
