"""Calls the service of echo.proto with python3-grpcio: one check a run, named in the argument. Ends with 0 if it holds."""
import json
import sys
import threading

import grpc

SETUP = json.loads(sys.argv[1])
DETAILS = bytes([8, 9, 18, 3, 0xE2, 0x82, 0xAC])


def note(text):
    return b"\x0a" + bytes([len(text)]) + text.encode()


def channel():
    options = [("grpc.max_receive_message_length", SETUP.get("maxReceive", 4 * 1024 * 1024))]
    if not SETUP.get("tls"):
        return grpc.insecure_channel(SETUP["target"], options)
    read = {name: open(path, "rb").read() for name, path in SETUP["tls"].items()}
    return grpc.secure_channel(SETUP["target"], grpc.ssl_channel_credentials(read["authority"], read.get("key"), read.get("certificate")), options)


CHANNEL = channel()
SAY = CHANNEL.unary_unary("/schoolguard.test.Echo/Say")
REPEAT = CHANNEL.unary_stream("/schoolguard.test.Echo/Repeat")
GATHER = CHANNEL.stream_unary("/schoolguard.test.Echo/Gather")
CONVERSE = CHANNEL.stream_stream("/schoolguard.test.Echo/Converse")


def same(expected, actual):
    assert expected == actual, f"expected {expected!r} but got {actual!r}"


def failure(call):
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call did not fail")


def unary():
    same(note("a"), SAY(note("a"), timeout=60))


def server_streaming():
    same([note("a")] * 3, list(REPEAT(note("a"), timeout=60)))


def client_streaming():
    same(note("a") + note("b"), GATHER(iter([note("a"), note("b")]), timeout=60))


def duplex_streaming():
    answered = threading.Semaphore(1)

    def questions():
        for text in ("a", "b", "c"):
            answered.acquire()
            yield note(text)

    answers = []
    for answer in CONVERSE(questions(), timeout=60):
        answers.append(answer)
        answered.release()
    same([note("a"), note("b"), note("c")], answers)


def large_messages():
    large = note("a") + b"\x12\x80\x80\x40" + bytes(1024 * 1024)
    for answer in CONVERSE(iter([large] * 5), timeout=60):
        same(large, answer)


def deadline():
    error = failure(lambda: SAY(note("a"), timeout=0.5, metadata=(("x-wait", "1"),)))
    same(grpc.StatusCode.DEADLINE_EXCEEDED, error.code())


def cancellation():
    call = SAY.future(note("a"), metadata=(("x-wait", "1"),))
    sys.stdin.readline()
    call.cancel()
    same(True, call.cancelled())


def stream_cancellation():
    call = REPEAT(note("a"), metadata=(("x-wait", "1"),))
    next(call)
    sys.stdin.readline()
    call.cancel()
    same(grpc.StatusCode.CANCELLED, call.code())


def metadata():
    sent = (("x-echo", "one"), ("x-echo", "two words"), ("x-echo-bin", bytes(range(256))), ("x-echo-bin", b""))
    _, call = SAY.with_call(note("a"), metadata=sent, timeout=60)
    for got in (call.initial_metadata(), call.trailing_metadata()):
        same(sorted(sent), sorted((name, value) for name, value in got if name.startswith("x-")))


def status():
    error = failure(lambda: SAY(note("a"), timeout=60, metadata=(
        ("x-status", "9"), ("x-message-bin", "no 100% £ 日本".encode()), ("x-details-bin", DETAILS))))
    same((grpc.StatusCode.FAILED_PRECONDITION, "no 100% £ 日本"), (error.code(), error.details()))
    same([DETAILS], [value for name, value in error.trailing_metadata() if name == "grpc-status-details-bin"])


def too_large_for_server():
    same(grpc.StatusCode.RESOURCE_EXHAUSTED, failure(lambda: SAY(b"\x12\x80\x80\x08" + bytes(128 * 1024), timeout=60)).code())


def too_large_for_client():
    same(grpc.StatusCode.RESOURCE_EXHAUSTED, failure(lambda: SAY(b"\x12\x80\x40" + bytes(8 * 1024), timeout=60)).code())


def gzip():
    text = b"\x12\x80\x80\x02" + bytes(32 * 1024)
    same(text, SAY(text, compression=grpc.Compression.Gzip, timeout=60))
    same([text] * 3, list(REPEAT(text, compression=grpc.Compression.Gzip, timeout=60)))


def unknown_encoding():
    same(grpc.StatusCode.UNIMPLEMENTED, failure(lambda: SAY(note("a"), compression=grpc.Compression.Deflate, timeout=60)).code())


def unknown_method():
    for path in ("/schoolguard.test.Echo/Sing", "/schoolguard.test.Choir/Sing"):
        same(grpc.StatusCode.UNIMPLEMENTED, failure(lambda: CHANNEL.unary_unary(path)(note("a"), timeout=60)).code())


def exception():
    error = failure(lambda: SAY(note("a"), timeout=60, metadata=(("x-throw", "secret"),)))
    same((grpc.StatusCode.UNKNOWN, False), (error.code(), "secret" in error.details()))


def no_certificate():
    same(grpc.StatusCode.UNAVAILABLE, failure(lambda: SAY(note("a"), timeout=60)).code())


globals()[SETUP["check"]]()
