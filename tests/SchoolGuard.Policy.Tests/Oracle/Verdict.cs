using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Policy.Tests.Oracle;

/// <summary>What the oracle says: the outcome, and the deciding rules by index.</summary>
internal sealed record Verdict(Outcome Outcome, int[] Rules)
{
    public bool Allowed => Outcome is Outcome.Allowed or Outcome.Ungoverned;
}
