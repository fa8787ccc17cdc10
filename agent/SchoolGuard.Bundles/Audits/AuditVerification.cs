using System.Collections.Immutable;

namespace SchoolGuard.Bundles.Audits;

/// <summary>What verifying an audit found.</summary>
/// <param name="Records">How many whole lines it has.</param>
/// <param name="Findings">What was altered, is missing or out of order; empty for an intact audit.</param>
public sealed record AuditVerification(long Records, ImmutableArray<AuditFinding> Findings)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsIntact => Findings.IsEmpty;
}

/// <summary>One finding.</summary>
/// <param name="Line">The line at which it shows, from 1.</param>
/// <param name="Message">What is wrong.</param>
public sealed record AuditFinding(long Line, string Message);
