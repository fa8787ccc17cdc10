using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Console.Live;

/// <summary>Tells open pages of what changed in the store, at whichever hub.</summary>
/// <param name="live">Who tells them.</param>
/// <param name="topic">One of <see cref="ChangeTopics"/>.</param>
/// <param name="shown">What pages follow.</param>
internal sealed class LiveChange(LiveSignal live, string topic, string shown) : IChangeHandler
{
    public string Topic => topic;

    public Task TakeAsync(string key)
    {
        live.Raise(shown);
        return Task.CompletedTask;
    }
}
