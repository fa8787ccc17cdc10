using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0010: unknown name.</summary>
internal static class UnknownName
{
    public static Rule Rule { get; } = new("SG0010", FindingSeverity.Error, "unknown name");

    public static Finding Of(string message, SourceSpan span, string? nearest) =>
        Rule.At(span, message, nearest is null ? null : $"did you mean `{nearest}`?");
}
