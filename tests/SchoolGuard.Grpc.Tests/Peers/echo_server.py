"""The service of echo.proto over python3-grpcio. Its one argument says how to serve; it tells its port and what it sees, a line each."""
import json
import sys
import threading
from concurrent import futures

import grpc

SETUP = json.loads(sys.argv[1])
PRINTING = threading.Lock()


def tell(line):
    with PRINTING:
        print(line, flush=True)


def given(context, key):
    return [value for name, value in context.invocation_metadata() if name == key]


def begin(context):
    echoed = tuple((name, value) for name, value in context.invocation_metadata() if name in ("x-echo", "x-echo-bin"))
    context.send_initial_metadata(echoed)
    return echoed


def end(context, trailers):
    if given(context, "x-wait"):
        ended = threading.Event()
        if not context.add_callback(ended.set):
            ended.set()
        tell("waiting")
        ended.wait()
        tell("cancelled")
    if given(context, "x-throw"):
        raise ValueError(given(context, "x-throw")[0])
    details = tuple(("grpc-status-details-bin", value) for value in given(context, "x-details-bin"))
    context.set_trailing_metadata(trailers + details)
    if given(context, "x-status"):
        code = next(code for code in grpc.StatusCode if code.value[0] == int(given(context, "x-status")[0]))
        context.abort(code, b"".join(given(context, "x-message-bin")).decode())


def say(note, context):
    end(context, begin(context))
    return note


def repeat(note, context):
    trailers = begin(context)
    for _ in range(int((given(context, "x-count") or ["3"])[0])):
        yield note
    end(context, trailers)


def gather(notes, context):
    trailers = begin(context)
    gathered = b"".join(notes)
    end(context, trailers)
    return gathered


def converse(notes, context):
    trailers = begin(context)
    yield from notes
    end(context, trailers)


def credentials(tls):
    read = {name: open(path, "rb").read() for name, path in tls.items()}
    return grpc.ssl_server_credentials([(read["key"], read["certificate"])], read["authority"], True)


server = grpc.server(
    futures.ThreadPoolExecutor(8),
    options=[("grpc.max_receive_message_length", SETUP["maxReceive"])] if SETUP.get("maxReceive") else [],
    compression=grpc.Compression.Gzip if SETUP.get("gzip") else None,
)
server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("schoolguard.test.Echo", {
    "Say": grpc.unary_unary_rpc_method_handler(say),
    "Repeat": grpc.unary_stream_rpc_method_handler(repeat),
    "Gather": grpc.stream_unary_rpc_method_handler(gather),
    "Converse": grpc.stream_stream_rpc_method_handler(converse),
}),))
if SETUP.get("tls"):
    port = server.add_secure_port(SETUP["address"], credentials(SETUP["tls"]))
else:
    port = server.add_insecure_port(SETUP["address"])
server.start()
tell(f"ready {port}")
sys.stdin.read()
server.stop(None)
