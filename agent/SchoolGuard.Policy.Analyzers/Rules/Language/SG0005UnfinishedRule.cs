using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0005: unfinished rule.</summary>
internal static class UnfinishedRule
{
    public static Rule Rule { get; } = new("SG0005", FindingSeverity.Error, "unfinished rule");
}
