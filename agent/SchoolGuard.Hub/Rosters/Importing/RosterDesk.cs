using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Hub.Stores;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters.Importing;

/// <summary>Takes rosters, by whatever road they come: command, console or folder.</summary>
internal sealed class RosterDesk(Database database, RosterBook book, WaitingRoster waiting) : IDisposable
{
    /// <summary>The most bytes of all files of a roster together.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Takes a roster, or says why not.</summary>
    /// <param name="files">The OneRoster files by their names; others are not looked at.</param>
    /// <param name="by">Who hands it over.</param>
    /// <param name="intent">What for.</param>
    /// <param name="written">When the files were written; null for just now.</param>
    public async Task<RosterImport> ImportAsync(IReadOnlyDictionary<string, byte[]> files, string by, RosterIntent intent, Instant? written = null)
    {
        if (files.Values.Sum(file => (long)file.Length) > MostBytes) return Faulty($"the files have more than {MostBytes} bytes together: export users, classes and enrolments alone");
        await turn.WaitAsync();
        try
        {
            return await ImportAsync(Roster.Read(files), RosterExtract.Of(files), by, intent, written);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Takes the roster that waits for a person's word.</summary>
    /// <returns>What became of it, or null: none waits.</returns>
    public async Task<RosterImport?> ConfirmWaitingAsync(string by) =>
        await waiting.FilesAsync() is { Count: > 0 } files ? await ImportAsync(files, by, RosterIntent.Confirm) : null;

    public void Dispose() => turn.Dispose();

    private async Task<RosterImport> ImportAsync(RosterLoad load, RosterExtract extract, string by, RosterIntent intent, Instant? written)
    {
        ImmutableArray<string> faults = [.. load.Faults.Select(fault => fault.ToString())];
        if (load.Faults.Any(fault => fault.Row is null)) return new RosterImport(RosterOutcome.Faulty, Difference: null, faults);
        if (!load.Roster.Entries.Any()) return Faulty("users.csv names nobody who is enabled and taught or employed here: export the roster again");
        var current = await book.CurrentAsync();
        var difference = RosterComparison.Between(current.Roster, load.Roster);
        if (intent is RosterIntent.Look) return new RosterImport(RosterOutcome.Shown, difference, faults);
        if (extract.Sha256.Equals(current.Sha256, StringComparison.Ordinal))
        {
            if (written is null || written > current.Taken) await book.ConfirmAsync(current.Version);
            await database.WriteAsync(WaitingRoster.ForgetAsync);
            return new RosterImport(RosterOutcome.Unchanged, difference, faults);
        }

        if (intent is not RosterIntent.Confirm && difference.Caution is { } caution)
        {
            if (intent is RosterIntent.TakeOrWait) await waiting.KeepAsync(extract, by, caution);
            return new RosterImport(RosterOutcome.Cautioned, difference, faults);
        }

        await database.WriteAsync(async session =>
        {
            await book.TakeAsync(session, extract, by, Facts(difference, faults));
            await WaitingRoster.ForgetAsync(session);
        });
        return new RosterImport(RosterOutcome.Taken, difference, faults);
    }

    private static (string Name, string Value)[] Facts(RosterDifference difference, ImmutableArray<string> faults) =>
    [
        ("joined", $"{difference.Count(PersonChange.Joined)}"),
        ("left", $"{difference.Count(PersonChange.Left)}"),
        ("changed", $"{difference.Count(PersonChange.Changed)}"),
        ("memberships", $"{difference.MembershipsChanged}"),
        ("faults", $"{faults.Length}"),
    ];

    private static RosterImport Faulty(string fault) => new(RosterOutcome.Faulty, Difference: null, [fault]);
}
