using System.Text.RegularExpressions;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Lsp.Diagnostics;

/// <summary>Puts the name that a finding's help proposes in the place of the one that is not known.</summary>
internal static partial class NearestName
{
    public static IEnumerable<Fix> FixesOf(Finding finding, string text)
    {
        if (Proposal().Match(finding.Help ?? "") is not { Success: true } proposal) yield break;
        var name = proposal.Groups["name"].Value;
        var quoted = text[finding.Span.Start] == '"';
        yield return new Fix($"Change to `{name}`", [new FixEdit(finding.Span.Start, finding.Span.Length, quoted ? $"\"{name}\"" : name)]);
    }

    [GeneratedRegex("^did you mean `(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Proposal();
}
