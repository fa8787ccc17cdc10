using System.Collections.Immutable;

namespace SchoolGuard.School;

/// <summary>What reading a school.json gave.</summary>
/// <param name="Settings">The settings, or null if there is any fault.</param>
/// <param name="Faults">Every fault found.</param>
public sealed record SchoolLoad(SchoolSettings? Settings, ImmutableArray<SchoolFault> Faults);

/// <summary>Something wrong with a school.json.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Key">The setting at fault, as <c>Calendar:Terms:0:Start</c>; null if the file could not be read at all.</param>
/// <param name="Message">What is wrong and how to cure it.</param>
/// <param name="Line">Line from 1, for faults of JSON syntax only.</param>
/// <param name="Column">Column from 1, for faults of JSON syntax only.</param>
public sealed record SchoolFault(string File, string? Key, string Message, int? Line = null, int? Column = null)
{
    /// <summary>The fault in one line.</summary>
    public override string ToString() => (Line, Key) switch
    {
        ({ } line, _) => $"{File}({line},{Column}): {Message}",
        (_, { } key) => $"{File}: {key}: {Message}",
        _ => $"{File}: {Message}",
    };
}
