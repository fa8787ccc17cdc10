using Google.Protobuf;
using Grpc.Core;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>Messages and metadata in one line.</summary>
internal static class Notes
{
    public static readonly Marshaller<Note> Marshaller = Marshallers.Create((Note note) => note.ToByteArray(), Note.Parser.ParseFrom);

    public static Note Of(params string[] lines) => new() { Lines = { lines } };

    public static Note OfSize(int size) => new() { Blob = ByteString.CopyFrom(new byte[size]) };

    public static Metadata With(string key, string value) => new() { { key, value } };

    public static async Task<StatusCode> CodeOfAsync(Task call) => (await Assert.ThrowsAsync<RpcException>(() => call)).StatusCode;
}
