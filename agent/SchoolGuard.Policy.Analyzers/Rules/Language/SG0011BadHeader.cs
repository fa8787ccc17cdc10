using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0011: header missing, repeated or not first.</summary>
internal static class BadHeader
{
    public static Rule Rule { get; } = new("SG0011", FindingSeverity.Error, "header missing, repeated or not first");
}
