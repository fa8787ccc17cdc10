using System.Threading.Channels;

namespace SchoolGuard.Cli.Check.Watching;

/// <summary>Collects names, and hands them over together once none has come for a moment: editors save in several steps.</summary>
internal sealed class Settling : IDisposable
{
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly Channel<IReadOnlySet<string>> settled = Channel.CreateUnbounded<IReadOnlySet<string>>();
    private readonly ITimer timer;
    private HashSet<string> touched = New();

    public Settling(TimeProvider time) => timer = time.CreateTimer(_ => Settle(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Touch(string name)
    {
        lock (gate) touched.Add(name);
        timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Each set of names as it settles, until cancelled.</summary>
    public IAsyncEnumerable<IReadOnlySet<string>> ReadAllAsync(CancellationToken cancellation) => settled.Reader.ReadAllAsync(cancellation);

    public void Dispose() => timer.Dispose();

    private void Settle()
    {
        lock (gate)
        {
            if (touched.Count == 0) return;
            settled.Writer.TryWrite(touched);
            touched = New();
        }
    }

    private static HashSet<string> New() => new(StringComparer.Ordinal);
}
