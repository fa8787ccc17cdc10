using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using FsCheck;
using FsCheck.Fluent;
using Grpc.Core;
using Grpc.Framing;

namespace SchoolGuard.Grpc.Tests.Framing;

[TestClass]
public sealed class MessageReaderTests
{
    [TestMethod]
    public void Messages_come_out_as_they_went_in_however_the_stream_is_cut() => Check(compression: null);

    [TestMethod]
    public void Compressed_messages_come_out_as_they_went_in_however_the_stream_is_cut() => Check(CompressionLevel.Fastest);

    [TestMethod]
    public void Whatever_bytes_come_the_fault_has_a_status() => Prop.ForAll<byte[]>(bytes =>
    {
        var reader = new MessageReader(PipeReader.Create(new ReadOnlySequence<byte>(bytes)), maximumSize: 1000, encoding: "gzip");
        try
        {
            while (ReadAsync(reader).GetAwaiter().GetResult() is not null)
            {
            }

            return true;
        }
        catch (RpcException failure)
        {
            return failure.StatusCode is StatusCode.Internal or StatusCode.ResourceExhausted;
        }
    }).QuickCheckThrowOnFailure();

    [TestMethod]
    public async Task A_message_of_the_limit_passes_and_one_byte_more_does_not()
    {
        Assert.HasCount(1000, (await ReadAsync(Over(Frames([new byte[1000]], compression: null), 1000)))!);
        var failure = await Assert.ThrowsExactlyAsync<RpcException>(() => ReadAsync(Over(Frames([new byte[1001]], compression: null), 1000)));
        Assert.AreEqual(StatusCode.ResourceExhausted, failure.StatusCode);
    }

    [TestMethod]
    public async Task The_limit_holds_for_what_a_message_unpacks_to()
    {
        Assert.HasCount(1000, (await ReadAsync(Over(Frames([new byte[1000]], CompressionLevel.Fastest), 1000)))!);
        var failure = await Assert.ThrowsExactlyAsync<RpcException>(() => ReadAsync(Over(Frames([new byte[1001]], CompressionLevel.Fastest), 1000)));
        Assert.AreEqual(StatusCode.ResourceExhausted, failure.StatusCode);
    }

    private static void Check(CompressionLevel? compression) => Prop.ForAll<byte[][], PositiveInt>((messages, cut) =>
    {
        var pieces = Frames(messages, compression).Chunk(cut.Get);
        var pipe = new Pipe();
        var reader = new MessageReader(pipe.Reader, maximumSize: null, encoding: "gzip");
        var writing = Task.Run(async () =>
        {
            foreach (var piece in pieces) await pipe.Writer.WriteAsync(piece);
            await pipe.Writer.CompleteAsync();
        });
        foreach (var message in messages)
        {
            if (ReadAsync(reader).GetAwaiter().GetResult() is not { } read || !read.AsSpan().SequenceEqual(message)) return false;
        }

        writing.GetAwaiter().GetResult();
        return ReadAsync(reader).GetAwaiter().GetResult() is null;
    }).QuickCheckThrowOnFailure();

    private static MessageReader Over(byte[] bytes, int limit) => new(PipeReader.Create(new ReadOnlySequence<byte>(bytes)), limit, "gzip");

    private static async Task<byte[]?> ReadAsync(MessageReader reader) => await reader.ReadAsync(context => context.PayloadAsNewBuffer(), CancellationToken.None);

    private static byte[] Frames(IEnumerable<byte[]> messages, CompressionLevel? compression)
    {
        using var writer = new MessageWriter(maximumSize: null, compression);
        return [.. messages.SelectMany(message => writer.Frame(message, (bytes, context) => context.Complete(bytes), mayCompress: true).ToArray())];
    }
}
