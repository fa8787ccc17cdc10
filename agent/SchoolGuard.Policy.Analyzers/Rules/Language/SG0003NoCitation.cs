using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0003: rule without Citing.</summary>
internal static class NoCitation
{
    public static Rule Rule { get; } = new("SG0003", FindingSeverity.Error, "rule without Citing");
}
