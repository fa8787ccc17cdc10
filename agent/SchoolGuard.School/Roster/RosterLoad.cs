using System.Collections.Immutable;

namespace SchoolGuard.School;

/// <summary>What reading a roster gave: everybody whose rows are right, and what is wrong with the others.</summary>
public sealed record RosterLoad(Roster Roster, ImmutableArray<RosterFault> Faults);

/// <summary>Something wrong with a OneRoster file. Names the row, never the person in it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">The row as a spreadsheet counts, the header being row 1; null if the whole file is at fault.</param>
/// <param name="Message">What is wrong and how to cure it.</param>
public sealed record RosterFault(string File, int? Row, string Message)
{
    /// <summary>The fault in one line.</summary>
    public override string ToString() => Row is { } row ? $"{File}: row {row}: {Message}" : $"{File}: {Message}";
}
