import assert from "node:assert/strict";
import { test } from "node:test";
import { lsp, startServer } from "./editor.mjs";

const frame = (body, length = Buffer.byteLength(body)) => `Content-Length: ${length}\r\n\r\n${body}`;
const initialize = frame(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }));
const shutdown = frame(JSON.stringify({ jsonrpc: "2.0", id: 2, method: "shutdown" }));
const exit = frame(JSON.stringify({ jsonrpc: "2.0", method: "exit" }));

/** Writes to a server, waits for so many answers, writes the rest and waits for its end. */
async function session(first, answers, rest = "") {
  const { server, ended } = startServer();
  const received = [];
  await new Promise(resolve => {
    new lsp.StreamMessageReader(server.stdout).listen(message => {
      received.push(message);
      if (received.length === answers) resolve();
    });
    ended.then(resolve);
    server.stdin.write(first);
  });
  server.stdin.write(rest);
  return { received, ...await ended };
}

for (const [what, body, code] of [
  ["no JSON", "{\"jsonrpc\": ", -32700],
  ["no JSON at all", "\u0000\u0001\u0002", -32700],
  ["JSON nested too deeply", "[".repeat(10_000), -32700],
  ["a list", "[]", -32700],
  ["a text", "\"hello\"", -32700],
  ["an object that is no message", "{}", -32700],
  ["a method that is a number", "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":5}", -32700],
  ["no method", "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":null}", -32600],
]) {
  test(`a message with ${what} is answered, and the next one is taken`, async () => {
    const { received, code: exitCode, errors } = await session(initialize + frame(body) + shutdown, 3, exit);

    const refusal = received.find(({ id }) => id === null);
    assert.equal(refusal.error.code, code);
    assert.deepEqual(received.filter(({ id }) => id !== null).map(({ id, error }) => [id, error]), [[1, undefined], [2, undefined]]);
    assert.deepEqual([exitCode, errors], [0, ""]);
  });
}

test("an answer to nothing is passed over", async () => {
  const nothing = frame("{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":null}") + frame("{\"jsonrpc\":\"2.0\",\"id\":99,\"error\":{\"code\":1,\"message\":\"x\"}}");
  const { received, code } = await session(initialize + nothing + shutdown, 2, exit);

  assert.deepEqual([received.map(({ id }) => id), code], [[1, 2], 0]);
});

test("a header may say of what type the message is", async () => {
  const typed = shutdown.replace("\r\n\r\n", "\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n");
  const { received, code } = await session(initialize + typed, 2, exit);

  assert.deepEqual([received.map(({ id }) => id), code], [[1, 2], 0]);
});

for (const [what, broken] of [
  ["a length that is too short", frame("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}", 20)],
  ["a length that is no number", "Content-Length: many\r\n\r\n{}"],
  ["a negative length", "Content-Length: -5\r\n\r\n{}"],
  ["no length", "Content-Type: text/plain\r\n\r\n{}"],
  ["a length of nothing", "Content-Length: 0\r\n\r\n"],
  ["a length beyond any message", "Content-Length: 2000000000\r\n\r\n{}"],
  ["a length beyond any number", `Content-Length: ${"9".repeat(300)}\r\n\r\n{}`],
  ["a header without an end", "x".repeat(1_000_000)],
  ["a header of many lines", "X-A: b\r\n".repeat(1_000)],
  ["a line end of another system", "Content-Length: 2\n\n{}"],
  ["another language", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"],
]) {
  test(`a frame with ${what} ends the server with one line that says so`, async () => {
    const { code, errors } = await session(initialize, 1, broken + shutdown);

    assert.equal(code, 1, errors);
    assert.match(errors, /^the editor broke the protocol, so the server ends: [^\n]+\n$/u);
  });
}

for (const [what, cut] of [["a header", "Content-Len"], ["a message", frame("{\"jsonrpc\":\"2.0\"", 500)]]) {
  test(`input that ends within ${what} ends the server`, async () => {
    const { server, ended } = startServer();
    server.stdin.end(initialize + cut);

    const { code, errors } = await ended;

    assert.equal(code, 1);
    assert.match(errors, /^the editor broke the protocol, so the server ends: [^\n]+\n$/u);
  });
}
