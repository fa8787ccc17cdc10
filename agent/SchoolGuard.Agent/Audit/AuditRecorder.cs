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
    private readonly Lock gate = new();
    private long missed;

    public string? Fault => audit.Fault ?? Volatile.Read(ref full);

    private string? full;

    public bool TryRecord(string kind, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        lock (gate)
        {
            try
            {
                RecordMissed();
                audit.Append(AuditEntry.Of(clock.Read().Earliest, kind, facts));
                Volatile.Write(ref full, null);
                return true;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                missed++;
                Volatile.Write(ref full, $"`{state.Audit}` cannot be written: make room on the disk");
                Log.AuditNotWritten(logger, fault);
                return false;
            }
        }
    }

    /// <summary>What could not be written is missed with a number, before anything else is.</summary>
    private void RecordMissed()
    {
        if (missed == 0) return;
        audit.Append(AuditEntry.Of(clock.Read().Earliest, "records-missed", ("records", $"{missed}")));
        missed = 0;
    }

    public void Dispose() => audit.Dispose();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The audit cannot be written.")]
        public static partial void AuditNotWritten(ILogger logger, Exception fault);
    }
}
