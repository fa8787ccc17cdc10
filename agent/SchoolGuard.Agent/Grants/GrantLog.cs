namespace SchoolGuard.Agent.Grants;

/// <summary>What the books say to the log.</summary>
internal static partial class GrantLog
{
    [LoggerMessage(LogLevel.Information, "Revision {Revision} of {Noun} {Id} is accepted.")]
    public static partial void Accepted(ILogger logger, string noun, string id, ulong revision);

    [LoggerMessage(LogLevel.Warning, "A {Noun} was refused: {Reason}")]
    public static partial void Refused(ILogger logger, string noun, string reason);

    [LoggerMessage(LogLevel.Warning, "A stored {Noun} is not in force: {Fault}")]
    public static partial void Fault(ILogger logger, string noun, string fault);
}
