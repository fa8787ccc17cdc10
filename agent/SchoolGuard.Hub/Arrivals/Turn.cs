namespace SchoolGuard.Hub.Arrivals;

/// <summary>A place at the <see cref="Turnstile"/>: given back when its holder is through, has gone, or has had it for as long as one may.</summary>
internal sealed class Turn : IDisposable
{
    private readonly SemaphoreSlim places;
    private readonly ITimer limit;
    private int over;

    /// <param name="places">Where a place was taken.</param>
    /// <param name="time">Tells when the turn has lasted long enough.</param>
    public Turn(SemaphoreSlim places, TimeProvider time)
    {
        this.places = places;
        limit = time.CreateTimer(static turn => ((Turn)turn!).Dispose(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        limit.Change(Turnstile.LongestTurn, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref over, 1) == 1) return;
        limit.Dispose();
        places.Release();
    }
}
