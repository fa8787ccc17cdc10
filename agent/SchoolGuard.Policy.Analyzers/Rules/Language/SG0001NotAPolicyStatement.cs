using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0001: not a policy statement.</summary>
internal static class NotAPolicyStatement
{
    public static Rule Rule { get; } = new("SG0001", FindingSeverity.Error, "not a policy statement");
}
