namespace SchoolGuard.Cli.Check.Watching;

/// <summary>
/// Says which of some files may have changed. Their folders are watched, not the files: many editors write a new file and give it the old one's name,
/// and a file may be gone for a moment.
/// </summary>
internal sealed class FileWatch : IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Settling settling;
    private readonly ILookup<string, string> files;

    /// <summary>Begins to watch.</summary>
    /// <param name="paths">Files in folders that exist.</param>
    /// <param name="time">Measures how long the files have been quiet.</param>
    /// <exception cref="IOException">The system watches no more folders.</exception>
    public FileWatch(IEnumerable<string> paths, TimeProvider time)
    {
        settling = new Settling(time);
        files = paths.ToLookup(Path.GetFullPath, StringComparer.OrdinalIgnoreCase);
        try
        {
            foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Key)!).Distinct(StringComparer.Ordinal)) Watch(folder);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Each set of paths that may have changed, as they were given, once they are quiet.</summary>
    public IAsyncEnumerable<IReadOnlySet<string>> ReadAllAsync(CancellationToken cancellation) => settling.ReadAllAsync(cancellation);

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        settling.Dispose();
    }

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder);
        watchers.Add(watcher);
        watcher.Changed += (_, change) => Touch(change.FullPath);
        watcher.Created += (_, change) => Touch(change.FullPath);
        watcher.Deleted += (_, change) => Touch(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Touch(change.OldFullPath);
            Touch(change.FullPath);
        };
        // Some changes were missed, nobody knows which.
        watcher.Error += (_, _) => TouchAll();
        watcher.EnableRaisingEvents = true;
    }

    private void Touch(string fullPath)
    {
        foreach (var path in files[fullPath]) settling.Touch(path);
    }

    private void TouchAll()
    {
        foreach (var file in files) Touch(file.Key);
    }
}
