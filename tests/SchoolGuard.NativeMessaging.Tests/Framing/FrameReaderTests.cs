using FsCheck;
using FsCheck.Fluent;
using SchoolGuard.NativeMessaging.Framing;

namespace SchoolGuard.NativeMessaging.Tests.Framing;

[TestClass]
public sealed class FrameReaderTests
{
    [TestMethod]
    public async Task A_frame_is_read_whole_however_the_bytes_arrive()
    {
        var reader = new FrameReader(new DripStream([.. Frames.Of(1, 2, 3), .. Frames.Of(4)]));

        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, (await reader.ReadAsync()).Payload.ToArray());
        CollectionAssert.AreEqual(new byte[] { 4 }, (await reader.ReadAsync()).Payload.ToArray());
        Assert.AreEqual(FrameStatus.End, (await reader.ReadAsync()).Status);
    }

    [TestMethod]
    public async Task An_empty_frame_is_a_message_without_bytes()
    {
        var frame = await new FrameReader(new MemoryStream(Frames.Of())).ReadAsync();

        Assert.AreEqual(FrameStatus.Message, frame.Status);
        Assert.IsTrue(frame.Payload.IsEmpty);
    }

    [TestMethod]
    public async Task A_frame_of_exactly_the_limit_is_read()
    {
        var frame = await new FrameReader(new MemoryStream(Frames.Of(new byte[10])), limit: 10).ReadAsync();

        Assert.AreEqual(10, frame.Payload.Length);
    }

    [TestMethod]
    public async Task A_frame_above_the_limit_is_skipped_and_the_next_one_is_read()
    {
        var reader = new FrameReader(new MemoryStream([.. Frames.Of(new byte[11]), .. Frames.Of(7)]), limit: 10);

        Assert.AreEqual(FrameStatus.TooLarge, (await reader.ReadAsync()).Status);
        CollectionAssert.AreEqual(new byte[] { 7 }, (await reader.ReadAsync()).Payload.ToArray());
    }

    [TestMethod]
    public async Task A_length_that_no_browser_sends_ends_the_reading()
    {
        var frame = await new FrameReader(new MemoryStream(Frames.Of(uint.MaxValue, 1, 2))).ReadAsync();

        Assert.AreEqual(FrameStatus.OutOfStep, frame.Status);
        Assert.IsFalse(frame.CanGoOn);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(3)]
    [DataRow(4)]
    [DataRow(6)]
    public async Task A_stream_that_ends_inside_a_frame_is_truncated(int bytes)
    {
        var frame = await new FrameReader(new MemoryStream(Frames.Of(1, 2, 3)[..bytes])).ReadAsync();

        Assert.AreEqual(FrameStatus.Truncated, frame.Status);
    }

    [TestMethod]
    public async Task A_large_claim_with_few_bytes_behind_it_takes_little_memory()
    {
        var reader = new FrameReader(new MemoryStream(Frames.Of(FrameLimits.FromBrowser, 1)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        await reader.ReadAsync();

        Assert.IsLessThan(64 * 1024, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [TestMethod]
    public void Any_bytes_at_all_end_in_a_result() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var reader = new FrameReader(new MemoryStream(bytes), limit: 16);
            Frame frame;
            do frame = reader.ReadAsync().AsTask().Result;
            while (frame.CanGoOn);
            return frame.Status is FrameStatus.End or FrameStatus.Truncated or FrameStatus.OutOfStep;
        }).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Whatever_is_written_is_read_back_in_order() =>
        Prop.ForAll<byte[][]>(payloads =>
        {
            using var stream = new MemoryStream();
            using var writer = new FrameWriter(stream);
            foreach (var payload in payloads) Assert.IsTrue(writer.WriteAsync(payload).AsTask().Result);
            stream.Position = 0;
            var reader = new FrameReader(stream);
            return payloads.All(payload => payload.AsSpan().SequenceEqual(reader.ReadAsync().AsTask().Result.Payload.Span));
        }).QuickCheckThrowOnFailure();
}
