using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Lessons;

/// <summary>That the hub may answer something new about lessons: a number that is another after each change.</summary>
internal sealed class TeachingNews(ChangeSignal signal)
{
    private long revision;

    public ulong Revision => (ulong)Interlocked.Read(ref revision);

    public void Raise()
    {
        Interlocked.Increment(ref revision);
        signal.Raise();
    }
}
