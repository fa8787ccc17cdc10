using SchoolGuard.NativeMessaging.Framing;

namespace SchoolGuard.NativeMessaging.Tests.Framing;

[TestClass]
public sealed class FrameWriterTests
{
    [TestMethod]
    public async Task A_payload_above_the_limit_is_refused_and_nothing_is_written()
    {
        using var stream = new MemoryStream();
        using var writer = new FrameWriter(stream, limit: 10);

        Assert.IsFalse(await writer.WriteAsync(new byte[11]));
        Assert.AreEqual(0, stream.Length);
    }

    [TestMethod]
    public async Task One_frame_is_one_write_and_one_flush()
    {
        using var stream = new CountingStream();
        using var writer = new FrameWriter(stream);

        await writer.WriteAsync(new byte[5000]);

        Assert.AreEqual((1, 1), (stream.Writes, stream.Flushes));
    }

    [TestMethod]
    public async Task Frames_written_at_once_do_not_mingle()
    {
        using var stream = new MemoryStream();
        using var writer = new FrameWriter(stream);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(async () => await writer.WriteAsync(Enumerable.Repeat((byte)i, 1000).ToArray()))));

        stream.Position = 0;
        var reader = new FrameReader(stream);
        var seen = new HashSet<byte>();
        for (var frame = await reader.ReadAsync(); frame.Status == FrameStatus.Message; frame = await reader.ReadAsync())
        {
            var first = frame.Payload.Span[0];
            Assert.AreEqual(-1, frame.Payload.Span.IndexOfAnyExcept(first));
            seen.Add(first);
        }

        Assert.HasCount(100, seen);
    }

    private sealed class CountingStream : MemoryStream
    {
        public int Writes { get; private set; }

        public int Flushes { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Writes++;
            return ValueTask.CompletedTask;
        }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            Flushes++;
            return Task.CompletedTask;
        }
    }
}
