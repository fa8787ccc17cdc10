using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>What this library itself finds wrong with a call. The codes are those of statuscodes.</summary>
internal static class Faults
{
    public static RpcException ReservedFlag(byte flag) => New(StatusCode.Internal, $"a message starts with the reserved compression flag {flag}: it must be 0 or 1");

    public static RpcException Truncated() => New(StatusCode.Internal, "the stream ends inside a message");

    public static RpcException CompressedWithoutEncoding() => New(StatusCode.Internal, "a message is compressed but grpc-encoding names no compression");

    public static RpcException UnknownMessageEncoding(string encoding) => New(StatusCode.Internal, $"a message came with the compression `{encoding}`, which was not accepted");

    public static RpcException Undecompressable(Exception cause) => New(StatusCode.Internal, "a compressed message cannot be decompressed", cause);

    public static RpcException Unreadable(Exception? cause) => New(StatusCode.Internal, "a message cannot be read as its type", cause);

    public static RpcException Unwritable(Exception? cause) => New(StatusCode.Internal, "a message cannot be written", cause);

    public static RpcException TooLargeToReceive(long size, int limit) => New(StatusCode.ResourceExhausted, $"a received message of {size} bytes is larger than the limit of {limit} bytes");

    public static RpcException TooLargeDecompressed(int limit) => New(StatusCode.ResourceExhausted, $"a received message is larger than the limit of {limit} bytes when decompressed");

    public static RpcException TooLargeToSend(long size, int limit) => New(StatusCode.ResourceExhausted, $"a message of {size} bytes to send is larger than the limit of {limit} bytes");

    public static RpcException UnknownEncoding(string encoding) => New(StatusCode.Unimplemented, $"the compression `{encoding}` is not known here: use identity or gzip");

    public static RpcException MalformedTimeout() => New(StatusCode.Internal, "grpc-timeout is malformed: it must be up to eight digits and one of H, M, S, m, u, n");

    public static RpcException NoRequest() => New(StatusCode.Unimplemented, "the method takes exactly one request and got none");

    public static RpcException NoResponse() => New(StatusCode.Unimplemented, "the method gives exactly one response and gave none");

    public static RpcException SeveralMessages() => New(StatusCode.Unimplemented, "the method takes or gives exactly one message and got more");

    public static RpcException NoStatus() => New(StatusCode.Unknown, "the response ended without grpc-status");

    private static RpcException New(StatusCode code, string detail, Exception? cause = null) => new(new Status(code, detail, cause));
}
