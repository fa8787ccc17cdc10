// Answers DeviceAgent.Decide with an empty message, whatever is asked, on the Unix domain socket named in the argument.
import grpc from "@grpc/grpc-js";

const bytes = (value) => value;
const nothing = Buffer.alloc(0);
const server = new grpc.Server();
server.addService(
  {
    decide: {
      path: "/schoolguard.v1.DeviceAgent/Decide",
      requestStream: false,
      responseStream: false,
      requestSerialize: bytes,
      requestDeserialize: bytes,
      responseSerialize: bytes,
      responseDeserialize: bytes,
    },
  },
  { decide: (_call, answer) => answer(null, nothing) },
);
server.bindAsync(`unix:${process.argv[2]}`, grpc.ServerCredentials.createInsecure(), (fault) => {
  if (fault) throw fault;
  console.log("ready");
});
