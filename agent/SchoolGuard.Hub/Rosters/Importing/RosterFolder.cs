using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters.Importing;

/// <summary>The folder that school.json names, into which the school's management system writes its export. Files that are still being written are not looked at.</summary>
internal sealed class RosterFolder(DataFolder data, RosterDesk desk, HubAudit audit)
{
    private string seen = "";
    private string taken = "";

    /// <summary>What is wrong with the files; empty if nothing is.</summary>
    public ImmutableArray<string> Faults { get; private set; } = [];

    /// <summary>Takes what has changed, once it has stayed the same from one look to the next.</summary>
    public async Task LookAsync()
    {
        if (File.Exists(data.School) is false || SchoolFile.Load(data.School).Settings?.Roster.Folder is not { } folder || !Directory.Exists(folder)) return;
        FileInfo[] files = [.. RosterFiles.Names.Select(name => new FileInfo(Path.Combine(folder, name))).Where(file => file.Exists)];
        if (files.Length == 0) return;
        var (before, stamp) = (seen, string.Join('|', files.Select(file => $"{file.Name}:{file.LastWriteTimeUtc.Ticks}:{file.Length}")));
        seen = stamp;
        if (!stamp.Equals(before, StringComparison.Ordinal) || stamp.Equals(taken, StringComparison.Ordinal)) return;
        var content = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in files) content[file.Name] = await File.ReadAllBytesAsync(file.FullName);
        var import = await desk.ImportAsync(content, "the roster folder", RosterIntent.TakeOrWait, Instant.FromDateTimeUtc(files.Max(file => file.LastWriteTimeUtc)));
        taken = stamp;
        Faults = import.Faults;
        if (import.Outcome is RosterOutcome.Faulty) await audit.RecordAsync("roster-refused", ("by", "the roster folder"), ("fault", import.Faults[0]));
    }
}
