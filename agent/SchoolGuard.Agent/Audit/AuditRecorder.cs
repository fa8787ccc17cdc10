using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.State;
using SchoolGuard.Bundles.Audits;

namespace SchoolGuard.Agent.Audit;

/// <summary>
/// Writes to the audit what the agent does. A full disk is reported and keeps no denial from being a denial; what must be on record before it
/// takes effect asks <see cref="TryRecord"/> and stays undone without it.
/// </summary>
internal sealed partial class AuditRecorder(StateFolder state, AgentClock clock, ILogger<AuditRecorder> logger) : IDisposable
{
    private readonly AuditLog audit = new(state.Audit, clock.Read().Earliest);

    public string? Fault => audit.Fault ?? Volatile.Read(ref full);

    private string? full;

    public bool TryRecord(string kind, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        try
        {
            audit.Append(AuditEntry.Of(clock.Read().Earliest, kind, facts));
            Volatile.Write(ref full, null);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Volatile.Write(ref full, $"`{state.Audit}` cannot be written: make room on the disk");
            Log.AuditNotWritten(logger, fault);
            return false;
        }
    }

    public void Dispose() => audit.Dispose();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The audit cannot be written.")]
        public static partial void AuditNotWritten(ILogger logger, Exception fault);
    }
}
