import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { Editor, lsp } from "./editor.mjs";

const notInitialized = -32002;
const refused = code => error => error.code === code;

test("the server says what it can, and ends with 0 after a shutdown", async () => {
  const editor = await Editor.start();
  const { capabilities, serverInfo } = editor.initialized;

  assert.equal(capabilities.positionEncoding, "utf-16");
  assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: lsp.TextDocumentSyncKind.Incremental, save: true });
  assert.ok(capabilities.hoverProvider && capabilities.documentSymbolProvider && capabilities.completionProvider && capabilities.codeActionProvider);
  assert.equal(serverInfo.name, "schoolguard");
  assert.deepEqual(await editor.stop(), { code: 0, errors: "" });
});

test("an exit without a shutdown ends with 1", async () => {
  const editor = await Editor.start();
  await editor.connection.sendNotification(lsp.ExitNotification.type);

  assert.deepEqual(await editor.gone(), { code: 1, errors: "" });
});

test("an exit before anything else ends with 1", async () => {
  const editor = new Editor();
  await editor.connection.sendNotification(lsp.ExitNotification.type);

  assert.equal((await editor.gone()).code, 1);
});

test("nothing is answered before initialize", async () => {
  const editor = new Editor();

  await assert.rejects(editor.hover("file:///x.policy.cs", { line: 0, character: 0 }), refused(notInitialized));
  await assert.rejects(editor.connection.sendRequest(lsp.ShutdownRequest.type), refused(notInitialized));
  await editor.connection.sendNotification(lsp.ExitNotification.type);
  await editor.gone();
});

test("initialize comes once, and nothing but exit after shutdown", async () => {
  const editor = await Editor.start();

  await assert.rejects(editor.connection.sendRequest(lsp.InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} }), refused(lsp.ErrorCodes.InvalidRequest));
  assert.equal(await editor.connection.sendRequest(lsp.ShutdownRequest.type), null);
  await assert.rejects(editor.hover("file:///x.policy.cs", { line: 0, character: 0 }), refused(lsp.ErrorCodes.InvalidRequest));
  await editor.connection.sendNotification(lsp.ExitNotification.type);

  assert.equal((await editor.gone()).code, 0);
});

test("the server ends when its input does", async () => {
  const editor = await Editor.start();
  editor.server.stdin.end();

  assert.deepEqual(await editor.gone(), { code: 1, errors: "" });
});

test("the server ends when the editor's process does, with its input still open", async () => {
  const other = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: ["pipe", "ignore", "ignore"] });
  const editor = await Editor.start({ processId: other.pid });
  other.kill();

  assert.equal((await editor.gone()).code, 1);
});

test("unknown methods are refused and unknown notifications passed over", async () => {
  const editor = await Editor.start();

  await assert.rejects(editor.connection.sendRequest("textDocument/teleport", { textDocument: { uri: "file:///x" } }), refused(lsp.ErrorCodes.MethodNotFound));
  await assert.rejects(editor.connection.sendRequest("Admit", "x"), refused(lsp.ErrorCodes.MethodNotFound));
  await assert.rejects(editor.connection.sendRequest("$/unheardOf"), refused(lsp.ErrorCodes.MethodNotFound));
  await editor.connection.sendNotification("$/setTrace", { value: "off" });
  await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
  assert.equal((await editor.stop()).code, 0);
});

test("parameters that do not fit are refused and change nothing", async () => {
  const editor = await Editor.start();
  const uri = await editor.open("Allow(");
  const ask = (method, ...parameters) => editor.connection.sendRequest(method, ...parameters);

  for (const parameters of [{}, { textDocument: {} }, { textDocument: { uri }, position: {} }, { textDocument: { uri: 5 }, position: { line: 0, character: 0 } },
    { textDocument: { uri }, position: { line: "0", character: 0 } }, { textDocument: { uri }, position: { line: 1e30, character: 0 } }, { textDocument: null, position: null }]) {
    await assert.rejects(ask("textDocument/hover", parameters), refused(lsp.ErrorCodes.InvalidParams), JSON.stringify(parameters));
  }
  await assert.rejects(ask("textDocument/hover"), refused(lsp.ErrorCodes.InvalidParams));
  await editor.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: "two" }, contentChanges: [{ text: "" }] });
  await editor.connection.sendNotification("textDocument/didOpen", { textDocument: { uri: 1 } });
  await editor.connection.sendNotification("textDocument/didClose", null);

  assert.notEqual((await editor.hover(uri, { line: 0, character: 2 })), null);
  assert.equal((await editor.stop()).code, 0);
});
