namespace SchoolGuard.Agent.State;

/// <summary>
/// Says that something in a folder may have changed, once the folder has been quiet for a moment: a roster is several files, copied one by one.
/// Files change in real time whatever clock the agent decides by, so the quiet is measured by the system's own.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly FileSystemWatcher watcher;
    private readonly ITimer timer;

    public FolderWatch(string folder, Func<string, bool> concerns, Action changed)
    {
        timer = TimeProvider.System.CreateTimer(_ => changed(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        watcher = new FileSystemWatcher(folder);
        watcher.Changed += (_, change) => Wake(change.Name, concerns);
        watcher.Created += (_, change) => Wake(change.Name, concerns);
        watcher.Deleted += (_, change) => Wake(change.Name, concerns);
        watcher.Renamed += (_, change) => Wake(change.Name, concerns);
        watcher.Error += (_, _) => timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        watcher.Dispose();
        timer.Dispose();
    }

    private void Wake(string? name, Func<string, bool> concerns)
    {
        if (name is null || concerns(name)) timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }
}
