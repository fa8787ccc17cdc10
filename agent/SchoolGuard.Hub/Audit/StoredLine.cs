namespace SchoolGuard.Hub.Audit;

/// <summary>A line of an audit as the store has it.</summary>
internal sealed record StoredLine
{
    public long Number { get; init; }

    public byte[] Line { get; init; } = [];

    /// <summary>The hash that it had before facts were erased from it; null if none were.</summary>
    public string? Erased { get; init; }

    /// <summary>By which erasure.</summary>
    public long? Erasure { get; init; }
}
