using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0002: argument is not a constant.</summary>
internal static class NotAConstant
{
    public static Rule Rule { get; } = new("SG0002", FindingSeverity.Error, "argument is not a constant");
}
