import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import lsp from "vscode-languageserver-protocol/node";

export { lsp };

/** What a modern editor says of itself. */
export const capabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
};

/** The server as a process of its own, with whatever goes over its pipes. */
export function startServer() {
  const server = spawn("dotnet", [process.argv[2], "lsp", "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  let errors = "";
  server.stderr.setEncoding("utf8").on("data", text => { errors += text; });
  // What is written to a server that has ended already is lost, and that is no failure of the test.
  server.stdin.on("error", () => {});
  const ended = new Promise(resolve => server.on("close", code => resolve({ code, errors })));
  return { server, ended };
}

/** An editor with a folder of its own, talking to a server by the protocol's own client library. */
export class Editor {
  #received = [];
  #waiting = [];

  static async start({ client = capabilities, initializationOptions, processId = process.pid } = {}) {
    const editor = new Editor();
    editor.initialized = await editor.connection.sendRequest(lsp.InitializeRequest.type, { processId, rootUri: null, capabilities: client, initializationOptions });
    await editor.connection.sendNotification(lsp.InitializedNotification.type, {});
    return editor;
  }

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "sg-lsp-"));
    Object.assign(this, startServer());
    this.connection = lsp.createProtocolConnection(new lsp.StreamMessageReader(this.server.stdout), new lsp.StreamMessageWriter(this.server.stdin));
    this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, published => {
      this.#received.push(published);
      this.#waiting = this.#waiting.filter(waiting => !waiting());
    });
    this.connection.listen();
  }

  write(name, content) {
    writeFileSync(join(this.folder, name), content);
  }

  uriOf(name) {
    return pathToFileURL(join(this.folder, name)).href;
  }

  /** Opens a text and gives its URI. */
  async open(text, name = "x.policy.cs") {
    const uri = this.uriOf(name);
    await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "csharp", version: 1, text } });
    return uri;
  }

  change(uri, version, ...contentChanges) {
    return this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  close(uri) {
    return this.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The first diagnostics of a document, received from now on or before, that are as wanted. Everything before them is forgotten. */
  diagnostics(uri, wanted = () => true) {
    return new Promise(resolve => {
      const look = () => {
        const at = this.#received.findIndex(published => published.uri === uri && wanted(published));
        if (at < 0) return false;
        const found = this.#received[at];
        this.#received = this.#received.filter((published, index) => published.uri !== uri || index > at);
        resolve(found);
        return true;
      };
      if (!look()) this.#waiting.push(look);
    });
  }

  /** How many diagnostics of a document have come that nobody has asked for yet. */
  received(uri) {
    return this.#received.filter(published => published.uri === uri).length;
  }

  hover(uri, position) {
    return this.connection.sendRequest(lsp.HoverRequest.type, { textDocument: { uri }, position });
  }

  complete(uri, position) {
    return this.connection.sendRequest(lsp.CompletionRequest.type, { textDocument: { uri }, position });
  }

  /** Opens a text with `$$` in it and completes there. */
  async completeAt(marked, name) {
    const { text, position } = caret(marked);
    const uri = await this.open(text, name);
    const list = await this.complete(uri, position);
    await this.close(uri);
    return list.items;
  }

  /** Ends as an editor does; gives the exit code and what the server wrote to standard error. */
  async stop() {
    await this.connection.sendRequest(lsp.ShutdownRequest.type);
    await this.connection.sendNotification(lsp.ExitNotification.type);
    return this.gone();
  }

  async gone() {
    const end = await this.ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true });
    return end;
  }
}

export const header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n";

/** A text without its `$$`, and the position at which that stood. */
export function caret(marked) {
  const [before, after] = marked.split("$$");
  const lines = before.split("\n");
  return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1).length } };
}

/** The stretch of a line, counted from 0, that a text first stands in. */
export function rangeOf(text, line, part) {
  const character = text.split("\n")[line].indexOf(part);
  return { start: { line, character }, end: { line, character: character + part.length } };
}
