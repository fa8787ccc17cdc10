using Grpc.Client;

namespace SchoolGuard.Grpc.Tests.Client;

[TestClass]
public sealed class StreamedRequestContentTests
{
    [TestMethod]
    public async Task Nobody_waits_for_a_request_that_was_answered_before_it_could_be_opened()
    {
        using var content = new StreamedRequestContent();
        await Assert.ThrowsAsync<Exception>(() => content.CopyToAsync(new BrokenStream()));
        Assert.IsFalse(content.Opened.IsCompleted, "it may be sent again over another connection");

        content.Answered();

        await Assert.ThrowsAsync<OperationCanceledException>(() => content.Opened);
    }

    [TestMethod]
    public async Task Nobody_waits_for_a_request_that_breaks_after_its_answer()
    {
        using var content = new StreamedRequestContent();
        content.Answered();

        await Assert.ThrowsAsync<Exception>(() => content.CopyToAsync(new BrokenStream()));

        await Assert.ThrowsAsync<OperationCanceledException>(() => content.Opened);
    }

    [TestMethod]
    public async Task Nobody_waits_for_the_request_of_a_call_that_has_ended()
    {
        using var content = new StreamedRequestContent();

        content.End(well: true);

        await Assert.ThrowsAsync<OperationCanceledException>(() => content.Opened);
    }

    [TestMethod]
    public async Task A_request_that_broke_before_any_answer_is_opened_by_the_next_try()
    {
        using var content = new StreamedRequestContent();
        await Assert.ThrowsAsync<Exception>(() => content.CopyToAsync(new BrokenStream()));
        using var whole = new MemoryStream();

        var sending = content.CopyToAsync(whole);

        await content.Opened;
        content.Complete();
        await sending;
    }

    /// <summary>A connection that takes nothing more.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        public override Task FlushAsync(CancellationToken cancellationToken) => throw new IOException("the stream was reset");
    }
}
