using NodaTime;
using SchoolGuard.Cli.Check.Watching;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Cli.Tests.Check.Watching;

[TestClass]
public sealed class SettlingTests : IDisposable
{
    private static readonly Duration Quiet = Duration.FromTimeSpan(Settling.Quiet);
    private static readonly Duration Moment = Duration.FromMilliseconds(1);

    private readonly FakeTime time = new();
    private readonly Settling settling;

    public SettlingTests() => settling = new Settling(time);

    public void Dispose() => settling.Dispose();

    [TestMethod]
    public async Task Names_are_handed_over_together_once_nothing_more_comes()
    {
        settling.Touch("a");
        time.Advance(Quiet - Moment);
        settling.Touch("b");
        settling.Touch("a");
        time.Advance(Quiet - Moment);
        settling.Touch("c");
        time.Advance(Quiet);

        Assert.AreEqual("a b c", await NextAsync());
    }

    [TestMethod]
    public async Task What_comes_after_a_quiet_moment_is_handed_over_by_itself()
    {
        settling.Touch("a");
        time.Advance(Quiet);
        settling.Touch("b");
        time.Advance(Quiet);

        Assert.AreEqual("a", await NextAsync());
        Assert.AreEqual("b", await NextAsync());
    }

    [TestMethod]
    public async Task Nothing_is_handed_over_before_the_moment_is_over()
    {
        settling.Touch("a");
        time.Advance(Quiet - Moment);

        using var now = new CancellationTokenSource();
        var next = settling.ReadAllAsync(now.Token).GetAsyncEnumerator(now.Token).MoveNextAsync();
        Assert.IsFalse(next.IsCompleted);
        time.Advance(Moment);
        Assert.IsTrue(await next);
    }

    private async Task<string> NextAsync() => string.Join(' ', (await settling.ReadAllAsync(CancellationToken.None).FirstAsync()).Order(StringComparer.Ordinal));
}
