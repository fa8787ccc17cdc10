using SchoolGuard.Agent.Schools;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Hosting;

/// <summary>Watches the folders whose files the agent lives by. What the system does not tell of is found by the upkeep's own look.</summary>
internal sealed partial class FolderWatches(StateFolder state, SchoolState schools, ILogger<FolderWatches> logger) : IDisposable
{
    private readonly Dictionary<string, FolderWatch> watches = new(StringComparer.Ordinal);

    /// <summary>Watches what is to be watched now, and no more.</summary>
    public void Renew(Action changed)
    {
        var wanted = new[] { state.Root, state.Keys, schools.RosterFolder }.OfType<string>().Where(Directory.Exists).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in watches.Keys.Except(wanted, StringComparer.Ordinal).ToList())
        {
            watches[gone].Dispose();
            watches.Remove(gone);
        }

        foreach (var folder in wanted.Where(folder => !watches.ContainsKey(folder))) TryWatch(folder, changed);
    }

    public void Dispose()
    {
        foreach (var watch in watches.Values) watch.Dispose();
    }

    private void TryWatch(string folder, Action changed)
    {
        try
        {
            watches[folder] = new FolderWatch(folder, name => Concerns(folder, name), changed);
        }
        catch (IOException fault)
        {
            Log.NotWatched(logger, folder, fault);
        }
    }

    /// <summary>The agent's own writing in its folder must not wake it.</summary>
    private bool Concerns(string folder, string name) =>
        !string.Equals(folder, state.Root, StringComparison.Ordinal)
        || new[] { state.Bundle, state.School, state.Keys }.Contains(Path.Combine(folder, name), StringComparer.Ordinal);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Folder} cannot be watched; it is looked at once a minute.")]
        public static partial void NotWatched(ILogger logger, string folder, Exception fault);
    }
}
