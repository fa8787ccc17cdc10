using SchoolGuard.Policy.Findings;
using static System.FormattableString;

namespace SchoolGuard.Policy.Analyzers.Reviews;

/// <summary>A finding in one line, for editors that show nothing else.</summary>
public static class FindingText
{
    /// <summary>Message, an example, where and how long, and the cure.</summary>
    public static string Of(Finding finding)
    {
        string?[] parts =
        [
            finding.Message,
            finding.Example is null ? null : $"for example {finding.Example}",
            finding.Region is not { Length: > 0 } ? null : Invariant($"in all: {finding.Region} ({finding.MinutesPerWeek:N0} minutes a week)"),
            finding.Help is null ? null : $"help: {finding.Help}",
        ];
        return string.Join("; ", parts.Where(part => part is not null));
    }
}
