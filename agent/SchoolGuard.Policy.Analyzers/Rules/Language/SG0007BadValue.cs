using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0007: bad time, empty interval, bad class number or unknown zone.</summary>
internal static class BadValue
{
    public static Rule Rule { get; } = new("SG0007", FindingSeverity.Error, "bad time, empty interval, bad class number or unknown zone");
}
