// The service of echo.proto over @grpc/grpc-js. Its one argument says how to serve; it tells its port and what it sees, a line each.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import grpc from "@grpc/grpc-js";

const setup = JSON.parse(process.argv[2]);
const tell = (line) => process.stdout.write(`${line}\n`);
const given = (call, key) => call.metadata.get(key);

function begin(call) {
  const echoed = new grpc.Metadata();
  for (const key of ["x-echo", "x-echo-bin"]) for (const value of given(call, key)) echoed.add(key, value);
  call.sendMetadata(echoed);
  return echoed;
}

async function end(call, trailers) {
  if (given(call, "x-wait").length > 0) {
    tell("waiting");
    await new Promise((resolve) => (call.cancelled ? resolve() : call.on("cancelled", resolve)));
    tell("cancelled");
  }
  if (given(call, "x-throw").length > 0) throw new Error(given(call, "x-throw")[0]);
  for (const value of given(call, "x-details-bin")) trailers.add("grpc-status-details-bin", value);
  if (given(call, "x-status").length > 0) {
    const details = Buffer.concat(given(call, "x-message-bin")).toString();
    throw Object.assign(new Error(details), { code: Number(given(call, "x-status")[0]), details, metadata: trailers });
  }
  return trailers;
}

const single = (answer) => (call, callback) => answer(call).then(([note, trailers]) => callback(null, note, trailers), callback);
const streamed = (answer) => (call) => answer(call).then((trailers) => call.end(trailers), (error) => call.emit("error", error));

const handlers = {
  Say: single(async (call) => [call.request, await end(call, begin(call))]),
  Repeat: streamed(async (call) => {
    const trailers = begin(call);
    for (let sent = 0; sent < Number(given(call, "x-count")[0] ?? 3); sent++) {
      if (!call.write(call.request)) await new Promise((resolve) => call.once("drain", resolve));
    }
    return end(call, trailers);
  }),
  Gather: single(async (call) => {
    const trailers = begin(call);
    const notes = [];
    for await (const note of call) notes.push(note);
    return [Buffer.concat(notes), await end(call, trailers)];
  }),
  Converse: streamed(async (call) => {
    const trailers = begin(call);
    call.on("data", (note) => call.write(note));
    await once(call, "end");
    return end(call, trailers);
  }),
};

const bytes = (value) => value;
const method = (name, requestStream, responseStream) => ({
  path: `/schoolguard.test.Echo/${name}`, requestStream, responseStream,
  requestSerialize: bytes, requestDeserialize: bytes, responseSerialize: bytes, responseDeserialize: bytes,
});

const server = new grpc.Server({
  ...(setup.maxReceive && { "grpc.max_receive_message_length": setup.maxReceive }),
  ...(setup.gzip && { "grpc.default_compression_algorithm": 2 }),
});
server.addService({
  Say: method("Say", false, false), Repeat: method("Repeat", false, true),
  Gather: method("Gather", true, false), Converse: method("Converse", true, true),
}, handlers);

const read = (path) => readFileSync(path);
const credentials = setup.tls
  ? grpc.ServerCredentials.createSsl(read(setup.tls.authority), [{ private_key: read(setup.tls.key), cert_chain: read(setup.tls.certificate) }], true)
  : grpc.ServerCredentials.createInsecure();
server.bindAsync(setup.address, credentials, (error, port) => {
  if (error) throw error;
  tell(`ready ${port}`);
});
process.stdin.resume().on("end", () => process.exit(0));
