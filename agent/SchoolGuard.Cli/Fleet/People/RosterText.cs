using NodaTime;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.People;

/// <summary>Rosters for people.</summary>
internal static class RosterText
{
    private const int MostListed = 20;

    /// <returns>The exit code.</returns>
    public static int Write(TextWriter output, ImportRosterReply reply)
    {
        foreach (var fault in reply.Faults.Take(MostListed)) output.WriteLine(Printable.Of(fault));
        if (reply.FaultCount > MostListed) output.WriteLine($"... and {reply.FaultCount - MostListed} more rows at fault");
        if (reply.Outcome is RosterOutcome.Faulty) return ExitCodes.Errors;
        output.WriteLine($"{reply.Joined} people join, {reply.Left} leave, {reply.Changed} change class or role; {reply.Memberships} places in {(reply.Groups.Count == 1 ? "1 class" : $"{reply.Groups.Count} classes")} change");
        foreach (var person in reply.People.Take(MostListed)) output.WriteLine($"  {Printable.Of(person.Id)}: {person.Change}: {person.Detail}");
        if (reply.People.Count > MostListed) output.WriteLine($"  ... and {reply.Joined + reply.Left + reply.Changed - MostListed} more people");
        foreach (var group in reply.Groups.Take(MostListed)) output.WriteLine($"  {NameOf(group)}: {group.Added} come, {group.Removed} go");
        if (reply.Groups.Count > MostListed) output.WriteLine($"  ... and {reply.Groups.Count - MostListed} more classes");
        output.WriteLine(reply.Outcome switch
        {
            RosterOutcome.Taken => "the roster is in force",
            RosterOutcome.Unchanged => "this is the roster in force, confirmed as of now",
            RosterOutcome.Cautioned => $"the roster is NOT in force: {reply.Caution}; take it with --confirm if that is right",
            _ => reply.Caution.Length == 0 ? "nothing was changed" : $"nothing was changed; it would need --confirm: {reply.Caution}",
        });
        return reply.Outcome is RosterOutcome.Cautioned ? ExitCodes.Warnings : ExitCodes.Clean;
    }

    /// <returns>The exit code.</returns>
    public static int Write(Terminal terminal, GetRosterReply reply)
    {
        var output = terminal.Output;
        if (reply.Version == 0) output.WriteLine("there is no roster yet: see `schoolguard roster import --help`");
        var days = reply.Taken is { } taken ? (Instant.FromDateTimeOffset(terminal.Time.GetUtcNow()) - Instant.FromDateTimeUtc(taken.ToDateTime())).Days : 0;
        if (reply.Version > 0) output.WriteLine($"roster {reply.Version}: {reply.People} people, {reply.Classes} classes, {days} days old{(days > reply.MostDays ? $": devices believe none older than {reply.MostDays} days" : "")}");
        if (reply.Waiting.Length > 0) output.WriteLine($"another waits since {reply.WaitingSince.ToDateTime():u}: {Printable.Of(reply.Waiting)}; take it with `schoolguard roster confirm`");
        foreach (var fault in reply.FolderFaults.Take(MostListed)) output.WriteLine($"in the roster folder: {Printable.Of(fault)}");
        return reply.Version == 0 || days > reply.MostDays || reply.Waiting.Length > 0 || reply.FolderFaults.Count > 0 ? ExitCodes.Warnings : ExitCodes.Clean;
    }

    private static string NameOf(GroupDifference group) => Printable.Of(group.Code.Length == 0 ? group.Title : $"{group.Title} ({group.Code})");
}
