using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Fixes.Edits;

/// <summary>Writes the nearest known name instead of an unknown one.</summary>
internal static class ReplaceName
{
    public static PolicyFix? Make(PolicyFile file, PolicyReview review, Finding finding)
    {
        if (finding.Suggestion is not { } name) return null;
        var word = file.Root.FindNode(new TextSpan(finding.Span.Start, finding.Span.Length), getInnermostNodeForTie: true) is SimpleNameSyntax;
        return new PolicyFix($"Write `{name}`", [new TextEdit(finding.Span.Start, finding.Span.Length, word ? name : SymbolDisplay.FormatLiteral(name, quote: true))]);
    }
}
