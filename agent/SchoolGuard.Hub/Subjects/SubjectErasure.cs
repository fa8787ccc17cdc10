namespace SchoolGuard.Hub.Subjects;

/// <summary>What became of erasing somebody.</summary>
/// <param name="Incidents">How many were emptied.</param>
/// <param name="Lines">How many records of audits.</param>
/// <param name="Entries">How many rows of all else.</param>
/// <param name="Left">What still names them, and until when.</param>
/// <param name="Fault">Why nothing was erased, and the cure; empty if it was.</param>
internal sealed record SubjectErasure(int Incidents, int Lines, int Entries, IReadOnlyList<string> Left, string Fault)
{
    /// <summary>What no erasure at the hub reaches.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } =
    [
        "each device's own copy of its audit, until the device is set up anew",
        "copies of the store that were made before: delete those that are not needed any more",
        "the roster: take them out of the school's MIS, and import it",
    ];

    public static SubjectErasure Not(IEnumerable<string> faults) => new(0, 0, 0, [], string.Join("; ", faults));
}
