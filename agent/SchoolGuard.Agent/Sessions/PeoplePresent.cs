using System.Collections.Concurrent;

namespace SchoolGuard.Agent.Sessions;

/// <summary>Whose browsers and tools use this device: accounts that follow what they may reach, and for a while those that asked once.</summary>
internal sealed class PeoplePresent(TimeProvider time)
{
    private static readonly TimeSpan Stay = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, Presence> presences = new(StringComparer.Ordinal);

    /// <summary>Raised when somebody was not there before.</summary>
    public event EventHandler? Appeared;

    public IEnumerable<string> Accounts => presences.Where(each => IsThere(each.Value)).Select(each => each.Key).Order(StringComparer.Ordinal);

    /// <summary>Notes that an account asked something.</summary>
    public void See(string account) => Change(account, watches: 0);

    /// <summary>An account is there until the answer is disposed of.</summary>
    public IDisposable Stays(string account)
    {
        Change(account, watches: 1);
        return new Leaving(() => Change(account, watches: -1));
    }

    private void Change(string account, int watches)
    {
        var wasThere = presences.TryGetValue(account, out var before) && IsThere(before);
        presences.AddOrUpdate(account, _ => new Presence(watches, time.GetTimestamp()), (_, held) => new Presence(held.Watches + watches, time.GetTimestamp()));
        if (!wasThere) Appeared?.Invoke(this, EventArgs.Empty);
    }

    private bool IsThere(Presence presence) => presence.Watches > 0 || time.GetElapsedTime(presence.Seen) < Stay;

    private readonly record struct Presence(int Watches, long Seen);

    private sealed class Leaving(Action leave) : IDisposable
    {
        private Action? leave = leave;

        public void Dispose() => Interlocked.Exchange(ref leave, null)?.Invoke();
    }
}
