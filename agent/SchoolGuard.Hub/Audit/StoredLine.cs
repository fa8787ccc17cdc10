namespace SchoolGuard.Hub.Audit;

/// <summary>A line of an audit as the store has it.</summary>
internal sealed record StoredLine(long Number, byte[] Line);
