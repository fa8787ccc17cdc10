using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Hub.Tests.Stores.Changes;

[TestClass]
public sealed class ChangeHandlersTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ChangeFeed feed = new();
    private readonly FakeTime time = new();

    [TestMethod]
    public async Task A_change_that_could_not_be_seen_to_is_seen_to_after_a_while()
    {
        var handler = new ScriptedHandler();
        using var handlers = await StartAsync(handler);
        handler.Fault = new InvalidOperationException("the store is away");
        feed.Raise(new Change(handler.Topic, "7"));
        Assert.AreEqual("7", await handler.NextAsync());

        handler.Fault = null;
        handler.Go.Release();
        using var patience = new CancellationTokenSource(Patience);
        for (var again = handler.NextAsync(); !again.IsCompleted; await Task.Yield())
        {
            patience.Token.ThrowIfCancellationRequested();
            time.Advance(NodaTime.Duration.FromTimeSpan(RetrySchedule.Longest));
        }

        handler.Go.Release();
        await handlers.StopAsync(CancellationToken.None);
    }

    [TestMethod]
    public async Task What_changes_several_times_while_a_handler_is_busy_comes_once()
    {
        var handler = new ScriptedHandler();
        using var handlers = await StartAsync(handler);
        feed.Raise(new Change(handler.Topic, "1"));
        Assert.AreEqual("1", await handler.NextAsync());
        foreach (var key in (string[])["2", "2", "2"]) feed.Raise(new Change(handler.Topic, key));

        handler.Go.Release();
        Assert.AreEqual("2", await handler.NextAsync());
        foreach (var key in (string[])["3", Change.Everything, "4"]) feed.Raise(new Change(handler.Topic, key));
        handler.Go.Release();

        Assert.AreEqual(Change.Everything, await handler.NextAsync(), "whoever looks at everything has looked at 3 and 4");
        handler.Go.Release();
        await handlers.StopAsync(CancellationToken.None);
        Assert.AreEqual(0, handler.Taken.Reader.Count);
    }

    private async Task<ChangeHandlers> StartAsync(IChangeHandler handler)
    {
        var handlers = new ChangeHandlers(feed, [handler], time, NullLogger<ChangeHandlers>.Instance);
        await handlers.StartAsync(CancellationToken.None);
        return handlers;
    }

    /// <summary>Says what it was given, and goes on when the test lets it.</summary>
    private sealed class ScriptedHandler : IChangeHandler
    {
        public string Topic => "lessons";

        public Channel<string> Taken { get; } = Channel.CreateUnbounded<string>();

        public SemaphoreSlim Go { get; } = new(0);

        public Exception? Fault { get; set; }

        public Task<string> NextAsync() => Taken.Reader.ReadAsync().AsTask().WaitAsync(Patience);

        public async Task TakeAsync(string key)
        {
            var fault = Fault;
            Taken.Writer.TryWrite(key);
            await Go.WaitAsync();
            if (fault is not null) throw fault;
        }
    }
}
