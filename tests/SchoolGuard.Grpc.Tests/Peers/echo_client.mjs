// Calls the service of echo.proto with @grpc/grpc-js: one check a run, named in the argument. Ends with 0 if it holds.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import grpc from "@grpc/grpc-js";

const setup = JSON.parse(process.argv[2]);
const details = Buffer.from([8, 9, 18, 3, 0xe2, 0x82, 0xac]);
const note = (text) => Buffer.concat([Buffer.from([10, text.length]), Buffer.from(text)]);
const blob = (size) => {
  const length = [];
  for (let rest = size; ; rest >>= 7) {
    length.push((rest & 127) | (rest > 127 ? 128 : 0));
    if (rest <= 127) return Buffer.concat([Buffer.from([18, ...length]), Buffer.alloc(size)]);
  }
};

const read = (path) => path && readFileSync(path);
const credentials = setup.tls
  ? grpc.credentials.createSsl(read(setup.tls.authority), read(setup.tls.key), read(setup.tls.certificate))
  : grpc.credentials.createInsecure();
const client = new grpc.Client(setup.target, credentials, { "grpc.max_receive_message_length": setup.maxReceive ?? 4 * 1024 * 1024 });
const path = (name) => (name.startsWith("/") ? name : `/schoolguard.test.Echo/${name}`);
const bytes = (value) => value;
const soon = { deadline: Date.now() + 60_000 };

function headers(...entries) {
  const metadata = new grpc.Metadata();
  for (const [key, value] of entries) metadata.add(key, value);
  return metadata;
}

function unary(name, request, metadata = headers(), options = soon) {
  let call;
  const answer = new Promise((resolve, reject) => {
    call = client.makeUnaryRequest(path(name), bytes, bytes, request, metadata, options, (error, value) => (error ? reject(error) : resolve(value)));
  });
  return Object.assign(answer, { call });
}

const repeat = (request, metadata = headers(), options = soon) => client.makeServerStreamRequest(path("Repeat"), bytes, bytes, request, metadata, options);
const converse = (options = soon) => client.makeBidiStreamRequest(path("Converse"), bytes, bytes, headers(), options);

async function all(stream) {
  const notes = [];
  for await (const value of stream) notes.push(value);
  return notes;
}

const fails = (call, code) => assert.rejects(call, (error) => (assert.equal(error.code, code, error.message), true));

const checks = {
  async unary() {
    assert.deepEqual(await unary("Say", note("a")), note("a"));
  },
  async server_streaming() {
    assert.deepEqual(await all(repeat(note("a"))), [note("a"), note("a"), note("a")]);
  },
  async client_streaming() {
    const gathered = await new Promise((resolve, reject) => {
      const call = client.makeClientStreamRequest(path("Gather"), bytes, bytes, headers(), soon, (error, value) => (error ? reject(error) : resolve(value)));
      call.write(note("a"));
      call.end(note("b"));
    });
    assert.deepEqual(gathered, Buffer.concat([note("a"), note("b")]));
  },
  async duplex_streaming() {
    const call = converse();
    const answers = call[Symbol.asyncIterator]();
    for (const text of ["a", "b", "c"]) {
      call.write(note(text));
      assert.deepEqual((await answers.next()).value, note(text));
    }
    call.end();
    assert.equal((await answers.next()).done, true);
  },
  async large_messages() {
    const call = converse();
    for (let sent = 0; sent < 5; sent++) call.write(blob(1024 * 1024));
    call.end();
    assert.deepEqual((await all(call)).map((value) => value.length), Array(5).fill(blob(1024 * 1024).length));
  },
  async deadline() {
    await fails(unary("Say", note("a"), headers(["x-wait", "1"]), { deadline: Date.now() + 500 }), grpc.status.DEADLINE_EXCEEDED);
  },
  async cancellation() {
    const answer = unary("Say", note("a"), headers(["x-wait", "1"]));
    await once(process.stdin, "data");
    answer.call.cancel();
    await fails(answer, grpc.status.CANCELLED);
  },
  async stream_cancellation() {
    const call = repeat(note("a"), headers(["x-wait", "1"]));
    call.on("data", () => {});
    await once(process.stdin, "data");
    call.cancel();
    const [error] = await once(call, "error");
    assert.equal(error.code, grpc.status.CANCELLED);
  },
  async metadata() {
    const binary = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
    const answer = unary("Say", note("a"), headers(["x-echo", "one"], ["x-echo", "two words"], ["x-echo-bin", binary], ["x-echo-bin", Buffer.alloc(0)]));
    const [initial, [status]] = await Promise.all([once(answer.call, "metadata"), once(answer.call, "status"), answer]);
    for (const got of [initial[0], status.metadata]) {
      assert.deepEqual(got.get("x-echo").join(", "), "one, two words");
      assert.deepEqual(got.get("x-echo-bin"), [binary, Buffer.alloc(0)]);
    }
  },
  async status() {
    const metadata = headers(["x-status", "9"], ["x-message-bin", Buffer.from("no 100% £ 日本")], ["x-details-bin", details]);
    await assert.rejects(unary("Say", note("a"), metadata), (error) => {
      assert.equal(error.code, grpc.status.FAILED_PRECONDITION);
      assert.equal(error.details, "no 100% £ 日本");
      assert.deepEqual(error.metadata.get("grpc-status-details-bin"), [details]);
      return true;
    });
  },
  async too_large_for_server() {
    await fails(unary("Say", blob(128 * 1024)), grpc.status.RESOURCE_EXHAUSTED);
  },
  async too_large_for_client() {
    await fails(unary("Say", blob(8 * 1024)), grpc.status.RESOURCE_EXHAUSTED);
  },
  async gzip() {
    const compressing = new grpc.Client(setup.target, credentials, { "grpc.default_compression_algorithm": 2 });
    const answer = await new Promise((resolve, reject) =>
      compressing.makeUnaryRequest(path("Say"), bytes, bytes, blob(32 * 1024), headers(), soon, (error, value) => (error ? reject(error) : resolve(value))));
    assert.deepEqual(answer, blob(32 * 1024));
    compressing.close();
  },
  async unknown_encoding() {
    const deflating = new grpc.Client(setup.target, credentials, { "grpc.default_compression_algorithm": 1 });
    const answer = new Promise((resolve, reject) =>
      deflating.makeUnaryRequest(path("Say"), bytes, bytes, blob(32 * 1024), headers(), soon, (error, value) => (error ? reject(error) : resolve(value))));
    await fails(answer, grpc.status.UNIMPLEMENTED);
    deflating.close();
  },
  async unknown_method() {
    await fails(unary("Sing", note("a")), grpc.status.UNIMPLEMENTED);
    await fails(unary("/schoolguard.test.Choir/Sing", note("a")), grpc.status.UNIMPLEMENTED);
  },
  async exception() {
    await assert.rejects(unary("Say", note("a"), headers(["x-throw", "secret"])), (error) => {
      assert.equal(error.code, grpc.status.UNKNOWN);
      assert.ok(!error.details.includes("secret"));
      return true;
    });
  },
  async no_certificate() {
    await fails(unary("Say", note("a")), grpc.status.UNAVAILABLE);
  },
};

await checks[setup.check]();
client.close();
process.stdin.destroy();
