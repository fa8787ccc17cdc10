using System.Collections.Immutable;

namespace SchoolGuard.Hub.Rosters.Importing;

/// <summary>What became of a roster that was handed over.</summary>
internal enum RosterOutcome
{
    /// <summary>It is in force.</summary>
    Taken,

    /// <summary>It is the one in force, which is as old as this now.</summary>
    Unchanged,

    /// <summary>It was only looked at.</summary>
    Shown,

    /// <summary>It changes too much to be taken without a person's word.</summary>
    Cautioned,

    /// <summary>It is none.</summary>
    Faulty,
}

/// <summary>The outcome, with what the roster changes and what is wrong with it.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Difference">Against the roster before; null for a faulty one.</param>
/// <param name="Faults">By file and row; rows at fault are left out, a faulty file keeps the whole from being taken.</param>
internal sealed record RosterImport(RosterOutcome Outcome, RosterDifference? Difference, ImmutableArray<string> Faults);

/// <summary>How a roster is handed over.</summary>
internal enum RosterIntent
{
    /// <summary>To see what it would change.</summary>
    Look,

    /// <summary>To be taken, unless it changes too much.</summary>
    Take,

    /// <summary>The same; if it changes too much it waits for a person's word.</summary>
    TakeOrWait,

    /// <summary>To be taken by a person who has seen what it changes.</summary>
    Confirm,
}
